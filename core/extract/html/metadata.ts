import { isAgency } from '../../newsroom/agencies.ts';
import { readByline } from '../furniture/byline.ts';
import { isoDate } from '../furniture/date.ts';
import type { FoundMetadata } from '../furniture/furnish.ts';
import { leftoversResolved } from '../references.ts';
import { clean } from '../white-space.ts';
import { type LinkedData, linkedData } from './json-ld.ts';
import { originalOf, savedFrom } from './saved.ts';
import { type Element, type Page, textOf } from './tree.ts';

/** What a page's head, its structured data and its marked-up elements say of the article. */
export interface PageData {
  readonly found: FoundMetadata;
  readonly linked: LinkedData | null;
  /** Names of those who wrote it, as structured data has them. */
  readonly authors: readonly string[];
  /** Declared language, as written. */
  readonly language: string | null;
  /** Titles the page gives itself, best first: JSON-LD, OpenGraph, Twitter, `title` and its parts. */
  readonly titles: readonly string[];
  readonly description: string | null;
  /** What the page calls its house: the outlet, or the end of its title. */
  readonly house: string | null;
}

/** Longest title read, in UTF-16 units. */
const LONGEST_TITLE = 400;

/** Reads JSON-LD, OpenGraph, Dublin Core, meta elements, microdata and `time`. */
export function pageData(page: Page, address: string | null): PageData {
  const meta = new Map<string, string>();
  const micro = new Map<string, string>();
  let title = '';
  let canonical: string | null = null;
  let language: string | null = null;
  let time: string | null = null;
  for (const element of page.elements) {
    const { name, attributes } = element;
    if (name === 'meta') {
      const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv'] ?? '').toLowerCase();
      const content = clean(leftoversResolved(attributes['content'] ?? ''));
      if (key !== '' && content !== '' && !meta.has(key)) meta.set(key, content);
    } else if (name === 'title' && title === '' && !inSvg(element))
      title = clean(leftoversResolved(textOf(element).slice(0, LONGEST_TITLE)));
    else if (name === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? '')) canonical ??= attributes['href'] ?? null;
    else if (name === 'html' || name === 'body') language ??= attributes['lang'] ?? null;
    else if (name === 'time') time ??= attributes['datetime'] ?? null;
    const property = attributes['itemprop'];
    if (property && name !== 'meta' && !micro.has(property)) {
      const value =
        attributes['content'] ??
        attributes['datetime'] ??
        (/^(?:author|headline|datePublished|dateModified|publisher|creator)$/.test(property) ? clean(textOf(element)) : '');
      if (value !== '' && value.length < 400) micro.set(property, value);
    }
  }
  const linked = linkedData(page.jsonLd);
  const get = (...keys: string[]): string | null => keys.map((key) => meta.get(key) ?? null).find((value) => value !== null) ?? null;
  const web = (value: string | null): string | null => (value !== null && /^https?:\/\//i.test(value) ? value : null);
  const own =
    web(canonical) ??
    web(get('og:url', 'al:web:url', 'twitter:url')) ??
    web(linked?.url ?? null) ??
    web(address) ??
    savedFrom(page.comments);
  const url = own === null ? null : originalOf(own);
  const authors = authorsOf(
    linked,
    get(
      'author',
      'article:author',
      'og:article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'byl',
      'twitter:data1',
    ),
    micro.get('author') ?? null,
  );
  const outlet = get('og:site_name') ?? linked?.publisher ?? get('application-name', 'dc.publisher', 'publisher') ?? null;
  const people = authors.filter((name) => !isAgency(name) && !isHouse(name, outlet, title));
  const agency = authors.find(isAgency) ?? (linked?.credit && isAgency(linked.credit) ? linked.credit : null);
  const titles = [
    linked?.headline,
    get('og:title'),
    get('twitter:title'),
    micro.get('headline'),
    get('dc.title', 'dcterms.title', 'title', 'sailthru.title', 'parsely-title'),
    title,
    ...titleParts(title),
  ];
  return {
    linked,
    house: outlet ?? lastOf(title),
    authors: (linked?.authors ?? []).filter((name) => !isHouse(name, outlet, title)),
    language: language ?? get('content-language', 'og:locale', 'dc.language', 'language') ?? linked?.language ?? null,
    titles: titles.flatMap((one) => (one && clean(one.slice(0, LONGEST_TITLE)) !== '' ? [clean(one.slice(0, LONGEST_TITLE))] : [])),
    description: get('og:description', 'description', 'twitter:description') ?? linked?.description ?? null,
    found: {
      outlet,
      // An agency that only the page's data names is whom it credits, and nobody's name.
      byline: people.length > 0 ? people.join(', ') : null,
      creditLine: agency ?? null,
      published: date(
        linked?.published,
        get(
          'article:published_time',
          'og:article:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
          'parsely-pub-date',
          'sailthru.date',
          'pubdate',
          'publishdate',
          'publish-date',
          'article:published',
        ),
        micro.get('datePublished'),
        time,
      ),
      updated: date(
        linked?.updated,
        get('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'lastmod'),
        micro.get('dateModified'),
      ),
      url,
    },
  };
}

/** Whether an author is the house itself, which then names nobody: the outlet's name, or what ends the page's title. */
function isHouse(name: string, outlet: string | null, title: string): boolean {
  const own = name.toLowerCase();
  return own === outlet?.toLowerCase() || lastOf(title.toLowerCase()) === own;
}

/** What ends a page's title: "Truce extended | Delta Press" → "Delta Press"; null where nothing is parted from it. */
const lastOf = (title: string): string | null =>
  title
    .split(/\s[|–—·•»:-]+\s/)
    .slice(1)
    .at(-1)
    ?.trim() ?? null;

const inSvg = (element: Element): boolean => {
  for (let at = element.parent; at; at = at.parent) if (at.name === 'svg') return true;
  return false;
};

function date(...values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const iso = value ? isoDate(value) : null;
    if (iso) return iso;
  }
  return null;
}

function authorsOf(linked: LinkedData | null, meta: string | null, micro: string | null): string[] {
  const given = linked && linked.authors.length > 0 ? linked.authors : [meta ?? micro ?? ''];
  return given.flatMap((one) => {
    const text = clean(one.replace(/<[^<>]*>/g, ' '));
    if (text === '' || text.length > 120 || /^https?:|^@|^(?:admin|administrator|redaktion|webmaster|editor|\d.*)$/i.test(text)) return [];
    return [readByline(text)?.byline ?? text];
  });
}

/** "Truce extended | World | Delta Press" → its parts, longest first. */
const titleParts = (title: string): string[] =>
  title
    .split(/\s[|–—·•»:-]+\s|\|/)
    .map((part) => part.trim())
    .filter((part) => part.length > 12)
    .sort((a, b) => b.length - a.length);

import { append } from '../../model/index.ts';
import { leftoversResolved } from '../references.ts';

/** What a page's JSON-LD says of its article. Absent fields are null. */
export interface LinkedData {
  readonly headline: string | null;
  readonly body: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** `creditText`, `sourceOrganization` or an author that is an organization. */
  readonly credit: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

const ARTICLE = /^(?:.*Article|.*Posting|Report|.*NewsContent|LiveBlog.*|Recipe|Review|CreativeWork)$/;
/** Nodes of the graph looked at: product pages list thousands. */
const MAX_NODES = 5000;

/** The article among a page's JSON-LD scripts; null when none describes one. Broken scripts are passed over. */
export function linkedData(scripts: readonly string[]): LinkedData | null {
  const nodes: Fields[] = [];
  for (const script of scripts) {
    const open: Json[] = [parsed(script)];
    while (open.length > 0 && nodes.length < MAX_NODES) {
      const value = open.pop() as Json;
      if (Array.isArray(value)) append(open, value.slice(0, MAX_NODES).reverse());
      else if (isFields(value)) {
        nodes.push(value);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart']) {
          const inner = value[key];
          if (typeof inner === 'object' && inner !== null) open.push(inner);
        }
      }
    }
  }
  const articles = nodes.filter((node) => types(node).some((type) => ARTICLE.test(type)));
  const ranked = articles.sort((a, b) => rank(b) - rank(a));
  const article = ranked[0];
  if (!article) return null;
  const byId = new Map(
    nodes.flatMap((node): [string, Fields][] =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node]] : [],
    ),
  );
  const follow = (value: Json | undefined): Json =>
    isFields(value) && typeof value['@id'] === 'string' && !value['name'] ? (byId.get(value['@id']) ?? value) : (value ?? null);
  const names = (value: Json | undefined): { name: string; organization: boolean }[] =>
    list(follow(value)).flatMap((one) => {
      const node = follow(one);
      if (typeof node === 'string') return /^https?:/.test(node) ? [] : [{ name: leftoversResolved(node.trim()), organization: false }];
      if (!isFields(node)) return [];
      const name = first(node['name']);
      return name ? [{ name, organization: types(node).some((type) => /Organization/.test(type)) }] : [];
    });
  const authors = names(article['author'] ?? article['creator']).filter(({ name }) => name !== '');
  return {
    headline: first(article['headline']) ?? first(article['name']),
    body: first(article['articleBody']) ?? first(article['text']),
    description: first(article['description']),
    authors: authors.map(({ name }) => name),
    publisher: names(article['publisher'])[0]?.name ?? null,
    credit: first(article['creditText']) ?? names(article['sourceOrganization'])[0]?.name ?? null,
    published: first(article['datePublished']) ?? first(article['dateCreated']),
    updated: first(article['dateModified']),
    url:
      first(article['url']) ??
      (isFields(article['mainEntityOfPage']) ? first(article['mainEntityOfPage']['@id']) : first(article['mainEntityOfPage'])),
    language: first(article['inLanguage']),
  };
}

/** An article with a body before one with a headline, a news article before a mere creative work. */
const rank = (node: Fields): number =>
  (first(node['articleBody']) ? 4 : 0) +
  (first(node['headline']) ? 2 : 0) +
  (types(node).some((type) => /Article|Posting/.test(type)) ? 1 : 0);

function parsed(script: string): Json {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .trimEnd()
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)(?:\s*;)?$/, '');
  try {
    return JSON.parse(text) as Json;
  } catch {
    try {
      // Raw line breaks and tabs inside strings are the commonest fault.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are what JSON forbids.
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')) as Json;
    } catch {
      return null;
    }
  }
}

const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value as Json]);
const types = (node: Fields): string[] =>
  list(node['@type'] ?? null).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#]/, '')] : []));

function first(value: Json | undefined): string | null {
  const one = Array.isArray(value) ? (value as readonly Json[])[0] : value;
  if (typeof one === 'string' && one.trim() !== '') return leftoversResolved(one.trim());
  return isFields(one) && typeof one['@value'] === 'string' ? one['@value'] : null;
}

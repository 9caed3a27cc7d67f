import { withoutEnd } from '../../language/ends.ts';
import { isProse } from '../../language/sentence.ts';
import { firstWhere, type Link, type Source } from '../../model/index.ts';
import { readByline } from '../furniture/byline.ts';
import { isoDate, readDateLine } from '../furniture/date.ts';
import { type FoundMetadata, furnish } from '../furniture/furnish.ts';
import { splitAtBreaks } from '../line-breaks.ts';
import { type Piece, piece, setAside } from '../piece.ts';
import type { Extracted } from '../reader.ts';
import { leftoversResolved, referencesResolved } from '../references.ts';
import { clean } from '../white-space.ts';
import { clippingTokens } from './clipping.ts';
import type { MarkdownToken } from './token.ts';

/** Longest text and longest line, in UTF-16 units, that are read as Markdown: its grammar takes a square of time on hostile text. */
const LONGEST = 1_000_000;
const LONGEST_LINE = 20_000;

/** Finds the story in Markdown: CommonMark, tables, footnotes, front matter, and the lines that clippers write around an article. */
export async function extractMarkdown(source: Source): Promise<Extracted> {
  const long = source.text.length > LONGEST || source.text.split('\n').some((line) => line.length > LONGEST_LINE);
  try {
    if (!long) return await readMarkdown(source);
  } catch (error) {
    // marked recurses into quotations and lists; only a text that nests them by the thousand runs out of stack.
    if (!(error instanceof RangeError)) throw error;
  }
  const { extractPlain } = await import('../plain/plain.ts');
  const reason = 'It is too long or too deeply nested to be read as Markdown, and was read as plain text.';
  return { ...extractPlain(source), messages: [{ severity: 'warning', rule: 'markdown-as-plain', reason, source: source.name }] };
}

async function readMarkdown(source: Source): Promise<Extracted> {
  const { body, found: front, start, aside } = frontMatter(source.text);
  const text = body.replace(/\r\n?/g, '\n');
  const at = originalOffsets(body, start);
  const pieces: Piece[] = [...aside];
  let cursor = 0;
  const ruled: number[] = [];
  const tokens = clippingTokens(text) ?? (await import('./marked-tokens.ts')).markedTokens(text);
  for (const token of tokens) {
    const offset = text.startsWith(token.raw, cursor) ? cursor : text.indexOf(token.raw.trimEnd(), cursor);
    const from = offset < 0 ? cursor : offset;
    const end = from + token.raw.trimEnd().length;
    const lead = token.raw.length - token.raw.trimStart().length;
    const origin = { start: at(from + lead), end: at(end) };
    if (token.type === 'hr') ruled.push(pieces.length);
    for (const it of piecesOf(token)) pieces.push({ ...it, origin });
    cursor = from + token.raw.length;
  }
  setBoxesAside(pieces, ruled);
  nameHeadline(pieces, front.headline ?? null);
  nameUnderPictures(pieces);
  const { pieces: furnished, found } = furnish(pieces);
  return { pieces: furnished, found: { ...found, ...front } };
}

function piecesOf(token: MarkdownToken): Piece[] {
  switch (token.type) {
    case 'heading':
      return inline(token.tokens ?? []).map((it) => ({ ...it, kind: 'crosshead', level: token.depth ?? 2 }));
    case 'paragraph':
    case 'text':
      return inline(token.tokens ?? [{ type: 'text', raw: token.raw, text: token.text ?? token.raw }]);
    case 'blockquote':
      return (token.tokens ?? []).flatMap(piecesOf).map((it) => (it.kind === 'paragraph' ? { ...it, kind: 'quotation' } : it));
    case 'list':
      // "14. October was a Tuesday.": a number that begins no list belongs to its sentence.
      if (token.ordered && token.items?.length === 1)
        return (token.items[0]?.tokens ?? [])
          .flatMap(piecesOf)
          .map((it, i) => (i === 0 ? withMark(it, /^\s*\d+[.)]/.exec(token.raw)?.[0].trim() ?? '') : it));
      return (token.items ?? []).flatMap((item) =>
        (item.tokens ?? []).flatMap(piecesOf).map((it): Piece => (it.kind === 'paragraph' ? { ...it, kind: 'list-item' } : it)),
      );
    case 'table': {
      const rows = [token.header ?? [], ...(token.rows ?? [])];
      return rows.map((cells) =>
        piece(clean(cells.map((cell) => inlineText(cell.tokens ?? [])).join(' ')), { kind: 'list-item', rule: 'table-row' }),
      );
    }
    case 'code':
      return [piece(clean(token.text ?? ''))].filter((it) => it.text !== '');
    case 'html':
      return [piece(clean((token.text ?? '').replace(/<!--[\s\S]*?-->/g, ' ').replace(/<[^<>]*>/g, ' ')))].filter((it) => it.text !== '');
    case 'def':
      return [piece(clean(token.raw), { kind: null, rule: 'link-definition' })];
    default:
      return [];
  }
}

/** A piece with a mark put back before its words. */
function withMark(it: Piece, mark: string): Piece {
  const shift = mark.length + 1;
  const links = it.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift }));
  return { ...it, text: `${mark} ${it.text}`, links };
}

/** A paragraph's inline tokens as pieces: one, or several where hard breaks part paragraphs; an image's words are set aside. */
function inline(tokens: readonly MarkdownToken[]): Piece[] {
  // Joined once at the end: asking a text that grows for its last part copies all of it each time.
  const parts: string[] = [];
  let length = 0;
  let emphasis = 0;
  const links: Link[] = [];
  const alts: Piece[] = [];
  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const walk = (all: readonly MarkdownToken[], depth: number): void => {
    for (const token of all) {
      const [from, first] = [length, parts.length];
      if (token.type === 'br') put('\n');
      else if (token.type === 'image') {
        const alt = clean(token.text ?? '');
        if (alt) alts.push(piece(alt, { kind: null, rule: 'image-text' }));
      } else if (token.type === 'html') put(/^<br\b/i.test(token.raw) ? '\n' : '');
      else if (token.tokens && depth < 50) walk(token.tokens, depth + 1);
      else put(leftoversResolved(referencesResolved(token.text ?? token.raw)).replace(/\n/g, ' '));
      if (token.type === 'link' && length > from) links.push({ start: from, end: length, href: token.href ?? '' });
      if (length === from || depth > 0) continue;
      if (token.type === 'strong' || token.type === 'em') emphasis = length - from;
      else if (parts.slice(first).some((part) => part.trim() !== '')) emphasis = 0;
    }
  };
  walk(tokens, 0);
  const text = parts.join('');
  const footnote = /^\[\^[\w-]+\]:?\s+/.exec(text);
  const whole = splitAtBreaks(text, links).map((it) => piece(it.text, { links: it.links, emphasis: Math.min(emphasis, it.text.length) }));
  // "![Smoke over the yard](…)" and on the next line "*Smoke over the yard on Monday. (G. Holm)*"
  if (whole[0] && tokens[0]?.type === 'image' && whole[0].emphasis >= whole[0].text.length) whole[0].kind = 'caption';
  if (footnote && whole[0]) for (const it of whole) setAside(it, 'footnote');
  return [...alts, ...whole];
}

const inlineText = (tokens: readonly MarkdownToken[]): string =>
  inline(tokens)
    .map((it) => it.text)
    .join(' ');

/** Most paragraphs between two rules that are a box and no section, and their longest text in UTF-16 units. */
const BOXED = 2;
const LONGEST_BOX = 400;

/**
 * Sets aside what two rules part from the paragraphs on both sides, where it is short and ends in a link: "---", "**Sea Letter** Every
 * Friday, from our desk. [Sign up](/letter)", "---". `ruled` says before which pieces a rule stands.
 */
function setBoxesAside(pieces: readonly Piece[], ruled: readonly number[]): void {
  const story = (it: Piece): boolean => it.kind === 'paragraph' && isProse(it.text);
  ruled.forEach((from, k) => {
    const to = ruled[k + 1];
    if (to === undefined || to === from || to - from > BOXED) return;
    const held = pieces.slice(from, to);
    const last = held.at(-1) as Piece;
    const closes = last.links.at(-1)?.end ?? 0;
    if (held.reduce((sum, it) => sum + it.text.length, 0) > LONGEST_BOX || last.text.slice(closes).replace(/[\s.!»→]+/g, '') !== '') return;
    if (closes === 0 || !pieces.slice(0, from).some(story) || !pieces.slice(to).some(story)) return;
    for (const it of held) setAside(it, 'inset-box');
  });
}

/** A paragraph in italics right after a picture is what is written under it. */
function nameUnderPictures(pieces: readonly Piece[]): void {
  pieces.forEach((it, i) => {
    const under = pieces[i - 1]?.rule === 'image-text' && it.kind === 'paragraph' && it.emphasis >= it.text.length;
    if (under && it.text.length < 400) it.kind = 'caption';
  });
}

/** Sets aside what a page has over its headline (its sections, its offers), as long as the story follows; who signs it and when is kept. */
function setHeadAside(pieces: readonly Piece[], headline: number): void {
  const weight = (all: readonly Piece[]): number =>
    all.reduce((sum, it) => sum + (it.kind !== null && isProse(it.text) ? it.text.length : 0), 0);
  const above = pieces.slice(0, headline);
  if (weight(pieces.slice(headline)) <= 2 * weight(above)) return;
  for (const it of above)
    if (it.kind === 'paragraph' && readByline(it.text) === null && readDateLine(it.text) === null) setAside(it, 'before-headline');
}

/** The first heading of the highest level is the headline; without headings, what the front matter says. */
function nameHeadline(pieces: Piece[], told: string | null): void {
  const lead = pieces.findIndex((it) => it.kind === 'paragraph' && isProse(it.text) && it.text.length > 100);
  const head = pieces.slice(0, lead < 0 ? pieces.length : lead).filter((it) => it.level > 0);
  const headline = head.find((it) => it.level === 1) ?? head[0] ?? pieces.find((it) => it.level === 1);
  if (headline) {
    headline.kind = 'headline';
    headline.rule = 'first-heading';
    setHeadAside(pieces, pieces.indexOf(headline));
    const next = pieces[pieces.indexOf(headline) + 1];
    if (next && next.level > 1 && pieces.indexOf(next) < lead && next.text.length > 20) next.kind = 'deck';
    return;
  }
  if (told !== null) {
    const first = pieces.find((it) => it.text === told);
    if (first) first.kind = 'headline';
    else pieces.unshift(piece(told, { kind: 'headline', rule: 'front-matter' }));
    return;
  }
  // A clipping without headings may set its title in bold.
  const first = pieces.find((it) => it.kind !== null);
  if (first && first.emphasis === first.text.length && first.text.length < 200 && !/[.;,]$/.test(first.text)) first.kind = 'headline';
}

const FIELDS: Readonly<Record<string, keyof FoundMetadata>> = {
  title: 'headline',
  headline: 'headline',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'published',
  published: 'published',
  created: 'published',
  updated: 'updated',
  modified: 'updated',
  lastmod: 'updated',
  url: 'url',
  source: 'url',
  link: 'url',
  canonical: 'url',
  site: 'outlet',
  publisher: 'outlet',
  outlet: 'outlet',
  publication: 'outlet',
};

/** YAML front matter of one level, as clippers write it; what is no field of an article is set aside with the rest. */
function frontMatter(text: string): { body: string; found: FoundMetadata; start: number; aside: Piece[] } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  const found: FoundMetadata = {};
  if (!match || !/^[\w-]+\s*:/m.test(match[1] ?? '')) return { body: text, found, start: 0, aside: [] };
  const aside: Piece[] = [];
  for (const line of fieldLines(match[1] ?? '')) {
    if (line.trim() === '') continue;
    aside.push(piece(clean(line), { kind: null, rule: 'front-matter' }));
    const field = /^([\w-]+)\s*:(.*)$/.exec(line);
    const key = FIELDS[field?.[1]?.toLowerCase() ?? ''];
    const value = clean(withoutEnd((field?.[2] ?? '').trim().replace(/^["'[]+/, ''), /["'\]]/).replace(/\[\[|\]\]/g, ''));
    if (!key || value === '' || (key === 'url' && !/^https?:/.test(value))) continue;
    found[key] ??= key === 'published' || key === 'updated' ? isoDate(value) : key === 'byline' ? value.replace(/^by\s+/i, '') : value;
  }
  return { body: text.slice(match[0].length), found, start: match[0].length, aside };
}

/** The lines of front matter, each field in one: a folded value and one that goes on indented are joined, a list of names too. */
function fieldLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const last = lines.at(-1);
    const inner = /^\s+(?:- +)?(?:name *: *)?(\S.*)$/.exec(line) ?? /^- +(?:name *: *)?(\S.*)$/.exec(line);
    if (last === undefined || !inner) {
      lines.push(line);
      continue;
    }
    // "email: …" inside a list of writers is no name.
    if (/^[\w-]+ *:/.test(inner[1] ?? '')) continue;
    const head = last.replace(/: *[>|][-+]?$/, ':');
    const isListed = /^\s*- /.test(line);
    lines[lines.length - 1] = `${head}${isListed && !/:$/.test(head) ? ',' : ''} ${inner[1]}`;
  }
  return lines;
}

/** Offsets in the text as it came, for offsets in the text with its line breaks made single. */
function originalOffsets(body: string, start: number): (offset: number) => number {
  const dropped: number[] = [];
  for (const match of body.matchAll(/\r\n/g)) dropped.push(match.index - dropped.length);
  return (offset) => start + offset + firstWhere(dropped, (at) => at >= offset);
}

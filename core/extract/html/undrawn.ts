import { isProse } from '../../language/sentence.ts';
import { append } from '../../model/index.ts';
import { leftoversResolved } from '../references.ts';
import { clean } from '../white-space.ts';

/** Shortest running text, in UTF-16 units, that is worth saying the page held it back. */
const SHORTEST_HELD = 150;
/** Share of a body in a page's data that must be missing from the page. */
const MISSING = 0.3;
/** Most values looked at in a page's data; large shops hold about 100,000. */
const MOST_VALUES = 200_000;
/** Fields in which data for scripts keeps the words of a paragraph. */
const WORDS = ['text', 'html', 'content', 'value', 'body', 'paragraph', 'children', 'nodes', 'items', 'copy', 'data'];
/** Most fields followed from a paragraph down to its words. */
const DEEPEST = 6;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where one sentence of a body ends and the next begins. */
const SENTENCE = /(?<=[.!?。！？।]) +/;

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/**
 * The paragraphs of a story that a page holds in its data and does not draw, in order; [] when it draws all of it or holds another story.
 * `bodies` are article bodies of structured data, `states` the contents of script elements that hold JSON; `drawn` are all lines of the
 * page, `story` those read as the story so far: a body is the story's when it holds one of them, or when there is none.
 */
export function undrawn(
  bodies: readonly string[],
  states: readonly string[],
  drawn: readonly string[],
  story: readonly string[],
): string[] {
  if (bodies.length === 0 && states.length === 0) return [];
  let shown: string | null = null;
  const lead = story.filter(isProse).map(bare);
  let best: string[] = [];
  const consider = (paragraphs: readonly string[]): void => {
    if (sizeOf(paragraphs) <= Math.max(SHORTEST_HELD, sizeOf(best))) return;
    const whole = paragraphs.map(bare);
    const joined = whole.join('');
    // Tried: a body far longer than what is drawn, where the data name the page's title. Pages hold the bodies of the stories they link to.
    if (lead.length > 0 ? !lead.some((one) => joined.includes(one)) : paragraphs.filter(isProse).length < 2) return;
    shown ??= drawn.map(bare).join('\n');
    const page = shown;
    const missing = paragraphs.filter(
      (one, i) => !page.includes(whole[i] as string) && one.split(SENTENCE).some((sentence) => !page.includes(bare(sentence))),
    );
    const size = missing.reduce((sum, one) => sum + one.length, 0);
    const all = paragraphs.reduce((sum, one) => sum + one.length, 0);
    if (!missing.some(isProse) || size < SHORTEST_HELD || size < all * MISSING || size <= sizeOf(best)) return;
    best = missing.map((one) => remainder(one, story));
  };
  for (const body of bodies) consider(paragraphsIn(body));
  for (const state of states) for (const paragraphs of candidates(state)) consider(paragraphs);
  return best.filter((one) => one !== '');
}

const sizeOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, one) => sum + one.length, 0);

/** What of a body without paragraphs comes after the paragraphs that are drawn. */
function remainder(body: string, story: readonly string[]): string {
  let from = 0;
  for (const paragraph of story) {
    const at = body.indexOf(paragraph, from);
    if (at >= 0) from = at + paragraph.length;
  }
  return clean(body.slice(from));
}

/** Paragraphs of an article body, which may be plain text with line breaks or markup. */
export const paragraphsIn = (body: string): string[] =>
  body
    .replace(/<\/(?:p|div|h\d|li)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .split(/\n+/)
    .map((text) => clean(leftoversResolved(text)))
    .filter((text) => text !== '');

/** Every list of paragraphs, and every text of several, in the JSON of a script. A script that is none gives none. */
function candidates(script: string): string[][] {
  const start = script.search(/[[{]/);
  if (start < 0) return [];
  const data = parsed(script.slice(start).trimEnd().replace(/;$/, ''));
  if (data === undefined) return [];
  const found: string[][] = [];
  const open: Json[] = [data];
  for (let seen = 0; open.length > 0 && seen < MOST_VALUES; seen++) {
    const value = open.pop() as Json;
    if (typeof value === 'string') {
      if (value.length > SHORTEST_HELD && /<p[\s>]|\n/i.test(value)) found.push(paragraphsIn(value));
    } else if (Array.isArray(value)) {
      const paragraphs = value.map((one: Json) => clean(wordsOf(one, DEEPEST))).filter((text) => text !== '');
      if (paragraphs.length > 1 && paragraphs.some(isProse)) found.push(paragraphs);
      append(open, value.length < 10_000 ? value : value.slice(0, 10_000));
    } else if (value !== null && typeof value === 'object') append(open, Object.values(value));
  }
  return found;
}

/** JSON, code behind it left out: `{…};(function(){…}())`. Undefined for what is none. */
function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    const end = endOfValue(text);
    if (end === 0) return undefined;
    try {
      return JSON.parse(text.slice(0, end)) as Json;
    } catch {
      return undefined;
    }
  }
}

/** Where the object or list that opens a text is closed; 0 when it is not. */
function endOfValue(text: string): number {
  let deep = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') deep++;
    else if ((character === '}' || character === ']') && --deep === 0) return at + 1;
  }
  return 0;
}

/** The words that a paragraph of a script's data holds: itself, or what stands in its field for words, its white space as it is; "" for anything else. */
function wordsOf(value: Json, deep: number): string {
  if (typeof value === 'string') return leftoversResolved(value.replace(/<[^<>]*>/g, ''));
  if (deep === 0 || value === null || typeof value !== 'object') return '';
  if (Array.isArray(value))
    return value
      .slice(0, 200)
      .map((one: Json) => (typeof one === 'object' ? wordsOf(one, deep - 1) : ''))
      .join('');
  const fields = value as { readonly [key: string]: Json };
  for (const key of WORDS) {
    const inner = fields[key];
    const words = inner === undefined ? '' : wordsOf(inner, deep - 1);
    if (/\S/.test(words)) return words;
  }
  return '';
}

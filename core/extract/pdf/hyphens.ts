import { withoutEnd } from '../../language/ends.ts';
import { pageWords } from '../../language/page.ts';
import { keepsHyphen } from '../plain/hyphens.ts';
import type { PdfLine } from './lines.ts';

/** A hyphen at a line's end, and the small letters that follow it on the next line. */
const PARTED = /[\p{L}\p{M}][-‐\u00ad]$/u;
const GOES_ON = /^\p{Ll}/u;

/** The text of lines that follow each other, hyphens at their ends joined. */
export type Joiner = (lines: readonly PdfLine[]) => string;

/**
 * Joins lines as the document parts its words. A hyphen at a line's end goes when it only parted the word: "nego-" + "tiations", but "three-" + "day"
 * keeps its own when the document has it elsewhere or parts no words at all, and "al-" + "Sharaa", "12-" + "mile" always.
 */
export function joinerOf(lines: readonly PdfLine[]): Joiner {
  const words = wordsIn(lines);
  const parting = partsWords(lines, words);
  return (group) => joinedLines(group, words, parting);
}

/** What the words of a document say of a hyphen at a line's end. */
function told(head: string, next: string, words: ReadonlySet<string>): 'own' | 'parted' | null {
  if (words.has(`${head}${next}`.toLowerCase())) return 'parted';
  return words.has(`${head}-${next}`.toLowerCase()) || keepsHyphen(head, next) ? 'own' : null;
}

/**
 * Whether a document parts its words at line ends. A browser and most word processors part none, and then each hyphen is the word's own
 * ("after-" + "school"): all that stands before one is a word of the document, and it has no more of them than inside its lines.
 */
function partsWords(lines: readonly PdfLine[], words: ReadonlySet<string>): boolean {
  const prefixes = new Set(pageWords((page) => page.beforeHyphen, ' '));
  let [own, untold, syllables] = [0, 0, 0];
  for (const [i, { text }] of lines.entries()) {
    const next = nextWord(lines[i + 1]?.text.trim() ?? '');
    if (!PARTED.test(text.slice(-3)) || !GOES_ON.test(next)) continue;
    const head = partedWord(text.slice(0, -1)).toLowerCase();
    const says = text.endsWith('-') ? told(head, next, words) : 'parted';
    if (says === 'own') own++;
    else if (says === 'parted') return true;
    else if (!prefixes.has(head)) {
      if (head.length < SHORTEST) return true;
      if (words.has(head) || words.has(`${head}s`)) untold++;
      else syllables++;
    }
  }
  const inside = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}{2}-\p{Ll}{2}/gu)?.length ?? 0), 0);
  if (own + untold + syllables === 0 || untold + syllables > inside) return true;
  return syllables > lines.length * rateOf(lines);
}

/** Share of its lines that a document which parts words ends in a hyphen at the very least: the narrower its columns, the more. */
function rateOf(lines: readonly PdfLine[]): number {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, lines.length);
  return letters < NARROW ? 0.04 : 0.01;
}
/** Letters of a line in a newspaper's column. */
const NARROW = 50;
/** Shortest word, in UTF-16 units, that tells of its hyphen by standing elsewhere: a syllable may be one by chance. */
const SHORTEST = 3;

/** Words inside lines, with their hyphens, in lower case: what stands whole elsewhere tells what a hyphen at a line's end is. */
function wordsIn(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const { 0: word, index, input } of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*/gu)) {
      const next = input[index + word.length];
      if (next !== '-') words.add(word.replace(/‐/g, '-'));
    }
  return words;
}

const nextWord = (line: string): string => /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u.exec(line)?.[0] ?? '';

/** The word that a text ends in, with its hyphens: "…of mother-in" → "mother-in". */
function partedWord(text: string): string {
  const before = withoutEnd(text, /[\p{L}\p{M}-]/u);
  const run = text.slice(before.length);
  return run.slice(run.lastIndexOf('--') + 1).replace(/^-+/, '');
}

function joinedLines(lines: readonly PdfLine[], words: ReadonlySet<string>, parting: boolean): string {
  let text = '';
  for (const { text: raw } of lines) {
    const line = raw.trim();
    const end = text.slice(-3);
    const next = nextWord(line);
    if (text === '') text = line;
    else if (PARTED.test(end) && GOES_ON.test(next)) {
      const says = text.endsWith('-') ? told(partedWord(text.slice(0, -1)), next, words) : 'parted';
      text = `${text.slice(0, -1)}${says === 'own' || (says === null && !parting) ? '-' : ''}${line}`;
    } else if (/[\p{L}\p{N}][-‐]$/u.test(end) && /^[\p{L}\p{N}]/u.test(line)) text += line;
    else if (/[\u3000-\u9fff\uff00-\uff65]$/.test(end) && /^[\u3000-\u9fff\uff00-\uff65]/.test(line)) text += line;
    else text += ` ${line}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}

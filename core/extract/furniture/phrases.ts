import { withoutEnd } from '../../language/ends.ts';
import { pageAlternatives, pageParts, pageWords } from '../../language/page.ts';
import type { PageLine } from '../../language/page-words.ts';
import { endsSentence, lettersOf } from '../../language/sentence.ts';

/** What a line that belongs to the page is, and whether it closes the story when it stands after it. */
export interface PhraseRule {
  readonly rule: string;
  readonly foot: boolean;
}

interface Table extends PhraseRule {
  /** Longest line, in UTF-16 units, that the rule may take: a paragraph of the story may begin with the same words. */
  readonly longest: number;
}

/** Lines that belong to the page and not to the story, told by the words that each language's pack gives them. */
const TABLES: Readonly<Record<PageLine, Table>> = {
  'end-mark': { rule: 'end-mark', foot: true, longest: 40 },
  'desk-line': { rule: 'desk-line', foot: true, longest: 300 },
  'page-note': { rule: 'page-note', foot: false, longest: 60 },
  'page-mark': { rule: 'page-mark', foot: false, longest: 20 },
  'original-url': { rule: 'original-url', foot: true, longest: 300 },
  'advert-label': { rule: 'advert-label', foot: false, longest: 60 },
  newsletter: { rule: 'newsletter', foot: true, longest: 260 },
  'newsletter-mail': { rule: 'newsletter', foot: true, longest: 260 },
  'newsletter-group': { rule: 'newsletter', foot: false, longest: 200 },
  appeal: { rule: 'appeal', foot: false, longest: 360 },
  'read-on': { rule: 'read-on', foot: false, longest: 80 },
  topics: { rule: 'topics', foot: true, longest: 400 },
  comments: { rule: 'comments', foot: true, longest: 200 },
  copyright: { rule: 'copyright', foot: true, longest: 400 },
  legal: { rule: 'legal-line', foot: true, longest: 60 },
  'cookie-notice': { rule: 'cookie-notice', foot: false, longest: 900 },
  'browser-notice': { rule: 'cookie-notice', foot: false, longest: 300 },
  paywall: { rule: 'paywall', foot: false, longest: 300 },
  'paywall-demand': { rule: 'paywall', foot: false, longest: 300 },
  'reading-time': { rule: 'reading-time', foot: false, longest: 60 },
  contact: { rule: 'contact', foot: true, longest: 300 },
  'most-read': { rule: 'most-read', foot: true, longest: 70 },
};

interface Entry {
  readonly phrase: string;
  readonly whole: boolean;
  readonly open: boolean;
  readonly table: Table;
  /** One of these stands in the line besides; [] asks for none. */
  readonly holds: readonly string[];
}

let index: Map<string, Entry[]> | null = null;

/** Entries by their first word, those whose word may go on by its first letter, so that a line of the story is told apart by one look-up. */
function entries(): Map<string, Entry[]> {
  if (index) return index;
  index = new Map();
  const lines = pageParts((page) => page.lines);
  for (const [kind, table] of Object.entries(TABLES) as [PageLine, Table][]) {
    const said = lines.flatMap((line) => line[kind] ?? []);
    const holds = said.flatMap((words) => words.holds?.split('|') ?? []);
    for (const whole of [false, true]) {
      for (const written of said.flatMap((words) => words[whole ? 'whole' : 'begins']?.split('|') ?? [])) {
        const open = written.endsWith('*');
        const phrase = open ? written.slice(0, -1) : written;
        const key = open ? `*${phrase[0]}` : firstWord(phrase);
        const list = index.get(key);
        const entry = { phrase, whole, open, table, holds };
        if (list) list.push(entry);
        else index.set(key, [entry]);
      }
    }
  }
  return index;
}

const MARK = /[\s\-–—[\]()（）［］【】*#.:,;!?"'“”„«»‹›>→↑▸▶•·|+…/\\_=<&\d]/;
const withoutMarks = (text: string): string => {
  const kept = withoutEnd(text, MARK);
  let start = 0;
  while (start < kept.length && MARK.test(kept[start] as string)) start++;
  return kept.slice(start);
};

const firstWord = (text: string): string => {
  const end = text.search(/[\s:,.;!?()|/：，、（）／]/);
  return end < 0 ? text : text.slice(0, end);
};

/** "[ Printer-friendly version ] [ E-mail this story ]": two or more tools of a page, each in brackets. */
const BRACKETED = /^\[[^[\]]{2,40}\](?: ?\[[^[\]]{2,40}\])+$/;

/** The rule that sets a line aside by its words; null for a line of the story. */
export function phraseRule(text: string): PhraseRule | null {
  if (text.length > 900) return null;
  if (text.length <= 160 && isShareBar(text)) return { rule: 'share-bar', foot: false };
  if (text.length <= 24 && /^(?:-?\s*30\s*-?|(?:#\s*){3,})$/.test(text)) return { rule: 'end-mark', foot: true };
  if (text.length <= 24 && /^(?:[*•~·_=–—-]\s*){3,}$/.test(text)) return { rule: 'section-mark', foot: false };
  if (text.length <= 40 && /^[\s(*\-–—.]+more[\s)*\-–—.]+$/i.test(text)) return { rule: 'page-mark', foot: false };
  // "[ Printer-friendly version | Mail this story ]": tools of the page in a bar.
  if (text.length <= 120 && text.startsWith('[') && text.endsWith(']') && (text.includes('|') || BRACKETED.test(text)))
    return { rule: 'page-tools', foot: false };
  if (text.length <= 90 && isRightsLine(text)) return { rule: 'copyright', foot: true };
  const line = text.toLowerCase();
  const begun = line.replace(/^[\s\-–—[(（【<*"'“„«>→▸▶•·|+…]+/, '');
  const bare =
    text.length <= 80
      ? withoutMarks(line)
          .split(/\d+/)
          .map((words) => words.trim())
          .join(' ')
          .trim()
      : '';
  const all = entries();
  const candidates = [
    ...(all.get(firstWord(begun)) ?? []),
    ...(bare === begun ? [] : (all.get(firstWord(bare)) ?? [])),
    ...(all.get(`*${begun[0]}`) ?? []),
  ];
  for (const { phrase, whole, open, table, holds } of candidates) {
    if (text.length > table.longest || (table.rule === 'most-read' && endsSentence(text) && !text.endsWith('?'))) continue;
    if (whole ? bare !== phrase : !(begun.startsWith(phrase) && (open || !continues(begun, phrase)))) continue;
    if (holds.length > 0 && !holds.some((word) => line.includes(word))) continue;
    if (table.rule === 'topics' && ONE_WORD_LABEL.test(phrase) && tellsMore(text)) continue;
    return table;
  }
  return text.length <= LONGEST_END && !bare.includes(' ') ? byItsEnd(bare) : null;
}

/** "Rating: It holds. The judges had said so before.": a label that a paragraph of a fact check begins with, and no list of keywords after it. */
const ONE_WORD_LABEL = /^[^\s:：]+[:：]$/;
const tellsMore = (text: string): boolean => text.length > 100 && endsSentence(text) && /\p{Ll}[.!?]["”»]? \p{Lu}/u.test(text);

/** Longest line that is told by its end, in UTF-16 units. */
const LONGEST_END = 40;

let ends: readonly (readonly [ending: string, table: Table])[] | null = null;

function byItsEnd(word: string): PhraseRule | null {
  ends ??= (Object.entries(TABLES) as [PageLine, Table][]).flatMap(([kind, table]) =>
    pageWords((page) => page.lines?.[kind]?.ends, '|').map((ending) => [ending, table] as const),
  );
  return ends.find(([ending]) => word.endsWith(ending))?.[1] ?? null;
}

/** "© The Long Shore 2025", "(c) Meridian News, 2019–2025": who holds the rights, and since when. "© Jan Weiß" stands under a picture. */
const isRightsLine = (text: string): boolean =>
  (text.startsWith('©') || text.startsWith('(')) &&
  /^(?:©|\(c\))\s*\D{2,60}\b(?:(?:19|20)\d\d)(?:\s?[-–]\s?(?:19|20)?\d\d)?\W*$/i.test(text);

/** Whether a label says at once what it names: "Category: First tries". */
export const saysWhich = (text: string): boolean => /[:：][^:：]*[\p{L}\p{N}]/u.test(text);

/** Whether a word goes on where the phrase ends: "advertisements" after "advertisement". */
function continues(line: string, phrase: string): boolean {
  const [last, next] = [phrase.at(-1) ?? '', line[phrase.length] ?? ' '];
  return isLetter(last) && isLetter(next);
}

const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();

let sharing: ReadonlySet<string> | null = null;
let sharingToo: ReadonlySet<string> | null = null;

/** Nothing but the words of share buttons: "Share on Facebook Tweet Mail". */
function isShareBar(text: string): boolean {
  sharing ??= new Set(pageWords((page) => page.sharing, ' '));
  const words = lettersOf(text);
  if (!words.some((word) => sharing?.has(word))) return false;
  sharingToo ??= new Set(pageWords((page) => page.sharingToo, ' '));
  return words.every((word) => sharing?.has(word) || sharingToo?.has(word));
}

let related: string[] | null = null;

/** Length of the label that introduces a link to another article ("Related article: ", "Lesen Sie auch: "); 0 when there is none. */
export function relatedLabel(text: string): number {
  const lead = /^[\s>»•–—*[(]*/.exec(text)?.[0].length ?? 0;
  const line = text.slice(lead, lead + 60).toLowerCase();
  related ??= [...pageWords((page) => page.related, '|')].sort((a, b) => b.length - a.length);
  for (const label of related) {
    if (!line.startsWith(label)) continue;
    const rest = /^\s*(?:[:|»›>→–—-]+\s*|$)/.exec(text.slice(lead + label.length));
    if (rest) return lead + label.length + rest[0].length;
  }
  return 0;
}

let labels: readonly string[] | null = null;
let beginnings: readonly string[] | null = null;

/** Whether a paragraph corrects or annotates the article: "Correction: …", "An earlier version of this story said…". */
export function isCorrection(text: string): boolean {
  const first = text[0] ?? '';
  if (text.length < 12 || text.length > 900) return false;
  const line = text.slice(0, 60).toLowerCase();
  beginnings ??= pageWords((page) => page.corrected, '|');
  if (beginnings.some((beginning) => line.startsWith(beginning))) return true;
  const begun = isLetter(first) ? line : line.replace(/^[\s([*–—-]+/, '');
  labels ??= pageWords((page) => page.corrections, '|');
  return labels.some((label) => {
    if (!begun.startsWith(label)) return false;
    const rest = begun.slice(label.length);
    // "Update: …" may open any paragraph of a live story; only a dated or bracketed one annotates it.
    if (label === 'update') return /^\s*\([^)]{3,30}\)\s*[:.—–-]/.test(rest) || (!isLetter(first) && /^\s*[:—–-]/.test(rest));
    return /^(?:\s*\([^)]{0,30}\)\s*|,? [^:.]{0,24}|\s*)[:.—–\])-]/.test(rest);
  });
}

/** Whether a text holds one of some words, so that the expression about them is worth compiling. */
function holds(text: string, words: readonly string[]): boolean {
  const line = text.toLowerCase();
  return words.some((word) => line.includes(word));
}

let photoWords: readonly string[] | null = null;
let photoLabel: RegExp | null = null;

/** "Photo: …", "[Bild/…": a label at the start or after a mark. */
const opensWithPhoto = (text: string): boolean => {
  photoWords ??= pageWords((page) => page.photo, '|');
  if (!/[:/|©]/.test(text) || !holds(text, photoWords)) return false;
  photoLabel ??= new RegExp(`(?:^|[.([|–—]\\s*)(?:${photoWords.join('|')})\\s*[:/|©]`, 'i');
  return photoLabel.test(text);
};
let photoByWords: readonly string[] | null = null;
let photoBy: RegExp | null = null;

/** "photo by Ann Lee", "courtesy of the town". */
const namesPhotographer = (text: string): boolean => {
  photoByWords ??= [
    ...pageParts((page) => page.photoBy).flatMap(({ works }) => works.split('|')),
    ...pageWords((page) => page.photoBegins, '|'),
  ];
  if (!holds(text, photoByWords)) return false;
  photoBy ??= new RegExp(
    `(?:^|[\\s([|])(?:${pageParts((page) => page.photoBy)
      .map(({ works, by }) => `(?:${works}) (?:${by})`)
      .join('|')}) |(?:^|[([|])\\s*(?:${pageAlternatives((page) => page.photoBegins)})\\b`,
    'i',
  );
  return photoBy.test(text);
};
/** "Shutterstock" at the end, "Jan Weiß/dpa", "AFP via Getty Images". */
const PHOTO_END =
  /(?:getty(?: images)?|shutterstock|istock|picture alliance|imago(?: images)?|alamy|pixabay|unsplash|wikimedia commons)\s*[)\]]?$|(?:[/(|]|via |, )\s*(?:AFP|AP|Reuters|dpa|EPA|PA)(?:\s*\/[^/()]{0,40}| Photo)?\s*[)\]]?$|^(?:AFP|AP|Reuters|dpa|EPA|PA)\s*\/[^/()]{1,40}$/i;

/** "Survivors come ashore. [Ann Lee/ANC]", "The court on Friday. (G. Holm / The Herald)": photographer and house in brackets after the sentence. */
const endsWithBracket = (text: string): boolean =>
  /[)\]]$/.test(text) &&
  /[.!?”"]\s*(?:\(\p{Lu}[^()[\]]{1,40}\s?\/\s?\p{Lu}[^()[\]]{1,40}\)|\[\p{Lu}[^()[\]]{1,40}\s?\/\s?\p{Lu}[^()[\]]{1,40}\])$/u.test(text);

let photoEnds: RegExp | null = null;

/** "The bridge as it was. (archives)", "……（通讯员 王明 摄）": where the picture is from, in brackets at the end. */
const endsWithPhoto = (text: string): boolean => {
  if (!/[)）]$/.test(text)) return false;
  photoEnds ??= new RegExp(`[(（][^()（）a-z]{0,30}(?:${pageWords((page) => page.photoEnds, '|').join('|')})[)）]$`, 'i');
  return photoEnds.test(text);
};

/** "Symbolbild", "Image illustrative": where the picture is from, and nothing else. */
const saysWhence = (text: string): boolean => {
  if (text.length > LONGEST_WHENCE) return false;
  whence ??= new Set(pageWords((page) => page.photoEnds, '|'));
  return whence.has(withoutMarks(text.toLowerCase()));
};
const LONGEST_WHENCE = 30;
let whence: ReadonlySet<string> | null = null;

let figures: readonly string[] | null = null;

/** "Abbildung 4: Ein alter Pegel.", "Fig. 2 – Depth of the river": a counted picture or chart; whole sentences may stand under it. */
export function isFigureLine(text: string): boolean {
  if (text.length > LONGEST_FIGURE || !/\d/.test(text.slice(0, 20))) return false;
  figures ??= pageWords((page) => page.figures, '|');
  const line = text.slice(0, 40).toLowerCase();
  return figures.some((word) => line.startsWith(word) && /^\s?\d{1,2}[a-z]?(?:\s?[:|–—]|\.)\s+\S/.test(line.slice(word.length)));
}
const LONGEST_FIGURE = 400;

/** Whether a short line reads like the words under a picture. */
export const isPhotoCredit = (text: string): boolean =>
  text.length < 400 &&
  (saysWhence(text) ||
    opensWithPhoto(text) ||
    endsWithPhoto(text) ||
    namesPhotographer(text) ||
    PHOTO_END.test(text) ||
    endsWithBracket(text));

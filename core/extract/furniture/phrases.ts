import { withoutEnd } from '../../language/ends.ts';
import { pageParts, pageWords } from '../../language/page.ts';
import type { PageLine } from '../../language/page-words.ts';
import { remembering } from '../../language/remembering.ts';
import { endsSentence, isCapitals, lettersOf } from '../../language/sentence.ts';

/** What a line that belongs to the page is, and whether it closes the story when it stands after it. */
export interface PhraseRule {
  readonly rule: string;
  readonly foot: boolean;
}

interface Table extends PhraseRule {
  /** Longest line, in UTF-16 units, that the rule may take: a paragraph of the story may begin with the same words. */
  readonly longest: number;
  /** What besides its words makes a line one of the page's; a story may say them in a sentence. */
  readonly besides?: (text: string) => boolean;
}

/** Not a whole sentence. */
const unended = (text: string): boolean => !endsSentence(text);
/** Not a sentence that only tells: "Found a mistake? Let us know." */
const asks = (text: string): boolean => unended(text) || /[?!？！؟]/.test(text);
/** In brackets or capitals: "(more)", "MORE". */
const apart = (text: string): boolean => /^[([（【［<*–—-]/.test(text) || isCapitals(text);

/** Lines that belong to the page and not to the story, told by the words that each language's pack gives them. */
const TABLES: Readonly<Record<PageLine, Table>> = {
  'end-mark': { rule: 'end-mark', foot: true, longest: 40 },
  'desk-line': { rule: 'desk-line', foot: true, longest: 300 },
  'page-note': { rule: 'page-note', foot: false, longest: 60 },
  // "FOR IMMEDIATE RELEASE", "Pressemitteilung": what a house prints over what it sends to desks.
  'press-label': { rule: 'press-label', foot: false, longest: 60, besides: unended },
  // "Registered office: 1 Mill Lane, Brenn": what a house must say of itself.
  registered: { rule: 'legal-line', foot: true, longest: 300 },
  'page-mark': { rule: 'page-mark', foot: false, longest: 20 },
  'original-url': { rule: 'original-url', foot: true, longest: 300 },
  // "The post Rain in Brenn appeared first on The Long Shore.": what a feed adds.
  'first-published': { rule: 'syndication', foot: true, longest: 300 },
  'advert-label': { rule: 'advert-label', foot: false, longest: 60 },
  newsletter: { rule: 'newsletter', foot: true, longest: 260 },
  'newsletter-mail': { rule: 'newsletter', foot: true, longest: 260 },
  'newsletter-group': { rule: 'newsletter', foot: false, longest: 200 },
  appeal: { rule: 'appeal', foot: false, longest: 360 },
  'read-on': { rule: 'read-on', foot: false, longest: 80 },
  topics: { rule: 'topics', foot: true, longest: 400 },
  comments: { rule: 'comments', foot: true, longest: 200 },
  copyright: { rule: 'copyright', foot: true, longest: 400 },
  // "This message and any attachments are confidential.": what a mail program adds.
  'mail-notice': { rule: 'mail-notice', foot: true, longest: 700 },
  legal: { rule: 'legal-line', foot: true, longest: 60 },
  'cookie-notice': { rule: 'cookie-notice', foot: false, longest: 900 },
  'browser-notice': { rule: 'cookie-notice', foot: false, longest: 300 },
  paywall: { rule: 'paywall', foot: false, longest: 300 },
  'paywall-demand': { rule: 'paywall', foot: false, longest: 300 },
  'reading-time': { rule: 'reading-time', foot: false, longest: 60 },
  contact: { rule: 'contact', foot: true, longest: 300 },
  'error-report': { rule: 'contact', foot: true, longest: 200, besides: asks },
  'most-read': { rule: 'most-read', foot: true, longest: 70, besides: (text) => unended(text) || text.endsWith('?') },
  // "In brief" heads other stories below one, and its summary above.
  briefs: { rule: 'briefs', foot: true, longest: 40 },
  'goes-on': { rule: 'page-mark', foot: false, longest: 40, besides: apart },
  listen: { rule: 'player', foot: false, longest: 120, besides: unended },
  preferred: { rule: 'promotion', foot: false, longest: 140, besides: unended },
  embedded: { rule: 'embedded-post', foot: false, longest: 90, besides: unended },
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
/** A line without the marks and figures at its ends. */
export const withoutMarks = (text: string): string => {
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

const PLACEHOLDER = /^\{{1,2}%?\s?\/?[a-z][\w:.-]*(?:[\s=|][^{}]*)?%?\}{1,2}$/i;

let adverts: ReadonlySet<string> | null = null;
/** "ADVERT Fine teas since 1902. Ring Port Ellin 12.": a label in capitals, and the advertisement run on to it in letters that are none. */
function isLabelledAdvert(text: string): boolean {
  const space = text.search(/[\s:]/);
  const label = space < 0 ? '' : text.slice(0, space);
  if (label.length < SHORTEST_LABEL || !isCapitals(label)) return false;
  const rest = text.slice(space).replace(/^[\s:–—-]+/, '');
  if (isCapitals(rest) || !/^\p{Lu}\P{Lu}/u.test(rest)) return false;
  adverts ??= new Set(pageWords((page) => page.lines?.['advert-label']?.whole, '|').filter((words) => !words.includes(' ')));
  return adverts.has(label.toLowerCase());
}
const SHORTEST_LABEL = 5;

/** Longest line that has a rule, in UTF-16 units, and how many lines are remembered: those of a large page. */
const LONGEST_LINE = 900;
const MOST_LINES = 1000;

/** The rule that sets a line aside by its words; null for a line of the story. */
export const phraseRule = (text: string): PhraseRule | null => (text.length > LONGEST_LINE ? null : ruleOf(text));

// A page's boxes, its foot and its story each ask of the same lines.
const ruleOf = remembering(readRule, MOST_LINES);

function readRule(text: string): PhraseRule | null {
  if (text.length <= 160 && isShareBar(text)) return { rule: 'share-bar', foot: false };
  if (text.length <= 24 && /^(?:-?\s*30\s*-?|(?:#\s*){3,})$/.test(text)) return { rule: 'end-mark', foot: true };
  if (text.length <= 24 && /^(?:[*•~·_=–—-]\s*){3,}$/.test(text)) return { rule: 'section-mark', foot: false };
  if (text.length <= 40 && /^[\s(*\-–—.]+more[\s)*\-–—.]+$/i.test(text)) return { rule: 'page-mark', foot: false };
  // "[ Printer-friendly version | Mail this story ]": tools of the page in a bar.
  if (text.length <= 120 && text.startsWith('[') && text.endsWith(']') && (text.includes('|') || BRACKETED.test(text)))
    return { rule: 'page-tools', foot: false };
  // "{module 12}", "{{newsletter-box}}": what a publishing system puts something in for.
  if (text.length <= 80 && text.startsWith('{') && PLACEHOLDER.test(text)) return { rule: 'markup', foot: false };
  if (text.length <= 160 && isLabelledAdvert(text)) return TABLES['advert-label'];
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
    if (text.length > table.longest || table.besides?.(text) === false) continue;
    if (whole ? bare !== phrase : !(begun.startsWith(phrase) && (open || !continues(begun, phrase)))) continue;
    if (holds.length > 0 && !holds.some((word) => line.includes(word))) continue;
    if (table.rule === 'topics' && ONE_WORD_LABEL.test(phrase) && tellsMore(text)) continue;
    return table;
  }
  return (
    (text.length <= LONGEST_END && !bare.includes(' ') ? byItsEnd(bare) : null) ??
    bySaying(text, line) ??
    byItsParts(text) ??
    byItsCall(text, line)
  );
}

/** "Rating: It holds. The judges had said so before.": a label that a paragraph of a fact check begins with, and no list of keywords after it. */
const ONE_WORD_LABEL = /^[^\s:：]+[:：]$/;
const tellsMore = (text: string): boolean => text.length > 100 && endsSentence(text) && /\p{Ll}[.!?]["”»]? \p{Lu}/u.test(text);

let sayings: readonly (readonly [phrase: string, table: Table])[] | null = null;
/** Longest line that is told by what it says anywhere, in UTF-16 units. */
const LONGEST_SAYING = 140;

/** "Make the Herald a preferred source": said in the middle, with the name of the house about it. */
function bySaying(text: string, line: string): PhraseRule | null {
  if (text.length > 200 || (text.length > LONGEST_SAYING && !line.includes('ctrl'))) return null;
  // Whatever the language, these keys send the editor what was marked.
  if (/\bctrl\s?\+\s?enter\b/.test(line)) return TABLES['error-report'];
  sayings ??= (Object.entries(TABLES) as [PageLine, Table][]).flatMap(([kind, table]) =>
    pageWords((page) => page.lines?.[kind]?.says, '|').map((phrase) => [phrase, table] as const),
  );
  const table = sayings.find(([phrase]) => line.includes(phrase))?.[1];
  return table && text.length <= table.longest && table.besides?.(text) !== false ? table : null;
}

/** Longest line of parts that are each the page's, in UTF-16 units. */
const LONGEST_PARTS = 100;

/** "Advertisement · Scroll to continue", "Anzeige – weiter unten": each part of it is the page's. */
function byItsParts(text: string): PhraseRule | null {
  const parts = text.length <= LONGEST_PARTS ? text.split(/\s[·•|–—-]\s|[|｜]/) : [];
  if (parts.length < 2) return null;
  const rules = parts.map((part) => (part.trim() === '' ? null : phraseRule(part.trim())));
  return rules.every((rule) => rule !== null) ? (rules[0] ?? null) : null;
}

let mails: readonly string[] | null = null;
const CALL = /^.{20,}?[.!?。！？]["”»]?\s*([^.!?。！？]{4,60}[.!。！]?)$/u;

/** "The Harbour Briefing newsletter sums the week up. Sign up here.": what a newsletter is, and a call to take it. */
function byItsCall(text: string, line: string): PhraseRule | null {
  if (text.length > TABLES.newsletter.longest) return null;
  mails ??= pageWords((page) => page.lines?.['newsletter-mail']?.holds, '|');
  const call = mails.some((word) => line.includes(word)) ? CALL.exec(text)?.[1] : undefined;
  return call !== undefined && phraseRule(call)?.rule === 'newsletter' ? TABLES.newsletter : null;
}
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
  return (isLetter(last) && isLetter(next)) || (SPACED.test(last) && SPACED.test(next));
}

const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();
/** Letters without capitals of scripts that part their words by spaces: "سجل فيسبوك" does not begin with "سجل في". */
const SPACED = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}]/u;

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

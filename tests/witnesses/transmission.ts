import type { Article } from '../../core/model/index.ts';
import { articleOf } from '../compare/article.ts';

/** What a generated witness took from whom. */
export interface Transmitted {
  readonly article: Article;
  /** Siglum of what it copied; "A" for the base. */
  readonly parent: string;
  /** Siglum of what it took some changes from besides; null mostly. */
  readonly also: string | null;
  /** How many substantive changes it made itself. */
  readonly own: number;
}

const WORDS =
  'harbour council river bridge market winter engine teacher garden window letter island doctor forest signal tunnel valley orchard factory station village meadow lantern captain quarry kitchen theatre library mountain ferry compass bakery workshop avenue cathedral reservoir nursery archive vineyard railway'.split(
    ' ',
  );
const VERBS = 'opened closed repaired painted crossed visited described measured reached guarded rebuilt inspected'.split(' ');
const NEW =
  'old quiet crowded distant northern southern crooked narrow famous hidden wooden marble flooded private public abandoned restored ancient modern humble noisy frozen golden silent remote fertile dusty windy steep shallow'.split(
    ' ',
  );
type Form = (word: () => string, verb: string) => string;
const FORMS: readonly Form[] = [
  (w, v) => `The ${w()} near the ${w()} was ${v} by the ${w()} at noon.`,
  (w, v) => `Nobody had ${v} that ${w()} since a ${w()} burned down beside it.`,
  (w) => `A ${w()} without any ${w()} is worth little, people in this ${w()} used to say.`,
  (w, v) => `Three days later they ${v} both the ${w()} and a smaller ${w()} uphill.`,
  (w) => `Money for another ${w()} may come from whoever owns the ${w()} now.`,
  (w, v) => `She ${v} every ${w()} twice, then asked about the ${w()} again.`,
  (w) => `Between one ${w()} and the next ${w()} lies half an hour on foot.`,
  (w, v) => `What remains of our ${w()} will be ${v} together with its ${w()} in autumn.`,
];
/** What any desk does to a word of its own accord: changes that witnesses share without kinship. */
const POPULAR: readonly (readonly [string, string])[] = [
  ['harbour', 'port'],
  ['repaired', 'mended'],
  ['doctor', 'physician'],
];

/** Numbers between 0 and 1 from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A base and witnesses that were copied from it and from each other: each copy changes words, adds, cuts or moves a paragraph, makes changes that others
 * make too, and now and then takes some from a third. Dates are given to every other witness, in the order of copying.
 */
export function transmission(seed: number, size: number): { readonly base: Article; readonly witnesses: readonly Transmitted[] } {
  const r = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(r() * list.length)] as T;
  const sentence = (): string => pick(FORMS)(() => pick(WORDS), pick(VERBS));
  const paragraph = (): string => `${sentence()} ${sentence()} ${sentence()}`;
  const story = Array.from({ length: 14 }, paragraph);
  const base = articleOf('A', story);
  const texts = new Map<string, string[]>([['A', story]]);
  const changes = new Map<string, ((text: string[]) => void)[]>([['A', []]]);
  const witnesses: Transmitted[] = [];
  for (let i = 0; i < size; i++) {
    const siglum = String.fromCharCode(66 + i);
    const parent = r() < 0.35 || witnesses.length === 0 ? 'A' : pick(witnesses).article.siglum;
    const text = [...(texts.get(parent) as string[])];
    const own: ((text: string[]) => void)[] = [];
    for (let k = 0, many = 2 + Math.floor(r() * 5); k < many; k++) own.push(change(r, pick, paragraph));
    for (const make of own) make(text);
    const other = witnesses.length > 2 && r() < 0.1 ? pick(witnesses).article.siglum : null;
    const also = other === parent || other === null ? null : other;
    if (also) for (const make of (changes.get(also) ?? []).slice(0, 3)) make(text);
    if (r() < 0.3) {
      const [from, to] = pick(POPULAR);
      text.forEach((paragraph, at) => {
        text[at] = paragraph.replace(from, to);
      });
    }
    texts.set(siglum, text);
    changes.set(siglum, own);
    const article = articleOf(siglum, text);
    const published = i % 2 === 0 ? `2026-03-${String(i + 1).padStart(2, '0')}` : null;
    witnesses.push({ article: { ...article, metadata: { ...article.metadata, published } }, parent, also, own: own.length });
  }
  return { base, witnesses };
}

function change(r: () => number, pick: <T>(list: readonly T[]) => T, paragraph: () => string): (text: string[]) => void {
  const sort = r();
  if (sort < 0.1) {
    const added = paragraph();
    const at = r();
    return (text) => text.splice(Math.floor(at * text.length), 0, added);
  }
  if (sort < 0.2) return (text) => text.splice(text.length - 1, 1);
  const word = pick(WORDS);
  const made = `${pick(NEW)} ${pick(WORDS)}`;
  return (text) => {
    const at = text.findIndex((paragraph) => paragraph.includes(` ${word} `));
    if (at >= 0) text[at] = (text[at] as string).replace(` ${word} `, ` ${made} `);
  };
}

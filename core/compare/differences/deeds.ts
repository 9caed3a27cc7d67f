import type { Passage } from '../passage/passage.ts';
import type { Statement } from '../statement/statement.ts';
import { type Mention, type Mentions, sameMention } from './mentions.ts';

/** What one name does to another, in whatever voice: "Engel beat Marsh", "Marsh was beaten by Engel", "Engel's defeat of Marsh". */
export interface Deed {
  readonly agent: Mention;
  readonly patient: Mention;
  /** What the words say that tell it. */
  readonly senses: readonly string[];
  readonly sentence: number;
  /** True for what two do together, so that either may be told first. */
  readonly mutual: boolean;
}

// Words of an apposition: "Brandt, [a baker from Harsum], …".
const APPOSITION = 12;
// Words between two names that tell a deed.
const REACH = 14;
// Words before a name that open it as the one who acts: "by [the surgeon] Wieck".
const OPENS = 3;

/** The index after a name and what stands between commas right after it. */
function pastApposition({ words, lexicon }: Statement, from: number): number {
  let at = from;
  while (words[at]?.text === ',') {
    const { subjects, objects } = lexicon.deeds;
    const next = words[at + 1]?.key ?? '';
    if (subjects.has(next) || objects.has(next)) return at + 1;
    let end = at + 1;
    while (end <= at + APPOSITION && words[end] && words[end]?.text !== ',') end++;
    if (words[end]?.text !== ',') return at;
    at = end + 1;
  }
  return at;
}

const says = (side: Statement, i: number): boolean => (side.senses[i] ?? '') !== '' && !side.senses[i]?.startsWith('#');

/** The senses of a half-open range of words. */
const sensesIn = (side: Statement, from: number, to: number): readonly string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
    .filter((i) => says(side, i))
    .map((i) => side.senses[i] as string);

/** The word that a noun phrase before "of", "on" or "by" is about: "the [shooting] of", with where it stands. */
function before(side: Statement, i: number): readonly string[] {
  let at = i;
  while (at > i - OPENS && at >= 0 && !says(side, at)) at--;
  return says(side, at) ? [side.senses[at] as string] : [];
}

/** Index of the "by" that opens a name, -1 for none. */
function opener({ words, lexicon }: Statement, { first }: Mention, from: number): number {
  for (let i = first - 1; i >= from && i >= first - 1 - OPENS; i--) if (lexicon.agentOpeners.has(words[i]?.key ?? '')) return i;
  return -1;
}

/** What stands between a name and the next that tells a deed of the two; null where nothing does. */
function deedOf(side: Statement, one: Mention, other: Mention): Deed | null {
  const { words, lexicon } = side;
  const { passives, onto, subjects, objects, mutual, losing } = lexicon.deeds;
  let from = pastApposition(side, one.past);
  if (subjects.has(words[from]?.key ?? '')) from++;
  const to = other.first;
  if (to < from || to - from > REACH) return null;
  const told = words.slice(from, to);
  const deed = (agent: Mention, patient: Mention, senses: readonly string[], both = false): Deed | null =>
    senses.length > 0
      ? { agent, patient, senses, sentence: one.sentence, mutual: both || senses.some((sense) => mutual.has(sense)) }
      : null;
  // "Brandt, whom Keller stabbed"
  if (told.length === 1 && objects.has(told[0]?.key ?? '')) return deed(other, one, sensesIn(side, other.past, other.past + 2));
  if (told.some(({ kind, text, key }) => (kind === 'mark' && text !== '-' && text !== '–') || lexicon.joints.has(key))) return null;
  const by = opener(side, other, from);
  const senses = sensesIn(side, from, by < 0 ? to : by);
  // "the shooting of Reiss by Oyelaran"
  if (by >= 0)
    return deed(other, one, senses.length > 0 ? senses : onto.has(words[one.first - 1]?.key ?? '') ? before(side, one.first - 2) : []);
  const last = words[to - 1]?.key ?? '';
  // "an attack by Sander on Dahl"
  const own = opener(side, one, Math.max(0, one.first - 1 - OPENS));
  if (own >= 0) return senses.length === 0 && onto.has(last) ? deed(one, other, before(side, own - 1)) : null;
  // "Sander's attack on Dahl"
  if (/'s?$/.test(words[one.past - 1]?.key ?? '')) return told.some(({ key }) => onto.has(key)) ? deed(one, other, senses) : null;
  // "Vasteras lost 3-0 to Norrby"
  const lost = senses.some((sense) => losing.has(sense));
  if (lost) return told.some(({ key }) => lexicon.converse.has(key)) ? deed(other, one, ['win', ...senses]) : null;
  const first = told.findIndex((_, k) => says(side, from + k));
  const goesOn = told[first]?.key.endsWith('ing') ?? false;
  // "in Oslo ran into Berg" tells nothing of Oslo; "with Keller stabbing Brandt" does of Keller.
  if (!goesOn && lexicon.deeds.outside.has(words[one.first - 1]?.key ?? '')) return null;
  const passive = told.findIndex(({ key }) => passives.has(key));
  if (passive >= 0 && !goesOn) return null;
  return deed(one, other, senses, lexicon.deeds.together.has(last));
}

/** What names do to each other in a side, by the words between two of a sentence. */
export function deedsOf(side: Statement, mentions: readonly Mention[]): readonly Deed[] {
  if (side.lexicon.deeds.passives.size === 0) return [];
  return mentions.flatMap((one, i): Deed[] => {
    const from = pastApposition(side, one.past);
    const other = mentions.slice(i + 1).find(({ first }) => first >= from);
    if (!other || other.sentence !== one.sentence || sameMention(one, other)) return [];
    const deed = deedOf(side, one, other);
    return deed ? [deed] : [];
  });
}

type Two = readonly [Mention, Mention];

const sameTwo = ([one, other]: Two, [first, second]: Two): boolean =>
  (sameMention(one, first) && sameMention(other, second)) || (sameMention(one, second) && sameMention(other, first));

/** A deed that both sides tell of the same two names, or two of which the one says who did it and the other whom it was done to. */
export interface FacingDeeds {
  readonly a: Two;
  readonly b: Two;
  /** True where the one who does it on one side suffers it on the other. */
  readonly turned: boolean;
}

const two = ({ agent, patient }: Deed): Two => (agent.first < patient.first ? [agent, patient] : [patient, agent]);

/** What two sides tell of the same two names by the same word: the one does it to the other on both, or each does it on one. */
export function facingDeeds(passage: Passage, { a, b }: Mentions): readonly FacingDeeds[] {
  const inA = deedsOf(passage.a, a);
  const inB = inA.length > 0 ? deedsOf(passage.b, b) : [];
  return inA.flatMap((x): FacingDeeds[] => {
    const facing = inB.filter(
      (y) => sameTwo(two(x), two(y)) && x.senses.some((sense) => y.senses.includes(sense)) && passage.answers(x.sentence, y.sentence),
    );
    const agrees = (y: Deed): boolean => x.mutual || y.mutual || sameMention(x.agent, y.agent);
    const found = facing.find(agrees) ?? facing[0];
    return found ? [{ a: two(x), b: two(found), turned: !agrees(found) }] : [];
  });
}

/** Whether two names are the ones of a deed that both sides tell alike. */
export const toldAlike = (
  deeds: readonly FacingDeeds[],
  one: { readonly keys: readonly string[] },
  other: { readonly keys: readonly string[] },
): boolean => deeds.some(({ a, turned }) => !turned && sameTwo(a, [one as Mention, other as Mention]));

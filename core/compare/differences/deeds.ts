import { isCapital } from '../../language/letters.ts';
import type { Passage } from '../passage/passage.ts';
import { tellsMore } from '../statement/senses.ts';
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
  /** The word before the second name by which a deed may run the other way: taken over [from], handed [to]; "" for none. */
  readonly way: string;
}

// Words of an apposition: "Brandt, [a baker from Harsum], …".
const APPOSITION = 12;
// Words between two names that tell a deed.
const REACH = 14;
// Words before a name that open it as the one who acts: "by [the surgeon] Wieck".
const OPENS = 5;

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

const says = (side: Statement, i: number): boolean => tellsMore(side.senses[i]);

/** The senses of a half-open range of words. */
const sensesIn = (side: Statement, from: number, to: number): readonly string[] =>
  side.senses.slice(Math.max(0, from), Math.max(0, to)).filter(tellsMore);

/** The word that a noun phrase before "of", "on" or "by" is about: "the [shooting] of", with where it stands. */
function before(side: Statement, i: number): readonly string[] {
  let at = i;
  while (at > i - OPENS && at >= 0 && !says(side, at)) at--;
  return says(side, at) ? [side.senses[at] as string] : [];
}

/** Index of the "by" that opens a name, -1 for none. */
function opener({ words, lexicon }: Statement, { first }: Mention, from: number): number {
  for (let i = first - 1; i >= from && i >= first - 1 - OPENS; i--) {
    const key = words[i]?.key ?? '';
    if (lexicon.agentOpeners.has(key)) return i;
    // "por injurias [a] la concejala Requena"
    if (lexicon.deeds.outside.has(key)) return -1;
  }
  return -1;
}

// Titles and articles before a name: "a [la concejala] Marta Requena".
const TITLED = 3;

/** True for a name that a preposition opens, over its title: what stands "in Oslo", or to whom something is done, does nothing. */
export function outside({ words, lexicon }: Statement, { first }: Mention): boolean {
  let i = first - 1;
  const leads = (key: string): boolean => lexicon.titles.has(key) || lexicon.wholeOpeners.has(key) || lexicon.countingArticles.has(key);
  while (i > first - 1 - TITLED && !lexicon.deeds.outside.has(words[i]?.key ?? '') && leads(words[i]?.key ?? '')) i--;
  // "Leiter [der] Stadt Rehn"
  const genitive = lexicon.capitalNouns && lexicon.shareOf.has(words[first - 1]?.key ?? '') && isCapital(words[first - 2]?.text);
  return genitive || lexicon.deeds.outside.has(words[i]?.key ?? '');
}

/** Where the verb may close its clause, what is told behind the second name, from the verb on back: "hat Keller wegen Betrugs [verklagt]". */
function tail(side: Statement, { past }: Mention): readonly string[] {
  if (!side.lexicon.verbSecond) return [];
  let to = past;
  while (to < past + REACH && side.words[to]?.kind === 'word' && side.clauses[to] === side.clauses[past]) to++;
  return sensesIn(side, past, to).toReversed();
}

/** What stands between a name and the next that tells a deed of the two; null where nothing does. */
function deedOf(side: Statement, one: Mention, other: Mention): Deed | null {
  const { words, lexicon } = side;
  const { passives, onto, subjects, objects, mutual, losing } = lexicon.deeds;
  let from = pastApposition(side, one.past);
  if (subjects.has(words[from]?.key ?? '')) from++;
  // "by his rival, [Peter Tau]"
  const to = words[other.first - 1]?.text === ',' && says(side, other.first - 2) ? other.first - 1 : other.first;
  if (to < from || to - from > REACH) return null;
  const told = words.slice(from, to);
  const deed = (agent: Mention, patient: Mention, senses: readonly string[], both = false): Deed | null =>
    senses.length > 0
      ? { agent, patient, senses, sentence: one.sentence, mutual: both || senses.some((sense) => mutual.has(sense)), way: '' }
      : null;
  // "Brandt, whom Keller stabbed"
  const relates = !lexicon.capitalNouns || words[from - 1]?.text === ',';
  if (relates && told.length === 1 && objects.has(told[0]?.key ?? '')) return deed(other, one, sensesIn(side, other.past, other.past + 2));
  if (told.some(({ kind, text, key }) => (kind === 'mark' && text !== '-' && text !== '–') || lexicon.joints.has(key))) return null;
  const by = opener(side, other, from);
  const inside = sensesIn(side, from, by < 0 ? to : by);
  const senses = inside.length > 0 ? inside : tail(side, other);
  const passive = told.findIndex(({ key }) => passives.has(key));
  if (by >= 0) {
    // "the shooting of Reiss by Oyelaran"
    if (inside.length === 0 && passive < 0)
      return onto.has(words[one.first - 1]?.key ?? '') ? deed(other, one, before(side, one.first - 2)) : null;
    // "ha comprato da Telmark": a word that opens the one who acts opens others too.
    return passive >= 0 || says(side, from) ? deed(other, one, senses) : null;
  }
  const last = words[to - 1]?.key ?? '';
  // "an attack by Sander on Dahl"
  const own = opener(side, one, Math.max(0, one.first - 1 - OPENS));
  if (own >= 0) return senses.length === 0 && onto.has(last) ? deed(one, other, before(side, own - 1)) : null;
  // "Sander's attack on Dahl"
  if (/'s?$/.test(words[one.past - 1]?.key ?? '')) return told.some(({ key }) => onto.has(key)) ? deed(one, other, senses) : null;
  // "Vasteras lost 3-0 to Norrby"
  const lost = senses.some((sense) => losing.has(sense));
  if (lost) return told.some(({ key }) => lexicon.converse.has(key) || onto.has(key)) ? deed(other, one, ['win', ...senses]) : null;
  const first = told.findIndex((_, k) => says(side, from + k));
  const goesOn = lexicon.goingOn?.test(told[first]?.key ?? '') ?? false;
  // "in Oslo ran into Berg" tells nothing of Oslo; "with Keller stabbing Brandt" does of Keller.
  if (!goesOn && outside(side, one)) return null;
  if (passive >= 0 && !goesOn) return null;
  // "Den Reeder Hollmann hat der Werftbauer Tiedke verklagt"
  const [agent, patient] = lexicon.caseArticles.accusatives.has(words[one.first - 1]?.key ?? '') ? [other, one] : [one, other];
  const active = deed(agent, patient, senses, lexicon.deeds.together.has(last));
  return active && lexicon.converse.has(last) ? { ...active, way: last } : active;
}

// Words before a noun of winning in which it is told whose it is: "after [a 6-4 7-5] win over".
const SCORE = 8;

/** "[after] a 6-4 7-5", "[with] his third"; but "chasing a first", "after the club's": what stands before a noun of winning says that it came about. */
function cameAbout({ words, lexicon }: Statement, from: number): boolean {
  const { functionWords, countingArticles, possessives, wholeOpeners, deeds } = lexicon;
  for (let i = from; i >= 0 && i > from - SCORE; i--) {
    const key = words[i]?.key ?? '';
    if (deeds.outcomes.has(key)) return true;
    const opens = countingArticles.has(key) || possessives.has(key) || wholeOpeners.has(key);
    if (/['’]s?$|ing$/.test(key) || words[i]?.text === ',' || (functionWords.has(key) && !opens)) return false;
  }
  return false;
}

/** "[Ida Moss] took the cup after a 6-2 win over [Runa Feld]", "… after a defeat by": a noun of winning tells it of whom the sentence speaks. */
function winOver(side: Statement, one: Mention, other: Mention): Deed | null {
  const { words, lexicon } = side;
  const { wins, defeats, onto } = lexicon.deeds;
  if (/'s?$/.test(words[one.past - 1]?.key ?? '')) return null;
  let at = other.first - 1;
  while (at > one.past && at > other.first - 1 - OPENS && !wins.has(words[at - 1]?.key ?? '') && !defeats.has(words[at - 1]?.key ?? ''))
    at--;
  const noun = words[at - 1]?.key ?? '';
  const opens = words[at]?.key ?? '';
  const won = wins.has(noun);
  if (at <= one.past || (!won && !defeats.has(noun)) || (!onto.has(opens) && (won || !lexicon.agentOpeners.has(opens)))) return null;
  // "the coach said his side had no excuse in the defeat by": it was lost by whoever is spoken of.
  if (side.facts.some(({ kind, start }) => kind === 'speech' && one.end <= start && start < other.start)) return null;
  if (!cameAbout(side, at - 2) || words.slice(one.past, at).some(({ text }) => /^[;:"“”]$/.test(text))) return null;
  const [agent, patient] = won || opens === 'of' ? [one, other] : [other, one];
  return { agent, patient, senses: ['win'], sentence: one.sentence, mutual: false, way: '' };
}

/** What names do to each other in a side, by the words between two of a sentence. */
export function deedsOf(side: Statement, mentions: readonly Mention[]): readonly Deed[] {
  if (side.lexicon.deeds.passives.size === 0) return [];
  const acts = (one: Mention): boolean => !outside(side, one);
  return mentions.flatMap((one, i): Deed[] => {
    const from = pastApposition(side, one.past);
    const other = mentions.slice(i + 1).find(({ first }) => first >= from);
    const next = other && other.sentence === one.sentence && !sameMention(one, other) ? deedOf(side, one, other) : null;
    // Whom the sentence speaks of, past a place: "[Moss] left the court in Bergen after a win over [Feld]".
    const subject = mentions.slice(0, i).findLast((earlier) => earlier.sentence === one.sentence && acts(earlier));
    const won = subject && !sameMention(subject, one) ? winOver(side, subject, one) : null;
    return [next, won].flatMap((deed) => deed ?? []);
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

const inOrder = (one: Mention, other: Mention): Two => (one.first < other.first ? [one, other] : [other, one]);
const two = ({ agent, patient }: Deed): Two => inOrder(agent, patient);

/** "sold the plant to" / "bought the plant from": what is told first of one deed stands in the other, whatever else does. */
const tells = (x: Deed, y: Deed): boolean => y.senses.includes(x.senses[0] as string);

/** What two sides tell of the same two names by the same word: the one does it to the other on both, or each does it on one. */
export function facingDeeds(passage: Passage, { a, b }: Mentions): readonly FacingDeeds[] {
  const inA = deedsOf(passage.a, a);
  const inB = inA.length > 0 ? deedsOf(passage.b, b) : [];
  return inA.flatMap((x): FacingDeeds[] => {
    const facing = inB.filter((y) => sameTwo(two(x), two(y)) && (tells(x, y) || tells(y, x)) && passage.answers(x.sentence, y.sentence));
    // "takes over from Poland" / "hands over to Denmark"
    const runsBack = (y: Deed): boolean => x.way !== '' && y.way !== '' && x.way !== y.way;
    const agrees = (y: Deed): boolean => x.mutual || y.mutual || runsBack(y) !== sameMention(x.agent, y.agent);
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

/** Who does something that is told of nobody else: "[Pau Serra] scored". Full names alone: one word is as often a firm's, and its chief acts for it. */
interface Act {
  readonly agent: Mention;
  readonly sense: string;
}

// Words between a name and what it does: "Serra [had then] scored".
const AUXILIARY = 4;

function actOf(side: Statement, agent: Mention): Act | null {
  const { words, lexicon, senses } = side;
  const { passives, subjects } = lexicon.deeds;
  if (agent.keys.length < 2 || /'s?$/.test(words[agent.past - 1]?.key ?? '') || outside(side, agent)) return null;
  if (opener(side, agent, Math.max(0, agent.first - 1 - OPENS)) >= 0) return null;
  const from = pastApposition(side, agent.past);
  let at = subjects.has(words[from]?.key ?? '') ? from + 1 : from;
  const last = at + AUXILIARY;
  while (at < last && words[at]?.kind === 'word' && !says(side, at) && !lexicon.joints.has(words[at]?.key ?? '')) at++;
  const word = words[at];
  if (
    word?.kind !== 'word' ||
    !says(side, at) ||
    lexicon.titles.has(word.key) ||
    side.attributions.some(({ verb }) => verb.start === word.start)
  )
    return null;
  // "was hit"; but "is [the] son", "was hitting"
  const before = words[at - 1];
  if (before && at > from && passives.has(before.key) && !lexicon.goingOn?.test(word.key)) return null;
  return { agent, sense: senses[at] as string };
}

/** `[Pau Serra] scored after a pass from Dani Olmedo` / `[Dani Olmedo] scored after a pass from Pau Serra`: what one of two did, the other does there. */
export function otherAgents(passage: Passage, { a, b }: Mentions): readonly FacingDeeds[] {
  const { a: base, b: witness, lexicon } = passage;
  if (lexicon.deeds.passives.size === 0) return [];
  const once = ({ senses }: Statement, sense: string): boolean => senses.indexOf(sense) === senses.lastIndexOf(sense);
  const acts = (side: Statement, all: readonly Mention[]): readonly Act[] => all.flatMap((one) => actOf(side, one) ?? []);
  const inB = acts(witness, b);
  return (inB.length > 0 ? acts(base, a) : []).flatMap((x): FacingDeeds[] => {
    if (lexicon.deeds.mutual.has(x.sense) || !once(base, x.sense) || !once(witness, x.sense)) return [];
    const y = inB.find(({ sense, agent }) => sense === x.sense && passage.answers(x.agent.sentence, agent.sentence));
    if (!y || sameMention(x.agent, y.agent)) return [];
    const [there, here] = [b.find((one) => sameMention(one, x.agent)), a.find((one) => sameMention(one, y.agent))];
    if (!there || !here || there.keys.length < 2 || here.keys.length < 2) return [];
    if (there.sentence !== y.agent.sentence || here.sentence !== x.agent.sentence) return [];
    return [{ a: inOrder(x.agent, here), b: inOrder(y.agent, there), turned: true }];
  });
}

import { type Word, wordBegunFrom, wordFrom } from '../../language/words.ts';
import { touchedByEither } from '../differences/held.ts';
import { reordered } from '../differences/order.ts';
import { boundsInTime } from '../differences/time-bounds.ts';
import { resolve, spellDay } from '../facts/day.ts';
import type { Fact } from '../facts/fact.ts';
import { sameFact } from '../facts/same.ts';
import type { Passage } from '../passage/passage.ts';
import type { NamedPlace } from '../place/place.ts';
import { quotationAt } from '../quotations/find.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { type Case, cite, type Draft, excerpt, faces, own, type Raise } from './draft.ts';

/** "on Tuesday" / "on March 11" may be one day: what the story's own week says of it. */
function sameDay(a: Fact, b: Fact, days: Case['days']): string {
  const [one, other] = [resolve(a, days.a ?? days.b), resolve(b, days.b ?? days.a)];
  if (one === null || other === null || a.value.includes('weekday:') === b.value.includes('weekday:')) return '';
  return one === other
    ? ` Going by the date of publication, both are ${spellDay(one)}.`
    : ` Going by the date of publication, the first is ${spellDay(one)}, the second ${spellDay(other)}.`;
}

const dayOnly = (fact: Fact): string => fact.value.replace(/\b(?:before|after) ?|(?: before| after)\b/g, '');
const bounded = ({ value }: Fact): boolean => value.split(' ').includes('before');
const short = ({ wordsA, wordsB }: NamedPlace): boolean => wordsA.length <= 2 && wordsB.length <= 2;

/** `at 03:42[ (08:42 GMT)]`: the same moment by another clock. */
const otherClock = (fact: Fact, side: Statement): boolean =>
  fact.value.includes('clock:') &&
  side.facts.some((other) => {
    if (other === fact || other.kind !== 'time' || !other.value.includes('clock:')) return false;
    const [first, second] = other.start < fact.start ? [other, fact] : [fact, other];
    const between = second.start - first.end < 30 ? side.text.slice(first.end, second.start) : '';
    return between.lastIndexOf('(') > between.lastIndexOf(')');
  });

// What happened then has to stand on the other side for this part: a clause that goes with its "until midnight" is no changed time.
// Tried: 0.3 and 0.7 change no flag in the 1,170 pairs of the tests nor in 120 republications of `bench/flags`.
const STANDS = 0.5;

/** "5.30 Uhr" beside "until Tuesday" there, "until Tuesday, 5.30 Uhr" here: all of one reference stands in another. */
const partOf = (fact: Fact, other: Fact): boolean =>
  other.kind === 'time' && fact.value.split(' ').every((part) => other.value.split(' ').includes(part));

/** `this year` / `the third fire of the year`: the other side has the word without one that makes a time of it. */
const spanned = ({ value, end }: Fact, { words }: Statement, other: Statement): boolean => {
  const span = /^this-/.test(value) ? words.find((word) => word.end === end)?.key : undefined;
  return (
    span !== undefined &&
    other.words.some(({ key, start }) => key === span && !other.facts.some((fact) => fact.start <= start && start < fact.end))
  );
};

/** True for a reference that names no more than a part of a day. */
const dayPart = ({ value }: Fact): boolean =>
  value.split(' ').every((part) => /^(?:early|late|mid|morning|afternoon|evening|night)$/.test(part));

// Words between a time and the word that compares with it: "als [in demselben Zeitraum] des Vorjahrs" is too far.
const COMPARED = 2;

/** "12 Prozent mehr [als im Vorjahr]": a year or week before, with which a share is compared; the share says so without it. */
function comparedWith({ words, facts, sentences, lexicon }: Statement, fact: Fact): boolean {
  if (!/^last-/.test(fact.value)) return false;
  const sentence = sentenceAt(sentences, fact.start);
  if (!facts.some(({ unit, start }) => (unit === '%' || unit === '×') && sentenceAt(sentences, start) === sentence)) return false;
  const [first, past] = [wordFrom(words, fact.start), wordBegunFrom(words, fact.end)];
  return words
    .slice(Math.max(0, first - COMPARED), past + COMPARED)
    .some(({ key, start }) => lexicon.comparers.has(key) && sentenceAt(sentences, start) === sentence);
}

// Words between "before" or "after" and what it is before or after.
const WHAT = 4;

/** What a side tells to be before or after: the word that follows, or stands before where the language says so last, with where it stands. */
function relatedIn(side: Statement): ReadonlyMap<string, { readonly relation: string; readonly start: number; readonly end: number }> {
  const { words, senses, clauses, lexicon } = side;
  const found = new Map<string, { relation: string; start: number; end: number }>();
  words.forEach((word, i) => {
    const relation = lexicon.timeRelations.get(word.key);
    if ((relation !== 'before' && relation !== 'after') || lexicon.agentOpeners.has(word.key) || quotationAt(side.quotations, word.start))
      return;
    if (side.facts.some(({ kind, start, end }) => kind === 'time' && start <= word.start && word.end <= end)) return;
    for (let k = i + 1; k <= i + WHAT && words[k]?.kind === 'word' && (clauses[k] === clauses[i] || k === i + 1); k++) {
      if (senses[k] === '') continue;
      const sense = senses[k] as string;
      found.set(sense, {
        relation: found.has(sense) && found.get(sense)?.relation !== relation ? '' : relation,
        start: word.start,
        end: (words[k] as Word).end,
      });
      break;
    }
  });
  return found;
}

/** Whether words of a side tell that something is before or after something else. */
const relates = ({ words, lexicon }: Statement, relation: 'before' | 'after'): boolean =>
  words.some(({ key }) => lexicon.timeRelations.get(key) === relation);

/** `fired him before the raid` / `the raid came before they fired him`: two events that changed places around one word. */
function tradedPlaces(passage: Passage): readonly Draft[] {
  const both = (relation: 'before' | 'after'): boolean => relates(passage.a, relation) && relates(passage.b, relation);
  if (!both('before') && !both('after')) return [];
  return reordered(passage).map(([a, b]) => {
    const texts = { base: excerpt(passage.a, a.start, a.end), witness: excerpt(passage.b, b.start, b.end) };
    return {
      kind: 'time-changed',
      entry: passage.pairing.id,
      stretches: touchedByEither(passage.stretches, a, b),
      ...texts,
      reason: `What was ${a.relation} the other is told the other way round: ${cite(texts.base)} / ${cite(texts.witness)}.`,
    };
  });
}

/** `[before] the vote` / `[after] the vote`, in whatever other words. */
function turnedRound(passage: Passage): readonly Draft[] {
  const { a: base, b: witness } = passage;
  // Most passages tell neither, or both sides the same.
  if (!(relates(base, 'before') && relates(witness, 'after')) && !(relates(base, 'after') && relates(witness, 'before'))) return [];
  const [inA, inB] = [relatedIn(passage.a), relatedIn(passage.b)];
  return [...inA].flatMap(([sense, a]): Draft[] => {
    const b = inB.get(sense);
    if (!b || a.relation === '' || b.relation === '' || a.relation === b.relation) return [];
    if (!passage.answers(sentenceAt(passage.a.sentences, a.start), sentenceAt(passage.b.sentences, b.start))) return [];
    const [before, after] = [passage.a.text.slice(a.start, a.end), passage.b.text.slice(b.start, b.end)];
    return [
      {
        kind: 'time-changed',
        entry: passage.pairing.id,
        stretches: touchedByEither(passage.stretches, a, b),
        base: excerpt(passage.a, a.start, a.end),
        witness: excerpt(passage.b, b.start, b.end),
        reason: `What was before is after: ${cite(before)} / ${cite(after)}.`,
      },
    ];
  });
}

/** `made none since June` / `ceased to make them in June`: since when something is not, and when it ended. */
function ceased(passage: Passage, a: Fact, b: Fact, differences: Case['differences']): boolean {
  const since = (fact: Fact): boolean => fact.value.split(' ').includes('after');
  if (since(a) === since(b) || dayOnly(a) !== dayOnly(b)) return false;
  const [own, fact] = since(a) ? [passage.a, a] : [passage.b, b];
  return differences.some((other) => {
    const [negation, twin] = since(a) ? [other.a, other.b] : [other.b, other.a];
    if (other.kind !== 'negation' || negation?.value !== 'not' || twin?.value === 'not') return false;
    return sentenceAt(own.sentences, negation.start) === sentenceAt(own.sentences, fact.start);
  });
}

/** A time reference in the body that differs, comes or goes. */
export const timeChanged: Raise = ({ passage, places, differences, days, times }) => {
  if (!passage.body) return [];
  const drafts: Draft[] = [...turnedRound(passage), ...tradedPlaces(passage)];
  for (const difference of differences) {
    if (difference.kind !== 'time' || difference.quoted || !difference.answered) continue;
    const { a, b } = difference;
    const fact = (a ?? b) as Fact;
    // "only in May" / "not before May"
    if (a && b && dayOnly(a) === dayOnly(b) && differences.some((one) => one.kind === 'negation' && boundsInTime(passage, one.a, one.b)))
      continue;
    if (a && b && ceased(passage, a, b, differences)) continue;
    // `before Monday` / `on Monday` is a change of the word before it; in a longer rewriting the day is what counts.
    // ("à [partir] du 3 mars": the word that opens it may stand before its article)
    const onset = (fact: Fact, { words, lexicon }: Statement): boolean => {
      let at = wordFrom(words, fact.start);
      if (lexicon.onsets.has(words[at]?.key ?? '')) return true;
      at--;
      if (lexicon.functionWords.has(words[at]?.key ?? '') && !lexicon.onsets.has(words[at]?.key ?? '')) at--;
      return lexicon.onsets.has(words[at]?.key ?? '');
    };
    // "until Sunday" / "from Sunday"
    const about = a && b && (bounded(a) ? onset(b, passage.b) : bounded(b) && onset(a, passage.a));
    if (
      a &&
      b &&
      dayOnly(a) === dayOnly(b) &&
      !about &&
      !places.some((place) => difference.stretches.includes(place.index) && short(place))
    )
      continue;
    if (!a || !b) {
      const [side, there, here] = a ? [passage.a, times.b(), times.a()] : [passage.b, times.a(), times.b()];
      // As often in the other article as in this one: it went to another paragraph.
      if (otherClock(fact, side) || (there.get(fact.value) ?? 0) >= (here.get(fact.value) ?? 1)) continue;
      if ((a ? passage.b : passage.a).facts.some((other) => sameFact(fact, other) || partOf(fact, other))) continue;
      if (spanned(fact, side, a ? passage.b : passage.a)) continue;
      if (difference.stands < STANDS || dayPart(fact) || comparedWith(side, fact)) continue;
    }
    const [before, after] = [own(passage.a, a), own(passage.b, b)];
    const reason =
      a && b
        ? `The time reference differs: ${cite(before)} / ${cite(after)}.${sameDay(a, b, days)}`
        : a
          ? `The time reference ${cite(before)} is not in the witness's sentence.`
          : `The time reference ${cite(after)} is not in the base's sentence.`;
    drafts.push({
      kind: 'time-changed',
      entry: passage.pairing.id,
      stretches: difference.stretches,
      ...faces(passage, difference),
      reason,
    });
  }
  return drafts;
};

import type { Word } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import type { Passage, Statement } from '../passage.ts';
import { type NamedPlace, residue } from '../place.ts';
import { type Attribution, attributions } from '../quotations/attribution.ts';
import { weighs } from '../rules/facts.ts';
import { nameChange } from '../rules/names.ts';
import { sentenceAt } from '../sentences.ts';
import { type Case, cite, type Draft, excerpt, faces, type Raise } from './draft.ts';

const attributionOf = (side: Statement, passage: Passage, start: number): Attribution | undefined =>
  attributions(side, passage.lexicon).find((one) => one.verb.start === start);

const speakerText = (side: Statement, one: Attribution | undefined): string =>
  one?.speaker ? side.text.slice(one.speaker.start, one.speaker.end) : '';

/** The words of an attribution: speaker and verb. */
const span = (one: Attribution): { start: number; end: number } => ({
  start: Math.min(one.verb.start, one.speaker?.start ?? one.verb.start),
  end: Math.max(one.verb.end, one.speaker?.end ?? one.verb.end),
});

// A relative clause may hang on the speaker: "according to a port official who asked not to be named".
const FILLED = 0.4;

/** `[according to a port official]` / `[spokesman Noel Arguelles said]`: a place that is nothing but speaker and verb, on both sides. */
function fillsPlace({ wordsA, wordsB }: NamedPlace, one: Attribution | undefined, other: Attribution | undefined): boolean {
  const share = (attribution: Attribution | undefined, words: readonly Word[]): number => {
    if (!attribution) return 0;
    const { start, end } = span(attribution);
    const letters = words.filter((word) => word.kind !== 'mark');
    return letters.filter((word) => start <= word.start && word.end <= end).length / Math.max(1, letters.length);
  };
  return share(one, wordsA) >= FILLED && share(other, wordsB) >= FILLED;
}

/** `said` / `insisted`: the verb of saying is another. */
function verbs({ passage, places, differences }: Case): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const difference of differences) {
    const { a, b } = difference;
    if (difference.kind !== 'speech' || difference.quoted || !difference.answered || !a || !b) continue;
    const one = attributionOf(passage.a, passage, a.start);
    const other = attributionOf(passage.b, passage, b.start);
    if (!one && !other) continue;
    const weighty = (place: NamedPlace): boolean => weighs(difference, place) || fillsPlace(place, one, other);
    if (!places.some((place) => difference.stretches.includes(place.index) && weighty(place))) continue;
    // "according to the ministry" / "the ministry said": the source stays, no verb took another's place.
    if (a.value === 'according-to' || b.value === 'according-to') {
      if (one && other && sharesWords(one, other, passage)) continue;
    }
    const who = speakerText(passage.a, one) || speakerText(passage.b, other);
    const texts = faces(passage, difference);
    const [before, after] = [passage.a.text.slice(a.start, a.end), passage.b.text.slice(b.start, b.end)];
    drafts.push({
      kind: 'attribution-changed',
      entry: passage.pairing.id,
      stretches: difference.stretches,
      ...texts,
      reason: `The verb of saying${who ? ` for ${cite(who)}` : ''} differs: ${cite(before)} / ${cite(after)}.`,
    });
  }
  return drafts;
}

const sharesWords = (one: Attribution, other: Attribution, passage: Passage): boolean => {
  const a = one.speaker?.words ?? [];
  const b = other.speaker?.words ?? [];
  const content = (words: typeof a): number => residue(words, [], passage.lexicon.functionWords).length;
  return residue(a, b, passage.lexicon.functionWords).length < content(a) || content(a) === 0 || content(b) === 0;
};

/** `“…,” she [complained]` / `“…,” she [fumed]`: a verb of saying gives way to one that no list knows, in its place. */
function unlisted({ passage, places, differences }: Case): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const difference of differences) {
    const { a, b } = difference;
    if (difference.kind !== 'speech' || difference.quoted || !difference.answered || (a && b)) continue;
    const place = places.find((one) => difference.stretches.includes(one.index));
    const letters = (words: readonly Word[]): readonly Word[] => words.filter((word) => word.kind !== 'mark');
    if (!place || letters(place.wordsA).length !== 1 || letters(place.wordsB).length !== 1) continue;
    const fact = (a ?? b) as Fact;
    const one = attributionOf(a ? passage.a : passage.b, passage, fact.start);
    if (!one?.sure || residue([...place.wordsA, ...place.wordsB], [], passage.lexicon.functionWords).length < 2) continue;
    const who = speakerText(a ? passage.a : passage.b, one);
    drafts.push({
      kind: 'attribution-changed',
      entry: passage.pairing.id,
      stretches: difference.stretches,
      ...faces(passage, difference),
      reason: `The verb of saying${who ? ` for ${cite(who)}` : ''} differs: ${cite(place.lemma.trim())} / ${cite(place.reading.trim())}.`,
    });
  }
  return drafts;
}

/** True where words of the speaker themselves differ: an attribution is gone when its speaker is. */
const touches = ({ stretches }: Passage, { start, end }: { start: number; end: number }): boolean =>
  stretches.some((stretch) => stretch.differs === 'words' && stretch.startA < end && start < stretch.endA);

/** `the shells, officials said` / `the shells`: who said it is not in the witness. */
function dropped({ passage, places, differences }: Case): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const difference of differences) {
    const { a } = difference;
    if (difference.kind !== 'speech' || difference.quoted || !difference.answered || !a || difference.b) continue;
    const one = attributionOf(passage.a, passage, a.start);
    if (!one) continue;
    const answer = passage.answersA[sentenceAt(passage.a.sentences, a.start)] ?? -1;
    const left = attributions(passage.b, passage.lexicon).filter((other) => sentenceAt(passage.b.sentences, other.verb.start) === answer);
    const gone = (from: number, to: number): NamedPlace | undefined =>
      places.find(({ stretch: s }) => s.differs === 'words' && s.startA <= from && to <= s.endA && s.endB - s.startB < 6);
    let { start, end } = span(one);
    if (left.length > 0 && !gone(start, end)) continue;
    if (one.speaker && touches(passage, one.speaker)) {
      const known = ({ key }: Word): boolean => passage.lexicon.pronouns.has(key) || passage.lexicon.functionWords.has(key);
      if (one.speaker.words.every(known) && attributions(passage.b, passage.lexicon).length > 0) continue;
      // Where no speaker was made out, the clause that was cut names one if it has more words of its own.
    } else {
      const cut = gone(a.start, a.end);
      if (left.length > 0 || !cut || residue(cut.wordsA, [], passage.lexicon.functionWords).length < 2) continue;
      ({ startA: start, endA: end } = cut.stretch);
    }
    const texts = faces(passage, difference);
    drafts.push({
      kind: 'attribution-changed',
      entry: passage.pairing.id,
      stretches: difference.stretches,
      base: excerpt(passage.a, start, end),
      witness: texts.witness,
      reason: `The attribution ${cite(passage.a.text.slice(start, end).trim())} is not in the witness.`,
    });
  }
  return drafts;
}

/** True when a place is about the speaker, and no rewriting in which one happens to stand. */
const fills = (speaker: readonly Word[], words: readonly Word[]): boolean =>
  speaker.filter((word) => words.includes(word)).length >= 0.4 * words.filter((word) => word.kind !== 'mark').length;

/** `officials said` / `police said`: another speaker, the same verb. */
function speakers({ passage, places }: Case): readonly Draft[] {
  const drafts: Draft[] = [];
  const others = attributions(passage.b, passage.lexicon);
  for (const one of attributions(passage.a, passage.lexicon)) {
    if (!one.speaker) continue;
    const { start, end } = one.speaker;
    const place = places.find(
      (p) =>
        p.stretch.differs === 'words' &&
        p.stretch.move === null &&
        p.stretch.startA < end &&
        start < p.stretch.endA &&
        p.stretch.endB > p.stretch.startB,
    );
    if (!place) continue;
    const other = others.find(
      (it) =>
        it.verb.value === one.verb.value && it.speaker && place.stretch.startB < it.speaker.end && it.speaker.start < place.stretch.endB,
    );
    if (!other?.speaker) continue;
    const pronouns = (words: readonly { key: string }[]): boolean =>
      words.every((word) => passage.lexicon.pronouns.has(word.key) || passage.lexicon.functionWords.has(word.key));
    if (!fills(one.speaker.words, place.wordsA) || !fills(other.speaker.words, place.wordsB)) continue;
    if (pronouns(one.speaker.words) || pronouns(other.speaker.words) || sharesWords(one, other, passage)) continue;
    const change = nameChange(place);
    if (change && change.how !== 'replaced') continue;
    const [before, after] = [speakerText(passage.a, one), speakerText(passage.b, other)];
    drafts.push({
      kind: 'attribution-changed',
      entry: passage.pairing.id,
      stretches: [place.index],
      base: excerpt(passage.a, span(one).start, span(one).end),
      witness: excerpt(passage.b, span(other).start, span(other).end),
      reason: `The speaker differs: ${cite(before)} / ${cite(after)}.`,
    });
  }
  return drafts;
}

/** The speaker, the verb of saying or the whole attribution is another, or is gone. */
export const attributionChanged: Raise = (one) => {
  if (!one.passage.body) return [];
  const drafts = [...verbs(one), ...unlisted(one), ...dropped(one), ...speakers(one)];
  // Two verbs in one clause ("said, adding") make one flag.
  const key = (draft: Draft): string => draft.stretches.join();
  return drafts.filter((draft, i) => drafts.findIndex((other) => key(other) === key(draft)) === i);
};

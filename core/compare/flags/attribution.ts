import { withoutEnd } from '../../language/ends.ts';
import type { Word } from '../../language/words.ts';
import { facingDeeds } from '../differences/deeds.ts';
import { mentionsOf } from '../differences/mentions.ts';
import { type SourceDifference, sourceDifferences, weighAlike } from '../differences/sources.ts';
import { spanOf } from '../differences/speaker.ts';
import type { Passage } from '../passage/passage.ts';
import { residue } from '../place/place.ts';
import type { Attribution, Statement } from '../statement/statement.ts';
import { type Case, cite, type Draft, excerpt, faces, own, type Raise } from './draft.ts';
import { reportedChanged } from './reported.ts';

const speakerText = (side: Statement, one: Attribution | null): string =>
  one?.speaker ? withoutEnd(side.text.slice(one.speaker.start, one.speaker.end), /[\s,.;:]/) : '';

const wordsOf = (side: Statement, one: Attribution | null): string => {
  if (!one) return '';
  const { start, end } = spanOf(one);
  return withoutEnd(side.text.slice(start, end), /[\s,;:]/);
};

/** The speaker, where a name or a noun tells one. */
const named = (side: Statement, one: Attribution | null): string =>
  one?.speaker?.words.every(({ key }) => side.lexicon.pronouns.has(key) || side.lexicon.functionWords.has(key))
    ? ''
    : speakerText(side, one);

/** The sentence for a person. A speaker whom a pronoun names is not cited. */
function reasonOf({ how, a, b }: SourceDifference, passage: Passage): string {
  if (how === 'dropped') return `The attribution ${cite(wordsOf(passage.a, a))} is not in the witness.`;
  if (how === 'added') return `The attribution ${cite(wordsOf(passage.b, b))} is not in the base.`;
  if (how === 'speaker') return `The speaker differs: ${cite(speakerText(passage.a, a))} / ${cite(speakerText(passage.b, b))}.`;
  if (how === 'exchanged') return `What ${cite(speakerText(passage.a, a))} says in the base, another says in the witness.`;
  const who = named(passage.a, a) || named(passage.b, b);
  return `The verb of saying${who ? ` for ${cite(who)}` : ''} differs: ${cite(own(passage.a, a?.verb ?? null))} / ${cite(own(passage.b, b?.verb ?? null))}.`;
}

/** `“…,” she [complained]` / `“…,” she [fumed]`: a verb of saying gives way to one that no list knows, in its place. */
function unlisted({ passage, places, differences }: Case): readonly Draft[] {
  return differences.flatMap((difference): Draft[] => {
    const { a, b, kind, quoted, stretches } = difference;
    const fact = a ?? b;
    if (kind !== 'speech' || quoted || !fact || (a && b)) return [];
    const place = places.find((one) => stretches.includes(one.index));
    const letters = (words: readonly Word[]): readonly Word[] => words.filter((word) => word.kind !== 'mark');
    if (!place || letters(place.wordsA).length !== 1 || letters(place.wordsB).length !== 1) return [];
    // `said` / `stated`, of which the other one says something else besides.
    const other = letters(a ? place.wordsB : place.wordsA)[0] as Word;
    if (weighAlike(fact.value, passage.lexicon.speech.get(other.key) ?? '', passage.lexicon)) return [];
    const side = a ? passage.a : passage.b;
    const one = side.attributions.find(({ verb }) => verb === fact);
    if (!one?.sure || residue([...place.wordsA, ...place.wordsB], [], passage.lexicon.functionWords).length < 2) return [];
    const who = named(side, one);
    return [
      {
        kind: 'attribution-changed',
        entry: passage.pairing.id,
        stretches,
        ...faces(passage, difference),
        reason: `The verb of saying${who ? ` for ${cite(who)}` : ''} differs: ${cite(place.lemma.trim())} / ${cite(place.reading.trim())}.`,
      },
    ];
  });
}

/** `Brecht told Falk` / `Brecht was told by Falk`: two names changed places, and that is told of them as names. */
function withoutTurned(passage: Passage, found: readonly SourceDifference[]): readonly SourceDifference[] {
  if (!passage.capitalsName || !found.some(({ how }) => how === 'speaker')) return found;
  const deeds = facingDeeds(passage, { a: mentionsOf(passage.a, passage), b: mentionsOf(passage.b, passage) });
  const holds = (one: Attribution | null, { start, end }: { start: number; end: number }): boolean =>
    Boolean(one?.speaker && one.speaker.start <= start && end <= one.speaker.end);
  return found.filter(
    ({ how, a, b }) =>
      how !== 'speaker' ||
      !deeds.some((deed) => deed.turned && deed.a.some((name) => holds(a, name)) && deed.b.some((name) => holds(b, name))),
  );
}

/** The speaker, the verb of saying or the whole attribution is another, is gone or is new. */
export const attributionChanged: Raise = (one) => {
  const { passage, differences } = one;
  if (!passage.body) return [];
  const drafts = withoutTurned(passage, sourceDifferences(passage, differences)).map((difference): Draft => {
    const { a, b, stretches } = difference;
    const texts = faces(passage, { a: a?.verb ?? null, b: b?.verb ?? null, stretches });
    const shown = (side: Statement, one: Attribution | null, other: string): string =>
      one ? excerpt(side, spanOf(one).start, spanOf(one).end) : other;
    return {
      kind: 'attribution-changed',
      entry: passage.pairing.id,
      stretches,
      base: shown(passage.a, a, texts.base),
      witness: shown(passage.b, b, texts.witness),
      reason: reasonOf(difference, passage),
    };
  });
  const seen = new Set(drafts.flatMap(({ stretches }) => stretches));
  const reported = drafts.length > 0 ? [] : reportedChanged(passage);
  return [...drafts, ...reported, ...unlisted(one).filter(({ stretches }) => !stretches.some((at) => seen.has(at)))];
};

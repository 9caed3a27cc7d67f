import { type Word, wordFrom } from '../../language/words.ts';
import { exchangedCases } from '../differences/cases.ts';
import { facingDeeds, otherAgents, toldAlike } from '../differences/deeds.ts';
import { touchedBy, touchedByEither } from '../differences/held.ts';
import { type Mention, mentionsOf } from '../differences/mentions.ts';
import { exchangedNames, replacedNames, turnedAbout } from '../differences/names.ts';
import { nearlyNamed } from '../differences/same-speaker.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { isName, nameChange, respelt } from '../rules/names.ts';
import type { Statement } from '../statement/statement.ts';
import { type Case, cite, type Draft, excerpt, type Raise } from './draft.ts';

/** Where the whole name stands: “Matthias Kroll”, not “Matthias” alone. */
function whole(side: Statement, words: readonly Word[], passage: Passage): { start: number; end: number } {
  let from = wordFrom(side.words, (words[0] as Word).start);
  let to = wordFrom(side.words, (words.at(-1) as Word).start);
  while (from > 0 && isName(side.words[from - 1] as Word, side, passage)) from--;
  while (to + 1 < side.words.length && isName(side.words[to + 1] as Word, side, passage)) to++;
  return { start: (side.words[from] as Word).start, end: (side.words[to] as Word).end };
}

/** Names in places of variation that the other side has nowhere, outside quotations. */
function strange(
  side: Statement,
  other: Statement,
  passage: Passage,
  words: readonly (readonly Word[])[],
): readonly { word: Word; place: number }[] {
  const { nameRoot } = passage.lexicon;
  return words.flatMap((list, place) =>
    list
      .filter((word) => !other.roots.has(nameRoot(word.key)) && !quotationAt(side.quotations, word.start) && isName(word, side, passage))
      .map((word) => ({ word, place })),
  );
}

/** `[, whose sister Laila died]` cut here, `[whose sister Leila died, ]` put there: a name respelt on the way. */
function respeltOnTheWay(
  { passage, places }: Case,
  seen: ReadonlySet<number>,
): readonly { a: Word; b: Word; stretches: readonly number[] }[] {
  const open = places.filter((place) => place.stretch.differs === 'words' && place.stretch.move === null && !seen.has(place.index));
  const namesA = strange(
    passage.a,
    passage.b,
    passage,
    open.map((place) => place.wordsA),
  );
  const namesB = strange(
    passage.b,
    passage.a,
    passage,
    open.map((place) => place.wordsB),
  );
  return namesA.flatMap(({ word, place }) => {
    const twin = namesB.find((other) => other.place !== place && respelt(word, other.word, passage.lexicon));
    if (!twin) return [];
    return [{ a: word, b: twin.word, stretches: [open[place]?.index ?? 0, open[twin.place]?.index ?? 0].sort((x, y) => x - y) }];
  });
}

/** A name that is respelt or replaced. Another speaker is `attribution-changed`; a fuller or shorter name is none. */
export const nameChanged: Raise = (one) => {
  const { passage, places } = one;
  if (!passage.body) return [];
  const drafts: Draft[] = [];
  const put = (namesA: readonly Word[], namesB: readonly Word[], spelling: boolean, stretches: readonly number[]): void => {
    const [a, b] = [whole(passage.a, namesA, passage), whole(passage.b, namesB, passage)];
    const [before, after] = [passage.a.text.slice(a.start, a.end), passage.b.text.slice(b.start, b.end)];
    drafts.push({
      kind: 'name-changed',
      entry: passage.pairing.id,
      stretches,
      base: excerpt(passage.a, a.start, a.end),
      witness: excerpt(passage.b, b.start, b.end),
      reason: `${spelling ? 'The name is spelt another way' : 'Another name stands here'}: ${cite(before)} / ${cite(after)}.`,
    });
  };
  const known = (words: readonly Word[], other: Statement): boolean =>
    words.every(({ key }) => other.roots.has(passage.lexicon.nameRoot(key)));
  const mentions = passage.capitalsName ? { a: mentionsOf(passage.a, passage), b: mentionsOf(passage.b, passage) } : { a: [], b: [] };
  const deeds = passage.capitalsName ? facingDeeds(passage, mentions) : [];
  const moved = (words: readonly Word[], side: 'a' | 'b', here: number): boolean =>
    words.every(({ key }) => {
      const root = passage.lexicon.nameRoot(key);
      if (!passage[side].roots.has(root)) return false;
      return passage[side].words.some((word) => {
        if (passage.lexicon.nameRoot(word.key) !== root) return false;
        const at = touchedBy(passage.stretches, side, word.start, word.end);
        return at.length > 0 && !at.includes(here);
      });
    });
  for (const place of places) {
    if (place.stretch.differs !== 'words' || place.stretch.move !== null || place.edit.class === 'accidental' || place.edit.quoted)
      continue;
    const change = nameChange(place);
    if (!change || change.how === 'fuller') continue;
    const speaks = (side: Statement, words: readonly Word[]): boolean =>
      side.attributions.some((one) => one.speaker?.words.some((word) => words.includes(word)));
    const named = (side: Statement, { start, end }: { start: number; end: number }): readonly Word[] =>
      side.words.filter((word) => start <= word.start && word.end <= end);
    const nearly = (): boolean =>
      nearlyNamed(named(passage.a, whole(passage.a, change.a, passage)), named(passage.b, whole(passage.b, change.b, passage)));
    if (change.how === 'replaced' && speaks(passage.a, change.a) && speaks(passage.b, change.b) && !nearly()) continue;
    // Both stand on both sides: whether they changed places is told by what is said of them.
    if (change.how === 'replaced' && known(change.a, passage.b) && known(change.b, passage.a)) continue;
    // "at Verín [found a frog in] Ecuador" / "found by people at Verín": a name that only moved took nobody's place.
    if (change.how === 'replaced' && (moved(change.a, 'b', place.index) || moved(change.b, 'a', place.index))) continue;
    put(change.a, change.b, change.how === 'respelt', [place.index]);
  }
  const seen = new Set(drafts.flatMap((draft) => draft.stretches));
  const spoken = (side: Statement, { start, end }: Mention): boolean =>
    side.attributions.some((it) => it.speaker && it.speaker.start < end && start < it.speaker.end);
  const told: { readonly start: number; readonly end: number }[] = [];
  const facing = (a: { start: number; end: number }, b: { start: number; end: number }, reason: string): void => {
    const stretches = touchedByEither(passage.stretches, a, b);
    told.push(a);
    if (stretches.some((at) => seen.has(at) && drafts.some((draft) => draft.stretches.length === 1 && draft.stretches[0] === at))) return;
    drafts.push({
      kind: 'name-changed',
      entry: passage.pairing.id,
      stretches,
      base: excerpt(passage.a, a.start, a.end),
      witness: excerpt(passage.b, b.start, b.end),
      reason,
    });
  };
  if (passage.capitalsName) {
    const told = new Set<string>();
    for (const { a, b } of [
      ...deeds.filter(({ turned }) => turned),
      ...exchangedNames(passage, mentions),
      ...turnedAbout(passage, mentions),
      ...otherAgents(passage, mentions),
      ...exchangedCases(passage),
    ]) {
      const names = a
        .map(({ keys }) => keys.at(-1))
        .sort()
        .join();
      if (told.has(names) || toldAlike(deeds, a[0], a[1])) continue;
      told.add(names);
      const [from, to] = [
        { start: a[0].start, end: a[1].end },
        { start: b[0].start, end: b[1].end },
      ];
      const texts = [passage.a.text.slice(from.start, from.end), passage.b.text.slice(to.start, to.end)] as const;
      facing(from, to, `Two names changed places: ${cite(texts[0])} / ${cite(texts[1])}.`);
    }
    for (const { a, b } of replacedNames(passage, mentions)) {
      // Another speaker is told as one; "Irina Vela" and "Mira Vela" are one to that.
      if (spoken(passage.a, a) && spoken(passage.b, b) && a.keys.at(-1) !== b.keys.at(-1)) continue;
      const texts = [passage.a.text.slice(a.start, a.end), passage.b.text.slice(b.start, b.end)] as const;
      facing(a, b, `Another name stands here: ${cite(texts[0])} / ${cite(texts[1])}.`);
    }
  }
  for (const { a, b, stretches } of respeltOnTheWay(one, seen))
    if (!told.some(({ start, end }) => start <= a.start && a.end <= end)) put([a], [b], true, stretches);
  // `[Jon→John] [Aldway→Aldaway]`: two places, one name.
  return drafts.flatMap((draft, i) => {
    const same = (other: Draft): boolean => other.base === draft.base && other.witness === draft.witness && other.reason === draft.reason;
    if (drafts.findIndex(same) !== i) return [];
    return [{ ...draft, stretches: drafts.filter(same).flatMap((other) => other.stretches) }];
  });
};

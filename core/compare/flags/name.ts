import { type Word, wordFrom } from '../facts/words.ts';
import type { Statement } from '../passage.ts';
import { attributions } from '../quotations/attribution.ts';
import { isName, nameChange } from '../rules/names.ts';
import { cite, type Draft, excerpt, type Raise } from './draft.ts';

/** A name that is respelt or replaced. Another speaker is `attribution-changed`; a fuller or shorter name is none. */
export const nameChanged: Raise = ({ passage, places }) => {
  if (!passage.body) return [];
  const drafts: Draft[] = [];
  for (const place of places) {
    if (place.stretch.differs !== 'words' || place.stretch.move !== null || place.edit.class === 'accidental' || place.edit.quoted)
      continue;
    const change = nameChange(place);
    if (!change || change.how === 'fuller') continue;
    const speaks = (side: Statement, words: readonly Word[]): boolean =>
      attributions(side, passage.lexicon).some((one) => one.speaker?.words.some((word) => words.includes(word)));
    if (change.how === 'replaced' && speaks(passage.a, change.a) && speaks(passage.b, change.b)) continue;
    // The whole name is shown: “Matthias Kroll”, not “Matthias” alone.
    const whole = (side: Statement, words: readonly Word[]): { start: number; end: number } => {
      let from = wordFrom(side.words, (words[0] as Word).start);
      let to = wordFrom(side.words, (words.at(-1) as Word).start);
      while (from > 0 && isName(side.words[from - 1] as Word, side, passage)) from--;
      while (to + 1 < side.words.length && isName(side.words[to + 1] as Word, side, passage)) to++;
      return { start: (side.words[from] as Word).start, end: (side.words[to] as Word).end };
    };
    const [a, b] = [whole(passage.a, change.a), whole(passage.b, change.b)];
    const [before, after] = [passage.a.text.slice(a.start, a.end), passage.b.text.slice(b.start, b.end)];
    drafts.push({
      kind: 'name-changed',
      entry: passage.pairing.id,
      stretches: [place.index],
      base: excerpt(passage.a, a.start, a.end),
      witness: excerpt(passage.b, b.start, b.end),
      reason: `${change.how === 'respelt' ? 'The name is spelt another way' : 'Another name stands here'}: ${cite(before)} / ${cite(after)}.`,
    });
  }
  return drafts;
};

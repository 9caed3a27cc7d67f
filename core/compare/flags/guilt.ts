import { type Word, wordFrom } from '../../language/words.ts';
import { touchedByEither } from '../differences/held.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { cite, type Draft, excerpt, type Raise } from './draft.ts';

const spoken = (side: Statement, word: Word): boolean => quotationAt(side.quotations, word.start) !== null;

/** Words for who is thought to have done it. */
const suspectsIn = (side: Statement): readonly Word[] =>
  side.words.filter((word) => side.lexicon.suspects.has(word.key) && !spoken(side, word));

/** Words for who did it, with nothing beside them that leaves it open. */
const offendersIn = (side: Statement): readonly Word[] =>
  side.words.filter((word) => {
    if (!side.lexicon.offenders.has(word.key) || spoken(side, word)) return false;
    const at = wordFrom(side.words, word.start);
    const near = side.words.slice(Math.max(0, at - 2), at + 3);
    return !side.facts.some(({ kind, start, end }) => kind === 'hedge' && near.some((other) => start <= other.start && other.end <= end));
  });

/** “the robbery suspect” / “the robber”: who is thought to have done it on one side has done it on the other. */
export const guiltTold: Raise = ({ passage }) => {
  if (!passage.body || passage.lexicon.suspects.size === 0) return [];
  const drafts: Draft[] = [];
  const put = (thought: Statement, told: Statement, kind: 'hedge-dropped' | 'hedge-added', answers: Passage['answers']): void => {
    const suspect = suspectsIn(thought)[0];
    if (!suspect || offendersIn(thought).length > 0 || suspectsIn(told).length > 0) return;
    const at = sentenceAt(thought.sentences, suspect.start);
    const offender = offendersIn(told).find((word) => answers(at, sentenceAt(told.sentences, word.start)));
    if (!offender) return;
    const [a, b] = kind === 'hedge-dropped' ? [suspect, offender] : [offender, suspect];
    drafts.push({
      kind,
      entry: passage.pairing.id,
      stretches: touchedByEither(passage.stretches, a, b),
      base: excerpt(passage.a, a.start, a.end),
      witness: excerpt(passage.b, b.start, b.end),
      reason: `A suspect on one side is the one who did it on the other: ${cite(a.text)} / ${cite(b.text)}.`,
    });
  };
  put(passage.a, passage.b, 'hedge-dropped', (x, y) => passage.answers(x, y));
  if (drafts.length === 0) put(passage.b, passage.a, 'hedge-added', (x, y) => passage.answers(y, x));
  return drafts;
};

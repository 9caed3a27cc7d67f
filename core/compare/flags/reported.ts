import type { Word } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { cite, type Draft, excerpt } from './draft.ts';

/** Verbs in a form that only reported speech takes, outside quotations. */
function reportedIn(side: Statement): readonly Word[] {
  const { reportedForm } = side.lexicon;
  return reportedForm === null
    ? []
    : side.words.filter((word) => word.kind === 'word' && reportedForm.test(word.key) && !quotationAt(side.quotations, word.start));
}

/** True where a sentence of a side says who tells it, or bends a verb to reported speech. */
function reports(side: Statement, sentence: number): boolean {
  const here = (at: number): boolean => sentenceAt(side.sentences, at) === sentence;
  return side.facts.some(({ kind, start }) => kind === 'speech' && here(start)) || reportedIn(side).some(({ start }) => here(start));
}

/** "schließe" where the other side has "schließt": a form that is rare but in reported speech, told by the plain one. */
const isBent = ({ key, text }: Word, other: Statement): boolean =>
  key.length > 4 && key.endsWith('e') && key === text && other.words.some((word) => word.key === `${key.slice(0, -1)}t`);

/** `Der Preis [steigt|steige]`: a sentence that one side tells as its own and the other as somebody's words, with nobody named in it. */
export function reportedChanged(passage: Passage): readonly Draft[] {
  const drafts: Draft[] = [];
  const look = (own: Statement, other: Statement, answers: Passage['answers'], came: boolean): void => {
    const bent =
      own.lexicon.reportedForm === null ? [] : own.words.filter((word) => isBent(word, other) && !quotationAt(own.quotations, word.start));
    for (const verb of new Set([...reportedIn(own), ...bent])) {
      const sentence = sentenceAt(own.sentences, verb.start);
      if (own.facts.some(({ kind, start }) => kind === 'speech' && sentenceAt(own.sentences, start) === sentence)) continue;
      const there = other.sentences.map((_, i) => i).filter((i) => answers(sentence, i));
      if (there.length !== 1 || reports(other, there[0] as number)) continue;
      // The same verb, not bent: "steige" / "steigt", "sei" / "ist".
      const root = verb.key.slice(0, Math.max(2, verb.key.length - 2));
      const plain = other.words.find(
        ({ key, start }) =>
          sentenceAt(other.sentences, start) === there[0] &&
          key !== verb.key &&
          !(
            key.endsWith('n') && other.words.some((word, i) => word.end < start && other.words[i + 1]?.start === start && word.key === 'zu')
          ) &&
          (key.startsWith(root) ||
            (verb.key.startsWith('sei') && /^(?:ist|sind|war|waren)$/.test(key)) ||
            (verb.key === 'habe' && key === 'hat') ||
            (verb.key === 'werde' && key === 'wird')),
      );
      if (!plain) continue;
      const [a, b] = came ? [plain, verb] : [verb, plain];
      const at = passage.stretches.findIndex(
        ({ differs, startA, endA, startB, endB }) =>
          differs === 'words' && ((startA < a.end && a.start < endA) || (startB < b.end && b.start < endB)),
      );
      if (at < 0) continue;
      drafts.push({
        kind: 'attribution-changed',
        entry: passage.pairing.id,
        stretches: [at],
        base: excerpt(passage.a, a.start, a.end),
        witness: excerpt(passage.b, b.start, b.end),
        reason: `One side tells it as somebody's words, the other as its own: ${cite(a.text)} / ${cite(b.text)}.`,
      });
    }
  };
  look(passage.b, passage.a, (x, y) => passage.answers(y, x), true);
  look(passage.a, passage.b, (x, y) => passage.answers(x, y), false);
  return drafts.slice(0, 1);
}

import type { Article } from '../../core/model/index.ts';
import { isolated } from '../../core/report/isolate.ts';
import { saysMore, sentenceOf } from '../../core/report/sentence.ts';
import { flagTerm } from '../../core/report/terms.ts';
import { count, provenance, shown, tellEdit } from '../words.ts';
import type { Review } from './review.svelte.ts';

/** One change that was queried, ready to be asked about. */
export interface Query {
  /** Id of the edit or flag. */
  readonly id: string;
  /** What it is, in one sentence. */
  readonly says: string;
  readonly base: string;
  readonly witness: string;
  readonly note: string;
}

/** The queries of a review, in the order of the text. */
export function queriesOf(review: Review): readonly Query[] {
  return review.decisions.flatMap((id): readonly Query[] => {
    const mark = review.markOf(id);
    if (mark?.decided !== 'query') return [];
    const flag = review.flag(id);
    if (flag) {
      const notes = [mark.note, ...flag.edits.map((edit) => review.markOf(edit)?.note ?? '')];
      const sentence = sentenceOf(flag);
      const reading = (words: string): string => (saysMore(words, sentence) ? words : '');
      const says = `${flagTerm(flag)}. ${isolated(sentence)}`;
      return [{ id, says, base: reading(flag.base), witness: reading(flag.witness), note: notes.filter(Boolean).join('\n') }];
    }
    const placed = review.edit(id);
    if (!placed) return [];
    const { edit, lemma, reading } = placed;
    return [{ id, says: isolated(tellEdit(edit, lemma, reading)), base: shown(lemma), witness: shown(reading), note: mark.note }];
  });
}

/** Who asks, and when, in words. */
export interface Asking {
  /** "" for nobody named. */
  readonly reviewer: string;
  readonly when: string;
}

/** The queries as a letter to whoever wrote or changed the story: plain text that stands in an e-mail as it is. */
export function letterOf(title: string, base: Article, witness: Article, queries: readonly Query[], { reviewer, when }: Asking): string {
  const by = [count(queries.length, 'query', 'queries'), ...(reviewer.trim() === '' ? [] : [reviewer.trim()]), when].join(' · ');
  const head = [title, by, ...[base, witness].map((article) => `${article.siglum}  ${provenance(article, article.source.name)}`)];
  const asked = queries.map(({ says, base: from, witness: to, note }, i) =>
    [
      `${i + 1}. ${says}`,
      ...(from === '' ? [] : [`   ${base.siglum}: ${from}`]),
      ...(to === '' ? [] : [`   ${witness.siglum}: ${to}`]),
      ...(note === '' ? [] : [`   ${note.replaceAll('\n', '\n   ')}`]),
    ].join('\n'),
  );
  return `${[head.join('\n'), ...asked].join('\n\n')}\n`;
}

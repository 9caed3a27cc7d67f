import type { Article } from '../../core/model/index.ts';
import { provenance, shown, tellEdit, tellFlag } from '../words.ts';
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
      return [{ id, says: tellFlag(flag), base: flag.base, witness: flag.witness, note: notes.filter(Boolean).join('\n') }];
    }
    const placed = review.edit(id);
    if (!placed) return [];
    const { edit, lemma, reading } = placed;
    return [{ id, says: tellEdit(edit, lemma, reading), base: shown(lemma), witness: shown(reading), note: mark.note }];
  });
}

/** The queries as a letter to whoever wrote or changed the story: plain text that stands in an e-mail as it is. */
export function letterOf(title: string, base: Article, witness: Article, queries: readonly Query[]): string {
  const head = [title, ...[base, witness].map((article) => `${article.siglum}  ${provenance(article, article.source.name)}`)];
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

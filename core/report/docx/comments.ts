import type { Facing } from '../facing.ts';
import { isolated, runsFromRight } from '../isolate.ts';
import type { DecidedMark } from '../report.ts';
import type { Row } from '../running-order.ts';
import { DECIDED_TERMS, EDIT_TERMS, flagTerm } from '../terms.ts';
import { W, XML } from './parts.ts';
import type { Revisions } from './revisions.ts';
import { told } from './words.ts';

/** A comment and the stretch it stands at: runs of one row, by index, both included. Row null: the heading above the text. */
export interface Comment {
  readonly id: number;
  readonly lines: readonly string[];
  readonly row: Row | null;
  readonly from: number;
  readonly to: number;
}

/** What a person decided and noted; a note from right to left stands in a line of its own. */
function decided(mark: DecidedMark | undefined): string[] {
  if (!mark) return [];
  const verdict = mark.decided ? DECIDED_TERMS[mark.decided] : 'Note';
  if (mark.note === '') return [verdict];
  return runsFromRight(mark.note) ? [`${verdict}:`, mark.note] : [`${verdict}: ${mark.note}`];
}

/** One comment for every flag, for every mark of a person, and for every link edit, which tracked changes cannot show. `before` comments were given already. */
export function commentsOf({ entries, flags }: Facing, rows: readonly Row[], before: number): readonly Comment[] {
  const rowOfEntry = new Map(rows.map((row) => [row.entry.id, row]));
  const rowOfEdit = new Map<string, Row>();
  for (const row of rows) for (const { edit } of row.runs) if (edit && !rowOfEdit.has(edit.id)) rowOfEdit.set(edit.id, row);
  const flagged = new Set(flags.flatMap((flag) => flag.edits));
  const found: Comment[] = [];
  const put = (lines: readonly string[], edits: readonly string[], entry: string | null): void => {
    const row = edits.map((id) => rowOfEdit.get(id)).find((one) => one !== undefined) ?? rowOfEntry.get(entry ?? '') ?? null;
    const at = (row?.runs ?? []).flatMap((run, i) => (run.edit !== null && edits.includes(run.edit.id) ? [i] : []));
    found.push({ id: before + found.length, lines, row, from: at[0] ?? 0, to: at.at(-1) ?? Math.max(0, (row?.runs.length ?? 1) - 1) });
  };
  for (const flag of flags) put([`${flagTerm(flag)}.`, isolated(flag.reason), ...decided(flag.mark)], flag.edits, flag.entry);
  const done = new Set<string>();
  for (const entry of entries) {
    for (const { edit, lemma, reading } of entry.segments) {
      if (!edit || done.has(edit.id)) continue;
      const link = edit.kind === 'link' && lemma === reading && !flagged.has(edit.id) ? ['The link on these words differs.'] : [];
      if (edit.mark || link.length > 0) put([`${EDIT_TERMS[edit.kind]}.`, ...link, ...decided(edit.mark)], [edit.id], entry.id);
      done.add(edit.id);
    }
  }
  return found;
}

/** The package part that holds the comments' words. */
export function commentsPart(comments: readonly Comment[], revisions: Revisions): string {
  const all = comments.map(
    (comment) =>
      `<w:comment ${revisions.comment(comment.id, 'Stet')}>${comment.lines.map((line) => told('CommentText', line)).join('')}</w:comment>`,
  );
  return `${XML}<w:comments ${W}>${all.join('')}</w:comments>`;
}

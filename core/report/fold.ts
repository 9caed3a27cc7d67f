import type { EditKind, FlagKind } from '../model/index.ts';
import type { MarkedEdit, Only, Report } from './report.ts';

/** What a person asked not to see. */
export interface FoldOptions {
  /** `substantive` folds house style; `flags` every edit that no flag names; `queries` all that nobody asked about, and flags with it. */
  readonly only?: Only;
  /** Kinds of edit to fold and kinds of flag to leave out. */
  readonly ignore?: readonly (EditKind | FlagKind)[];
}

/**
 * Marks the edits a person asked not to see as `folded`, and leaves out the flags of ignored kinds.
 * An edit inside a direct quotation is never folded. The tally keeps counting everything.
 */
export function fold(report: Report, { only, ignore = [] }: FoldOptions): Report {
  const ignored = new Set<string>(ignore);
  const asked = ({ mark }: Pick<MarkedEdit, 'mark'>): boolean => only !== 'queries' || mark?.decided === 'query';
  const flags = report.flags.filter((flag) => !ignored.has(flag.kind) && asked(flag));
  const flagged = new Set(flags.flatMap((flag) => flag.edits));
  const hidden = (edit: MarkedEdit): boolean =>
    !edit.quoted &&
    (ignored.has(edit.kind) ||
      (only === 'substantive' && edit.class === 'accidental') ||
      (only === 'flags' && !flagged.has(edit.id)) ||
      (!asked(edit) && !flagged.has(edit.id)));
  const entries = report.entries.map((entry) => ({
    ...entry,
    segments: entry.segments.map((s) => (s.edit && hidden(s.edit) ? { ...s, edit: { ...s.edit, folded: true as const } } : s)),
  }));
  return { ...report, ...(only ? { only } : {}), entries, flags };
}

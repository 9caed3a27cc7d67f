import type { EntryReport, MarkedEdit, MarkedFlag, Report } from './report.ts';

/** One edit of a report with its words: what a list of edits shows. The two ends of a moved phrase are one place. */
export interface ListedEdit {
  readonly edit: MarkedEdit;
  readonly entry: EntryReport;
  readonly lemma: string;
  readonly reading: string;
}

/** The edits of a report in their order, each once; folded ones are left out unless asked for. */
export function apparatus(
  report: Pick<Report, 'entries'>,
  folded: 'with folded' | 'without folded' = 'without folded',
): readonly ListedEdit[] {
  const places = new Map<string, ListedEdit>();
  for (const entry of report.entries) {
    for (const { lemma, reading, edit } of entry.segments) {
      if (!edit || (edit.folded && folded === 'without folded')) continue;
      const first = places.get(edit.id);
      places.set(
        edit.id,
        first ? { ...first, lemma: first.lemma + lemma, reading: first.reading + reading } : { edit, entry, lemma, reading },
      );
    }
  }
  return [...places.values()];
}

/** The flags that name each edit, by edit id. */
export type FlagsByEdit = ReadonlyMap<string, readonly MarkedFlag[]>;

export function flagsByEdit(flags: readonly MarkedFlag[]): FlagsByEdit {
  const found = new Map<string, MarkedFlag[]>();
  for (const flag of flags) {
    for (const id of flag.edits) {
      const own = found.get(id);
      if (own) own.push(flag);
      else found.set(id, [flag]);
    }
  }
  return found;
}

import type { Mark } from '../model/index.ts';

/** How many changes of a pair were decided each way, and how many have a note. */
export interface DecidedCounts {
  readonly stet: number;
  readonly query: number;
  readonly fix: number;
  readonly notes: number;
}

export const MARKS_SCHEMA = 'stet-marks/1';

/** A person's marks on one pair, as they are kept beside its report. */
export interface PairMarks {
  readonly schema: typeof MARKS_SCHEMA;
  /** Name of the report that they belong to, as in the index. */
  readonly file: string;
  /** Who made them; "" for nobody named. */
  readonly reviewer: string;
  readonly marks: readonly Mark[];
}

/** Where the marks of a pair are kept, relative to the index: `reports/a-1.html` -> `marks/a-1.json`. */
export const marksFile = (file: string): string => file.replace(/^reports\//, 'marks/').replace(/\.html$/, '.json');

export function decidedOf(marks: readonly Mark[]): DecidedCounts {
  const counts = { stet: 0, query: 0, fix: 0, notes: 0 };
  for (const { decided, note } of marks) {
    if (decided !== null) counts[decided]++;
    if (note !== '') counts.notes++;
  }
  return counts;
}

const isMark = (value: unknown): value is Mark => {
  const { target, decided, note } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof target === 'string' && typeof note === 'string' && (decided === null || ['stet', 'query', 'fix'].includes(decided as string))
  );
};

/** Marks from the text of their file; null when it is none. */
export function readMarks(text: string): PairMarks | null {
  try {
    const { schema, file, reviewer, marks } = JSON.parse(text) as Record<string, unknown>;
    if (schema !== MARKS_SCHEMA || typeof file !== 'string' || !Array.isArray(marks) || !marks.every(isMark)) return null;
    return { schema: MARKS_SCHEMA, file, reviewer: typeof reviewer === 'string' ? reviewer : '', marks };
  } catch {
    return null;
  }
}

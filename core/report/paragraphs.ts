import { PARAGRAPH_BREAK } from '../model/index.ts';
import type { Run } from './running-order.ts';

/**
 * A line of marked text that ends with a paragraph mark of the base, of the witness or of both.
 * Where the mark is of one side alone, the other side's paragraph runs on into the next.
 */
export interface MarkedParagraph<R extends Run = Run> {
  readonly runs: readonly R[];
  /** Lemma and reading are "\n\n" or "". */
  readonly mark: R;
}

/**
 * Runs cut at every paragraph mark. The runs end with a mark, and no run of a paragraph holds one.
 *
 *     "one"|"one"  "\n\n"|" "  "two\n\n"|"two\n\n"   ->   one ¶(base)   (" ")two ¶(both)
 */
export function paragraphs<R extends Run = Run>(runs: readonly R[]): readonly MarkedParagraph<R>[] {
  const found: MarkedParagraph<R>[] = [];
  let open: R[] = [];
  const put = (run: R): void => {
    if (run.lemma !== '' || run.reading !== '') open.push(run);
  };
  const end = (mark: R): void => {
    found.push({ runs: open, mark });
    open = [];
  };
  const cut = (words: string): string[] => words.split(PARAGRAPH_BREAK.text);
  for (const run of runs) {
    if (run.lemma === run.reading) {
      cut(run.lemma).forEach((words, i) => {
        if (i > 0) end({ ...run, lemma: PARAGRAPH_BREAK.text, reading: PARAGRAPH_BREAK.text });
        put({ ...run, lemma: words, reading: words });
      });
      continue;
    }
    const lemmata = cut(run.lemma);
    const readings = cut(run.reading);
    for (const words of lemmata.slice(0, -1)) {
      put({ ...run, lemma: words, reading: '' });
      end({ ...run, lemma: PARAGRAPH_BREAK.text, reading: '' });
    }
    for (const words of readings.slice(0, -1)) {
      put({ ...run, lemma: '', reading: words });
      end({ ...run, lemma: '', reading: PARAGRAPH_BREAK.text });
    }
    put({ ...run, lemma: lemmata.at(-1) ?? '', reading: readings.at(-1) ?? '' });
  }
  return found;
}

/** Whether the mark needs a sign of its own: the paragraph holds words of the side that runs on. */
export function runsOn({ runs, mark }: MarkedParagraph): boolean {
  if (mark.lemma === mark.reading) return false;
  return mark.lemma === '' ? runs.some((run) => run.lemma !== '') : runs.some((run) => run.reading !== '');
}

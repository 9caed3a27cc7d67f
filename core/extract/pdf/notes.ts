import { bodySize } from './columns.ts';
import type { PageLines, PdfLine } from './lines.ts';
import { NOTE_CLOSES, NOTE_OPENS } from './row.ts';

/** Size beside the body's below which a line at the foot of a page may be a note. */
const SMALL = 0.93;

/** The mark that a note begins with, raised or not. */
const MARK = /^\ue000?(\d{1,2}|[*†‡§]{1,2})(?:\ue001|[.)]?\s|$)/;

/** Sets aside the notes at the foot of pages: what is tagged as one, and small lines from the first on that begins with a mark. */
export function withoutNotes(pages: readonly PageLines[]): {
  readonly body: readonly PageLines[];
  readonly notes: readonly string[];
} {
  const body = bodySize(pages.flatMap((page) => page.lines));
  const notes: string[] = [];
  const marks = new Set<string>();
  const without = pages.map((page): PageLines => {
    const found = new Set(page.lines.filter((line) => line.tag?.note).concat(footOf(page, body)));
    if (found.size === 0) return page;
    for (const { text } of found) {
      const mark = MARK.exec(text)?.[1];
      if (mark !== undefined || notes.length === 0) notes.push(text);
      else notes[notes.length - 1] = `${notes.at(-1)} ${text}`;
      if (mark !== undefined) marks.add(mark);
    }
    return { ...page, lines: page.lines.filter((line) => !found.has(line)) };
  });
  const plain = (text: string): string =>
    text.includes(NOTE_OPENS)
      ? text.replace(/\ue000([^\ue000\ue001]{1,4})\ue001/g, (_, mark: string) => (marks.has(mark) ? '' : mark))
      : text;
  return {
    body: without.map((page) => ({ ...page, lines: page.lines.map((line) => ({ ...line, text: plain(line.text) })) })),
    notes: notes.map((text) => text.replaceAll(NOTE_OPENS, '').replaceAll(NOTE_CLOSES, ' ').replace(/\s+/g, ' ').trim()),
  };
}

/** Share of a page's height at its foot where a note may begin that is set as large as the text; its mark must stand in the text. */
const FOOT = 0.3;
const RAISED = /(?<=.)\ue000([^\ue000\ue001]{1,4})\ue001/g;

function footOf({ lines, top, bottom }: PageLines, body: number): PdfLine[] {
  const downwards = lines.toSorted((a, b) => b.y - a.y);
  const raised = new Set(lines.flatMap((line) => [...line.text.matchAll(RAISED)].map((match) => match[1])));
  const large = downwards.findLastIndex((line) => line.size >= body * SMALL);
  const from = downwards.findIndex((line, i) => {
    const mark = MARK.exec(line.text)?.[1];
    return mark !== undefined && (i > large || (raised.has(mark) && line.y < bottom + (top - bottom) * FOOT));
  });
  return from < 0 ? [] : downwards.slice(from);
}

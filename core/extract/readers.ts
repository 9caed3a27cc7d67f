import { HTML } from './html/reader.ts';
import { MARKDOWN } from './markdown/reader.ts';
import { MHTML } from './mhtml/reader.ts';
import { PLAIN } from './plain/reader.ts';
import type { Reader } from './reader.ts';

/** All that can be read. Where several kinds show the same marks, the first counts. */
export const READERS: readonly Reader[] = [MHTML, MARKDOWN, HTML, PLAIN];

/** The endings of files that can be read, without the dot. */
export const endingsOf = (readers: readonly Reader[] = READERS): readonly string[] => [
  ...new Set(readers.flatMap((reader) => reader.endings)),
];

/** What can be read, as a person calls it: "HTML, Markdown, plain text". */
export const namesOf = (readers: readonly Reader[] = READERS): string => readers.map((reader) => reader.name).join(', ');

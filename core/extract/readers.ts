import { GZIP, WARC, WEBARCHIVE } from './archive/reader.ts';
import { CLIPBOARD } from './clipboard/reader.ts';
import { DOCX } from './docx/reader.ts';
import { EPUB } from './epub/reader.ts';
import { FEED } from './feed/reader.ts';
import { HTML } from './html/reader.ts';
import { JSON_FEED } from './json-feed/reader.ts';
import { MAIL, PRINTED_MAIL } from './mail/reader.ts';
import { MARKDOWN } from './markdown/reader.ts';
import { MHTML } from './mhtml/reader.ts';
import { NEWSML } from './newsml/reader.ts';
import { NINJS } from './ninjs/reader.ts';
import { NITF } from './nitf/reader.ts';
import { FLAT_ODF, ODT } from './odf/reader.ts';
import { PDF } from './pdf/reader.ts';
import { PLAIN } from './plain/reader.ts';
import type { Reader } from './reader.ts';
import { RTF } from './rtf/reader.ts';

/** All that can be read. Where several kinds show the same marks, the first counts. */
export const READERS: readonly Reader[] = [
  PDF,
  DOCX,
  ODT,
  FLAT_ODF,
  RTF,
  EPUB,
  NITF,
  NEWSML,
  JSON_FEED,
  NINJS,
  FEED,
  MHTML,
  MAIL,
  PRINTED_MAIL,
  WARC,
  WEBARCHIVE,
  GZIP,
  CLIPBOARD,
  MARKDOWN,
  HTML,
  PLAIN,
];

/** The endings of files that can be read, without the dot. */
export const endingsOf = (readers: readonly Reader[] = READERS): readonly string[] => [
  ...new Set(readers.flatMap((reader) => reader.endings)),
];

/** What can be read, as a person calls it: "HTML, Markdown, plain text". */
export const namesOf = (readers: readonly Reader[] = READERS): string => readers.map((reader) => reader.name).join(', ');

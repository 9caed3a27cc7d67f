import { bug } from '../model/index.ts';
import { CRITICMARKUP } from './criticmarkup/format.ts';
import { CSV } from './csv/format.ts';
import { DIFF } from './diff/format.ts';
import { DOCX } from './docx/format.ts';
import type { Format } from './format.ts';
import { HTML } from './html/format.ts';
import { JSON_FORMAT } from './json/format.ts';
import { MARKDOWN } from './markdown/format.ts';
import { PDF } from './pdf/format.ts';
import { TABLE } from './table/format.ts';
import { TEI } from './tei/format.ts';
import { TEXT } from './text/format.ts';

/** Every format of reports, in the order in which a person is offered them. */
export const FORMATS = [HTML, PDF, DOCX, TEXT, MARKDOWN, CRITICMARKUP, CSV, TABLE, TEI, JSON_FORMAT, DIFF] as const;

export type FormatName = (typeof FORMATS)[number]['name'];

export const FORMAT_NAMES: readonly FormatName[] = FORMATS.map((format) => format.name);

/** The format of a name; null when the list has none. */
export const formatOf = (name: string, formats: readonly Format[] = FORMATS): Format | null =>
  formats.find((format) => format.name === name) ?? null;

/** The format of a name that the list has. Throws when it has not. */
export function formatNamed(name: FormatName): Format {
  const format = formatOf(name);
  if (!format) throw bug(`no format ${name}`);
  return format;
}

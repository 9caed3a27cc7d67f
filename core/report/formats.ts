import type { Report } from './report.ts';

export interface Format {
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Whether the exporter gives bytes instead of text. */
  readonly binary: boolean;
}

export const FORMATS = {
  text: { mediaType: 'text/plain', extension: 'txt', binary: false },
  json: { mediaType: 'application/json', extension: 'json', binary: false },
  html: { mediaType: 'text/html', extension: 'html', binary: false },
  markdown: { mediaType: 'text/markdown', extension: 'md', binary: false },
  criticmarkup: { mediaType: 'text/markdown', extension: 'critic.md', binary: false },
  csv: { mediaType: 'text/csv', extension: 'csv', binary: false },
  tei: { mediaType: 'application/tei+xml', extension: 'tei.xml', binary: false },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx', binary: true },
  diff: { mediaType: 'text/x-diff', extension: 'diff', binary: false },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export interface ExportOptions {
  /** Text only: marks by colour (ANSI) instead of brackets. */
  readonly colour?: boolean;
  /** Text only: columns of the terminal; 80 when absent. */
  readonly width?: number;
}

/** A report in one format. The same report gives the same bytes. */
export type Exporter = (report: Report, options?: ExportOptions) => string | Uint8Array;

/** The exporter of a format; its code is loaded when it is first asked for. */
export async function exporter(format: FormatName): Promise<Exporter> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).toText;
    case 'json':
      return (await import('./json.ts')).toJson;
    case 'html':
      return (await import('./html/html.ts')).toHtml;
    case 'markdown':
      return (await import('./markdown.ts')).toMarkdown;
    case 'criticmarkup':
      return (await import('./criticmarkup.ts')).toCriticMarkup;
    case 'csv':
      return (await import('./csv.ts')).toCsv;
    case 'tei':
      return (await import('./tei/tei.ts')).toTei;
    case 'docx':
      return (await import('./docx/docx.ts')).toDocx;
    case 'diff':
      return (await import('./diff.ts')).toDiff;
  }
}

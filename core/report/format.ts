import type { Report } from './report.ts';

export interface ExportOptions {
  /** Text only: marks by colour (ANSI) instead of brackets. */
  readonly colour?: boolean;
  /** Text only: columns of the terminal; 80 when absent. */
  readonly width?: number;
}

/** A report in one format. The same report gives the same bytes. */
export type Exporter = (report: Report, options?: ExportOptions) => string | Uint8Array;

/** A format of reports: one folder, and one line in `formats.ts`. Command line, usage, export dialog and file endings derive from it. */
export interface Format<Name extends string = string> {
  /** As the command line and the settings write it. */
  readonly name: Name;
  /** As the export dialog names it. */
  readonly title: string;
  /** What it is for, in a few plain words. */
  readonly says: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Whether the file is bytes that say nothing to a person who reads them as text. */
  readonly binary: boolean;
  /** True when the exporter gives a page (HTML) that a host has to print to make the file. */
  readonly printed?: true;
  /** Its code is loaded when it is first asked for. */
  readonly load: () => Promise<Exporter>;
}

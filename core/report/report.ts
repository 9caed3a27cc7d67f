import type { Block, Comparison, Edit, Entry, Flag, Mark, Message, Metadata, Segment } from '../model/index.ts';

export type MarkedEdit = Edit & { readonly mark?: Omit<Mark, 'target'> };
export type MarkedFlag = Flag & { readonly mark?: Omit<Mark, 'target'>; readonly witnessSiglum?: string };

export interface WitnessReport {
  readonly siglum: string;
  readonly role: 'base' | 'witness';
  readonly name: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly sha256: string | null;
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly metadata: Metadata;
  readonly blocks: readonly Pick<Block, 'id' | 'kind' | 'text' | 'links'>[];
  readonly setAside: readonly { readonly text: string; readonly rule: string }[];
}

export interface EntryReport extends Omit<Entry, 'segments'> {
  readonly witnessSiglum?: string;
  readonly segments: readonly (Omit<Segment, 'edit'> & { readonly edit: MarkedEdit | null })[];
}

/** What every exporter takes, and what `--format json` prints. Schema `stet-report/1`: additions are allowed, changes need a new name. */
export interface Report {
  readonly schema: 'stet-report/1';
  readonly title: string;
  /** ISO 8601 with zone; given by the caller, so that the same comparison gives the same bytes. */
  readonly created: string;
  /** The base first. */
  readonly witnesses: readonly WitnessReport[];
  readonly entries: readonly EntryReport[];
  readonly flags: readonly MarkedFlag[];
  readonly tally: Tally;
  readonly messages: readonly Message[];
}

export interface Tally {
  readonly paragraphs: { readonly base: number; readonly witness: number };
  readonly relations: Readonly<Record<string, number>>;
  readonly moved: number;
  readonly edits: {
    readonly total: number;
    readonly substantive: number;
    readonly accidental: number;
    readonly kinds: Readonly<Record<string, number>>;
  };
  readonly flags: { readonly total: number; readonly kinds: Readonly<Record<string, number>> };
  readonly setAside: { readonly base: number; readonly witness: number };
}

export interface ReportOptions {
  readonly title?: string;
  readonly created: string;
  readonly marks?: readonly Mark[];
}

/** The report of one base against one or more witnesses; all comparisons share their base. */
export function report(comparisons: readonly Comparison[], options: ReportOptions): Report {
  void comparisons;
  throw new Error(`not yet: ${options.created}`);
}

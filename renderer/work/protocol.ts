import type { Derivation, House, QuotationReport } from '../../core/account/index.ts';
import type { AuditIndex } from '../../core/audit/index.ts';
import type { Article, Comparison, Edit, Entry, Mark, PairingDecision } from '../../core/model/index.ts';
import type { FoldOptions } from '../../core/report/fold.ts';
import type { FormatName } from '../../core/report/formats.ts';
import type { StorySource } from '../../core/story/index.ts';
import type { Witnesses } from '../../core/witnesses/index.ts';
import type { EntryRow, RowPlace } from '../page/rows.ts';

export interface CollateAsk {
  readonly kind: 'collate';
  readonly sources: readonly StorySource[];
  readonly base: string;
  /** What the house prefers. */
  readonly house: House;
  /** In the order they are wanted: the one that faces the base first. */
  readonly witnesses: readonly { readonly siglum: string; readonly decisions: readonly PairingDecision[] }[];
}

/** What goes into a report and what it looks like. */
export interface ExportAsk extends FoldOptions {
  readonly kind: 'export';
  readonly format: FormatName;
  /** ISO 8601. */
  readonly created: string;
  readonly marks: readonly Mark[];
  /** Who made them; "" for nobody named. */
  readonly reviewer?: string;
  /** Sigla, in order. */
  readonly witnesses: readonly string[];
  /** Of each comparison only so many entries from its beginning, for a preview; all when left out. */
  readonly first?: number;
}

/** Which of a heap of sources tell one story. */
export interface SortAsk {
  readonly kind: 'sort';
  readonly sources: readonly Omit<StorySource, 'siglum' | 'decisions'>[];
}

/** A file of a folder that is audited without a store. */
export interface AuditFile {
  /** Its path in the folder. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** Reads every file, finds for each article the one it was made of, and compares. */
export interface AuditAsk {
  readonly kind: 'audit';
  readonly files: readonly AuditFile[];
  /** ISO 8601. */
  readonly created: string;
}

/** Which of some sources tell the same story in the same words, whatever became of their pages. */
export interface SameAsk {
  readonly kind: 'same';
  readonly sources: SortAsk['sources'];
}

export type Ask = (SameAsk | CollateAsk | ExportAsk | SortAsk | AuditAsk) & { readonly ask: number };

/** A heap of sources, read and told apart. */
export interface Sorted {
  /** In the order of the ask. */
  readonly articles: readonly Pick<Article, 'metadata' | 'messages'>[];
  /** Indexes of the sources that tell one story, the earliest first; one that stands alone, or could not be read, is a group of its own. */
  readonly stories: readonly (readonly number[])[];
}

/** What is told of a comparison as a whole. It comes after the comparison, which can be read without it. */
export interface Account {
  readonly quotations: readonly QuotationReport[];
  /** How much of the witness comes from the base. */
  readonly derivation: Derivation;
}

/** What the worker says while it answers. A comparison comes in pieces, so that no piece holds up the page for long. */
export type Answer = {
  readonly ask: number;
} /** Said once, unasked (0): the endings of files that core reads, which the page need not load core to know. */ & (
  | { readonly kind: 'kinds'; readonly endings: readonly string[] }
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'comparison'; readonly witness: string; readonly head: Pick<Comparison, 'flags' | 'messages'> }
  | { readonly kind: 'entries'; readonly witness: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'targets'; readonly witness: string; readonly targets: readonly (readonly [string, string])[] }
  | { readonly kind: 'rows'; readonly witness: string; readonly rows: readonly RowPlace[] }
  | { readonly kind: 'whole'; readonly witness: string }
  | { readonly kind: 'account'; readonly witness: string; readonly account: Account }
  /** All witnesses together; null with one. */
  | { readonly kind: 'versions'; readonly versions: Witnesses | null }
  | { readonly kind: 'sorted'; readonly sorted: Sorted }
  | { readonly kind: 'exported'; readonly bytes: Uint8Array; readonly mediaType: string; readonly extension: string }
  /** How many files of an audit were read, or articles compared, of how many. */
  | { readonly kind: 'audited'; readonly step: 'reading' | 'comparing'; readonly done: number; readonly all: number }
  /** For each source the first that has the same words, by its place; -1 where it cannot be read. */
  | { readonly kind: 'same'; readonly as: readonly number[] }
  | { readonly kind: 'audit'; readonly index: AuditIndex }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string }
);

/** An answer before it is known which ask it is to. */
export type Said<A = Answer> = A extends Answer ? Omit<A, 'ask'> : never;

/** An edit of the apparatus with the words on both sides; a moved phrase has them from its two segments. */
export interface PlacedEdit {
  readonly edit: Edit;
  readonly entry: Entry;
  readonly lemma: string;
  readonly reading: string;
  /** Ids of the flags it is part of. */
  readonly flags: readonly string[];
}

/** A comparison as the page reads it. */
export interface Collation extends Comparison {
  /** In the order of the page. */
  readonly rows: readonly EntryRow[];
  /** By id, in the order of the text. */
  readonly edits: ReadonlyMap<string, PlacedEdit>;
  /** Id of an edit or flag to the target of its mark. */
  readonly targets: ReadonlyMap<string, string>;
  /** And the other way round. */
  readonly ids: ReadonlyMap<string, string>;
}

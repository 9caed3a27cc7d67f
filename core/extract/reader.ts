import type { Message, Source } from '../model/index.ts';
import type { Kind } from '../read/kind.ts';
import type { FoundMetadata } from './furniture/furnish.ts';
import type { Piece } from './piece.ts';

/** What a reader makes of a source: its pieces in the source's order, what it says of itself, and its language where declared. */
export interface Extracted {
  readonly pieces: readonly Piece[];
  readonly found: FoundMetadata;
  readonly language?: string | null;
  readonly messages?: readonly Message[];
  /** What was read when it stood in an envelope (a mail's part, an archived page): the origins of the pieces are places in its text. */
  readonly inner?: Pick<Source, 'text' | 'encoding'> & Partial<Pick<Source, 'mediaType' | 'url'>>;
}

/** One story of a source that holds several. */
export interface Item {
  readonly title: string;
  /** ISO 8601 as far as known; null when it says none. */
  readonly date: string | null;
  extract(): Extracted | Promise<Extracted>;
}

/** The stories of a source that holds several: a feed, a mailbox, a package of news, a document with tracked changes. */
export interface Items {
  readonly items: readonly Item[];
}

/**
 * Finds the story or stories in a source. `within` reads what a source carries inside (an attachment, a packed page) by whatever reader
 * it needs.
 * @throws Unreadable when there is nothing to be had.
 */
export type Read = (source: Source, within: Within) => Extracted | Items | Promise<Extracted | Items>;

/** Reads what is carried inside a source; refuses what is nested too deep. @throws Unreadable as the inner reader does. */
export type Within = (inner: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly charset?: string;
  readonly url?: string;
}) => Promise<Extracted | Items>;

/** A kind of source that can be read. The code that reads it is loaded when it is first needed. */
export type Reader = Kind & { readonly load: () => Promise<Read> };

/** Why a source cannot be read, for the person who opened it: a sentence that says what is wrong and what to do. */
export class Unreadable extends Error {
  /** In kebab case. */
  readonly rule: string;

  constructor(rule: string, reason: string) {
    super(reason);
    this.rule = rule;
  }
}

import type { Message } from './message.ts';
import type { Source } from './source.ts';

export const BLOCK_KINDS = [
  'headline',
  'deck',
  'byline',
  'credit-line',
  'dateline',
  'caption',
  'related-link',
  'paragraph',
  'quotation',
  'list-item',
  'crosshead',
  'correction',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Kinds that are the story itself; every other kind is furniture. */
export const BODY_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quotation', 'list-item', 'crosshead', 'correction']);

/** A link over the half-open range `start`–`end` of a block's text, in UTF-16 units. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** As the source gives it, resolved against the page's address where that is known. */
  readonly href: string;
}

/** Half-open range in the source's text, in UTF-16 units. */
export interface Origin {
  readonly start: number;
  readonly end: number;
}

/** A paragraph-sized unit of an article. Its text has no line break, no leading, trailing or doubled space. */
export interface Block {
  /** Siglum and running number from 1, over all kinds: `A3`. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
  /** Where the block stands in the source; null when it was not found there word for word (metadata, another transfer coding). */
  readonly origin: Origin | null;
  readonly links: readonly Link[];
}

/** A piece of the source that is not part of the story, and why. */
export interface SetAside {
  readonly text: string;
  /** The rule that removed it: `menu`, `most-read`, `slug-line`. */
  readonly rule: string;
  readonly origin: Origin | null;
  /** Index of the block it stood before, from 0 to `blocks.length`: where it goes when it is restored. */
  readonly before: number;
}

/** What the source says of itself. Null means looked for and not there. */
export interface Metadata {
  readonly outlet: string | null;
  readonly headline: string | null;
  /** As printed, without "By". */
  readonly byline: string | null;
  readonly creditLine: string | null;
  readonly dateline: string | null;
  /** ISO 8601 as far as known: `2025-03-11T16:41`. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
}

/** One of the stories of a source that holds several. */
export interface StoryHead {
  readonly title: string;
  /** ISO 8601 as far as known. */
  readonly date: string | null;
}

/** The story found in a source. */
export interface Article {
  readonly siglum: string;
  readonly source: Source;
  /** BCP 47 primary tag (`en`, `bn`); null when it could not be told. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly blocks: readonly Block[];
  readonly setAside: readonly SetAside[];
  readonly metadata: Metadata;
  readonly messages: readonly Message[];
  /** All stories of a source that holds several, in its order; absent where it holds one. */
  readonly stories?: readonly StoryHead[];
}

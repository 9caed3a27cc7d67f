import type { BlockKind } from './article.ts';

/** What a person decided about the reading of one source. `text` is the whole text of the block or set-aside piece meant, or a part that stands in one only. */
export type ReadingDecision =
  | { readonly action: 'keep'; readonly text: string }
  | { readonly action: 'drop'; readonly text: string }
  | { readonly action: 'set-kind'; readonly text: string; readonly kind: BlockKind }
  | { readonly action: 'split'; readonly text: string /** UTF-16 offset into the block's text. */; readonly at: number }
  | { readonly action: 'join'; readonly text: string /** Text of the block that follows it. */; readonly next: string };

/** What a person decided about which blocks answer which; the texts are whole block texts. Later decisions win. */
export type PairingDecision =
  | { readonly action: 'link'; readonly base: readonly string[]; readonly witness: readonly string[] }
  | { readonly action: 'unlink'; readonly base: readonly string[]; readonly witness: readonly string[] };

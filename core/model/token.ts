export type TokenKind = 'word' | 'number' | 'punctuation' | 'break';

/** The smallest unit that is compared. The `text + after` of a block's tokens, in order, spell the block. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** White space that follows, often one space, often nothing. */
  readonly after: string;
  /** What is compared: case, quote glyphs and composition folded. */
  readonly key: string;
}

/** Stands between two blocks of one side of an entry: the paragraph mark. */
export const PARAGRAPH_BREAK: Token = { kind: 'break', text: '\n\n', after: '', key: '\n' };

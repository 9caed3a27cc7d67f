import type { Token, TokenKind } from '../model/index.ts';

const TOKEN = /([\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|[^\s])(\s*)/gu;
const kindOf = (text: string): TokenKind => (/^\p{N}/u.test(text) ? 'number' : /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'punctuation');

/** Tokens of a block's text; `text + after` of all, in order, spell it exactly. */
export function tokenize(text: string, _language: string | null = null): readonly Token[] {
  const tokens: Token[] = [];
  for (const [, word = '', after = ''] of text.matchAll(TOKEN)) {
    tokens.push({ kind: kindOf(word), text: word, after, key: normalize(word) });
  }
  return tokens;
}

/** The form in which tokens are compared: composed, lower case, quote glyphs folded. */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"');
}

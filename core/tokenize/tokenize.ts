import type { Token, TokenKind } from '../model/index.ts';
import { DIGIT, LETTER } from './character.ts';
import { normalize } from './normalize.ts';
import { scan } from './scan.ts';

const kindOf = (head: number): TokenKind => (head === DIGIT ? 'number' : head === LETTER ? 'word' : 'punctuation');

/**
 * Tokens of a text; `text + after` of all, in order, spell it exactly, whatever it is. White space before the first word is the `after` of a
 * token with no text of its own.
 */
export function tokenize(text: string, _language: string | null = null): readonly Token[] {
  const { count, starts, ends, heads } = scan(text);
  const tokens: Token[] = [];
  const first = count === 0 ? text.length : (starts[0] as number);
  if (first > 0) tokens.push({ kind: 'punctuation', text: '', after: text.slice(0, first), key: '' });
  for (let i = 0; i < count; i++) {
    const end = ends[i] as number;
    const word = text.slice(starts[i], end);
    const after = text.slice(end, i + 1 < count ? starts[i + 1] : text.length);
    tokens.push({ kind: kindOf(heads[i] as number), text: word, after, key: normalize(word) });
  }
  return tokens;
}

import type { Token, TokenKind } from '../model/index.ts';
import { DIGIT, LETTER, OTHER } from './character.ts';
import { normalize } from './normalize.ts';
import { Scanner } from './scan.ts';

const kindOf = (head: number): TokenKind => (head === DIGIT ? 'number' : head === LETTER ? 'word' : 'punctuation');

export type Tokenize = (text: string) => readonly Token[];

/** Reads each text once, for stages that ask for the same ones. */
export function tokenizingOnce(): Tokenize {
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    let tokens = known.get(text);
    if (!tokens) {
      tokens = tokenize(text);
      known.set(text, tokens);
    }
    return tokens;
  };
}

/**
 * Tokens of a text; `text + after` of all, in order, spell it exactly, whatever it is. White space before the first word is the `after` of a
 * token with no text of its own.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let head = OTHER;
  let start = 0;
  let end = 0;
  const put = (next: number): void => {
    const word = text.slice(start, end);
    tokens.push({ kind: kindOf(head), text: word, after: text.slice(end, next), key: normalize(word) });
  };
  const scanner = new Scanner(text);
  while (scanner.next()) {
    for (let i = 0; i < scanner.count; i++) {
      const next = scanner.starts[i] as number;
      if (next > 0) put(next);
      head = scanner.heads[i] as number;
      start = next;
      end = scanner.ends[i] as number;
    }
  }
  if (text !== '') put(text.length);
  return tokens;
}

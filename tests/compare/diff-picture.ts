import { diff } from '../../core/diff/diff.ts';
import { presentable } from '../../core/diff/readable/presentable.ts';
import { PARAGRAPH_BREAK, type Token } from '../../core/model/index.ts';
import { tokenize } from '../../core/tokenize/index.ts';

const tokensOf = (text: string): Token[] =>
  text.split('¶').flatMap((block, i) => [...(i > 0 ? [PARAGRAPH_BREAK] : []), ...tokenize(block.trim())]);

const spell = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => (token.kind === 'break' ? '¶ ' : token.text + token.after))
    .join('');

/**
 * Compares two texts and draws the base with what stands in its place: `is [trying/working] to`. The two ends of a move carry its number: `[on Monday/]1`.
 * `¶` is a paragraph mark; spaces at the end of a changed stretch are drawn after it.
 */
export function picture(a: string, b: string, pass: typeof presentable = presentable): string {
  const [tokensA, tokensB] = [tokensOf(a), tokensOf(b)];
  let drawn = '';
  let at = 0;
  for (const change of pass(diff(tokensA, tokensB).changes, tokensA, tokensB)) {
    const lemma = spell(tokensA, change.fromA, change.toA);
    const reading = spell(tokensB, change.fromB, change.toB);
    drawn += `${spell(tokensA, at, change.fromA)}[${lemma.trim()}/${reading.trim()}]${change.move ?? ''}${/\s$/.test(lemma || reading) ? ' ' : ''}`;
    at = change.toA;
  }
  return drawn + spell(tokensA, at, tokensA.length);
}

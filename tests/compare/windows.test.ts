import { expect, it } from 'vitest';
import { windows } from '../../core/compare/passage/window.ts';
import { stretches } from '../../core/compare/place/stretch.ts';
import { type Side, sidesOf } from '../../core/compare/side.ts';
import { diff } from '../../core/diff/diff.ts';
import { presentable } from '../../core/diff/readable/presentable.ts';
import { tokenize } from '../../core/tokenize/index.ts';
import { articleOf } from './article.ts';

const sideOf = (siglum: string, text: string): Side => sidesOf(articleOf(siglum, [text]), (words) => tokenize(words))([`${siglum}1`]);

// The cost of naming grows with the square of a window, so that no window may grow with the text.
it.each([
  ['of marks', '“a” '],
  ['of quotation marks that never close', '“ '],
  ['of one verb', 'said '],
  ['of dots', '… '],
  ['of figures', '12 '],
  ['of words without a full stop', 'the red barge and the '],
])('a passage %s without the end of a sentence is named in windows of bounded length that spell both sides', (_, unit) => {
  const words = unit.repeat(Math.ceil(90_000 / unit.length)).trim();
  const other = words
    .split(' ')
    .filter((_word, i) => i % 11 !== 5)
    .join(' ');
  const [a, b] = [sideOf('A', words), sideOf('B', other)];
  const changes = presentable(diff(a.tokens, b.tokens).changes, a.tokens, b.tokens);
  const cut = stretches(a, b, changes);
  const found = windows(a, b, cut);
  expect(found.map((window) => window.a.text).join('')).toBe(words);
  expect(found.map((window) => window.b.text).join('')).toBe(other);
  // One change is one edit and is not cut: a window is as long as the longest, and what may stand before it.
  const longest = Math.max(...cut.filter(({ differs }) => differs !== 'no').map(({ startA, endA }) => endA - startA), 0);
  expect(Math.max(...found.map((window) => window.a.text.length))).toBeLessThan(14_000 + 2 * longest);
});

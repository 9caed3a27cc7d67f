import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../core/diff/change.ts';
import { diff } from '../../core/diff/diff.ts';
import { crossMoves } from '../../core/diff/moves/moves.ts';
import { presentable } from '../../core/diff/readable/presentable.ts';
import type { Token } from '../../core/model/index.ts';
import { tokenize } from '../../core/tokenize/index.ts';
import { pair } from '../laws/random-text.ts';
import { picture } from './diff-picture.ts';

const numRuns = Number(process.env.STET_RUNS ?? 300);

/** What is wrong with changes: they must be in order, cover both sides with what agrees between them, and pair their moves. */
function faults(changes: readonly Change[], a: readonly Token[], b: readonly Token[]): string[] {
  const found: string[] = [];
  let [i, j] = [0, 0];
  const ends = new Map<number, string[]>();
  for (const c of [...changes, { fromA: a.length, toA: a.length, fromB: b.length, toB: b.length }]) {
    if (c.fromA < i || c.fromB < j || c.toA < c.fromA || c.toB < c.fromB) found.push(`out of order: ${JSON.stringify(c)}`);
    if (c.fromA - i !== c.fromB - j) found.push(`uneven agreement before ${JSON.stringify(c)}`);
    for (let k = 0; k < c.fromA - i; k++) if (a[i + k]?.key !== b[j + k]?.key) found.push(`${a[i + k]?.text} is not ${b[j + k]?.text}`);
    if (c.move !== undefined) {
      if (c.toA > c.fromA && c.toB > c.fromB) found.push(`a moved phrase with two sides: ${JSON.stringify(c)}`);
      const words = [...a.slice(c.fromA, c.toA), ...b.slice(c.fromB, c.toB)].map((t) => t.key).join(' ');
      ends.set(c.move, [...(ends.get(c.move) ?? []), words]);
    }
    [i, j] = [c.toA, c.toB];
  }
  for (const [move, words] of ends) if (words.length !== 2 || words[0] !== words[1]) found.push(`move ${move}: ${words.join(' | ')}`);
  return found;
}

const texts = pair.map(([a, b]) => [a, b].map((drafts) => drafts.map((d) => d.text).join(' ')) as [string, string]);

describe('changes', () => {
  it('spell both sides with what agrees between them', () => {
    fc.assert(
      fc.property(texts, ([a, b]) => {
        const [tokensA, tokensB] = [tokenize(a), tokenize(b)];
        const { changes } = diff(tokensA, tokensB);
        expect(faults(changes, tokensA, tokensB)).toEqual([]);
        expect(faults(presentable(changes, tokensA, tokensB), tokensA, tokensB)).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('are none between a text and itself', () => {
    fc.assert(
      fc.property(texts, ([a]) => {
        expect(diff(tokenize(a), tokenize(a)).changes).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('hold when a text has nothing but one word over and over', () => {
    const [a, b] = [tokenize('so '.repeat(900)), tokenize(`${'so '.repeat(400)}no ${'so '.repeat(700)}`)];
    const { changes } = diff(a, b);
    expect(faults(changes, a, b)).toEqual([]);
    expect(changes.reduce((sum, c) => sum + c.toA - c.fromA, 0)).toBeLessThan(10);
  });

  it('hold between long texts that share only small words', () => {
    const words = (seed: number): string =>
      Array.from({ length: 1500 }, (_, i) =>
        i % 3 === 0 ? ['of', 'the', 'in', 'a'][(i * seed) % 4] : `w${seed}${(i * 7919) % 1501}`,
      ).join(' ');
    const [a, b] = [tokenize(words(5)), tokenize(words(7))];
    const { changes } = diff(a, b);
    expect(faults(changes, a, b)).toEqual([]);
    expect(presentable(changes, a, b).length).toBeLessThan(20);
  });
});

describe('the heaviest agreement', () => {
  it.each([
    ['a name before small words', 'of the Kremlin', 'Kremlin of the', '[of the/] Kremlin[/of the]'],
    ['one place before two', 'a b c d', 'a x b c d', 'a [/x] b c d'],
  ])('%s', (_, a, b, expected) => {
    expect(picture(a, b, (changes) => changes)).toBe(expected);
  });
});

describe('sentences moved between entries', () => {
  const entry = (a: string, b: string) => {
    const [tokensA, tokensB] = [tokenize(a), tokenize(b)];
    return { a: tokensA, b: tokensB, changes: presentable(diff(tokensA, tokensB).changes, tokensA, tokensB) };
  };

  it('carry one number at both ends', () => {
    const entries = [
      entry('Nobody came. Eleven of the 14 economists were asked.', 'Nobody came.'),
      entry('They meet in May.', 'They meet in May. Eleven of the 14 economists were asked.'),
    ];
    expect(crossMoves(entries)).toEqual([
      [{ fromA: 3, toA: 11, fromB: 3, toB: 3, move: 1 }],
      [{ fromA: 5, toA: 5, fromB: 5, toB: 13, move: 1 }],
    ]);
  });

  it('are counted on from the moves inside entries', () => {
    const entries = [
      entry('Syria announced on Monday the end.', 'On Monday, Syria announced the end.'),
      entry('The inquiry heard from 340 witnesses in March.', ''),
      entry('', 'The inquiry heard from 340 witnesses in March.'),
    ];
    expect(crossMoves(entries).map((changes) => changes.map((c) => c.move))).toEqual([[1, undefined, 1], [2], [2]]);
  });

  it('need more than a turn of phrase', () => {
    const entries = [entry('He spoke. The minister said so.', 'He spoke.'), entry('It rained.', 'It rained. The minister said no.')];
    expect(
      crossMoves(entries)
        .flat()
        .filter((c) => c.move !== undefined),
    ).toEqual([]);
  });

  it('leave every entry whole', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), (pairs) => {
        const entries = pairs.map(([a, b]) => entry(a, b));
        const marked = crossMoves(entries);
        entries.forEach(({ a, b }, k) => {
          const changes = (marked[k] ?? []).map(({ move, ...c }) => c);
          expect(faults(changes, a, b)).toEqual([]);
        });
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});

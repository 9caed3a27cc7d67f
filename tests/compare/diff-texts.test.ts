import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts, type TextDiff, type TextRange } from '../../core/diff/texts/texts.ts';
import { tokenize } from '../../core/tokenize/index.ts';
import { pair } from '../laws/random-text.ts';

const numRuns = Number(process.env.STET_RUNS ?? 300);

/** The keys of a side that are in no change, by passage: what kept its place, then each moved passage. */
function agreeing(text: string, { changes, moves }: TextDiff, from: 'fromA' | 'fromB', to: 'toA' | 'toB'): string[] {
  const changed = new Uint8Array(text.length);
  for (const range of changes) changed.fill(1, range[from], range[to]);
  const passages: string[][] = [[], ...moves.map(() => [])];
  let at = 0;
  for (const token of tokenize(text)) {
    const inside = moves.findIndex((move) => at >= move[from] && at < move[to]);
    if (token.text !== '' && changed[at] !== 1) passages[inside + 1]?.push(token.key);
    at += token.text.length + token.after.length;
  }
  return passages.map((keys) => keys.join(' '));
}

const picture = (text: string, ranges: readonly TextRange[], other: string): string[] =>
  ranges.map((r) => `[${text.slice(r.fromA, r.toA)}/${other.slice(r.fromB, r.toB)}]`);

const PARAGRAPHS = [
  'Four lynx were released into Harrow Forest on Tuesday, the first in the region for three centuries.',
  'Each animal wears a collar that will report its position every six hours to the rangers.',
  'Sheep farmers had opposed the plan, saying that the cats would take their lambs in spring.',
  'The agency has licensed the project for five years and can order the animals to be recaptured.',
  'A public inquiry heard from 340 witnesses before the minister gave her consent last winter.',
];

describe('two whole texts', () => {
  it('agree word for word outside their changes, in place and in moved passages', () => {
    const texts = pair.map(([a, b]) => [a, b].map((drafts) => drafts.map((d) => d.text).join('\n\n')) as [string, string]);
    fc.assert(
      fc.property(texts, ([a, b]) => {
        const found = diffTexts(a, b);
        expect(agreeing(a, found, 'fromA', 'toA')).toEqual(agreeing(b, found, 'fromB', 'toB'));
      }),
      { numRuns },
    );
  });

  it('agree with themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(diffTexts(text, text)).toEqual({ changes: [], moves: [], precise: true });
      }),
      { numRuns },
    );
  });

  it('show a moved paragraph as one move, and only its new words as changed', () => {
    const a = PARAGRAPHS.join('\n\n');
    const [one, two, three, four, five] = PARAGRAPHS as [string, string, string, string, string];
    const b = [one, three, four, five, two.replace('six hours', 'eight hours')].join('\n\n');
    const { changes, moves } = diffTexts(a, b);
    expect(moves.map((m) => a.slice(m.fromA, m.toA).trim())).toEqual([two]);
    expect(picture(a, changes, b).filter((c) => /\p{L}/u.test(c))).toEqual(['[six/eight]']);
  });

  it('do not differ in quote glyphs, dashes and composition', () => {
    expect(diffTexts('"It isn\'t over" - e\u0301te\u0301', '“It isn’t over” — été').changes).toEqual([]);
  });

  it('that have nothing in common differ in one change', () => {
    const { changes } = diffTexts(PARAGRAPHS.slice(0, 2).join(' '), 'Der Rat tagte bis spät in die Nacht, ohne sich zu einigen.');
    expect(changes.length).toBe(1);
  });

  it('of nothing but marks are compared like any other', () => {
    const { changes, moves } = diffTexts('!?'.repeat(50_000), '?!'.repeat(50_000));
    expect([changes.length, moves.length]).toEqual([2, 0]);
  });

  const revised = (period: number): TextDiff => {
    const words = Array.from({ length: 100_000 }, (_, i) => `w${(i * 7919) % period}`);
    return diffTexts(words.join(' '), words.map((word, i) => (i % 50 === 7 ? 'changed' : word)).join(' '));
  };

  it('of a hundred thousand words on one line are compared word by word', () => {
    const { changes, precise } = revised(30_000_001);
    expect([changes.length, precise]).toEqual([2000, true]);
  });

  it('that repeat themselves at length are still compared word by word, and say that a bound was met', () => {
    const { changes, precise } = revised(30_011);
    expect([changes.length, precise]).toEqual([2000, false]);
  });
});

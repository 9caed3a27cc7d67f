import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../core/compare/index.ts';
import type { Flag } from '../../core/model/index.ts';
import { articleOf } from '../compare/article.ts';
import type { LanguagePairs } from './pairs.ts';

const FILES = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.pairs.ts'));
const ALL: readonly LanguagePairs[] = await Promise.all(
  FILES.map(async (file) => ((await import(`./${file}`)) as { readonly PAIRS: LanguagePairs }).PAIRS),
);
const DIFFERS = /\{([^{}|]*)\|([^{}|]*)\}/g;

function flagsOf(picture: string, language: string): readonly Flag[] {
  const base = articleOf('A', [picture.replace(DIFFERS, '$1')], language);
  const witness = articleOf('B', [picture.replace(DIFFERS, '$2')], language);
  const pairing = {
    id: 'A1=B1',
    relation: 'revised',
    moved: false,
    similarity: 0.9,
    base: ['A1'],
    witness: ['B1'],
    precise: true,
  } as const;
  return compare(base, witness, [pairing]).flags;
}

describe.each(ALL)('in $language', ({ language, flagged, harmless }) => {
  const pictures = Object.entries(flagged).flatMap(([kind, list]) => list.map((picture): [string, string] => [kind, picture]));
  test.each(pictures)('%s: %s', (kind, picture) => {
    expect(flagsOf(picture, language).map((flag) => flag.kind)).toEqual([kind]);
  });
  test.each(harmless)('nothing: %s', (picture) => {
    expect(flagsOf(picture, language).map((flag) => `${flag.kind}: ${flag.reason}`)).toEqual([]);
  });
});

test('each language has at least forty pairs, half of them look-alikes', () => {
  for (const { language, flagged, harmless } of ALL) {
    const must = Object.values(flagged).flat().length;
    expect([language, must >= 20, harmless.length >= 20]).toEqual([language, true, true]);
  }
});

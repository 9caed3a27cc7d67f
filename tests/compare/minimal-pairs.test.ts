import { describe, expect, test } from 'vitest';
import { compare } from '../../core/compare/index.ts';
import type { Flag } from '../../core/model/index.ts';
import { articleOf } from './article.ts';
import { ABROAD, FLAGGED, HARMLESS, LOOK_ALIKES } from './minimal-pairs.ts';

const BASE = /\{([^{}|]*)\|([^{}|]*)\}/g;

function flagsOf(picture: string, language = 'en'): readonly Flag[] {
  const base = articleOf('A', [picture.replace(BASE, '$1')], language);
  const witness = articleOf('B', [picture.replace(BASE, '$2')], language);
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

describe.each(Object.entries(FLAGGED))('%s', (kind, pictures) => {
  test.each(pictures)('%s', (picture) => {
    expect(flagsOf(picture).map((flag) => flag.kind)).toEqual([kind]);
  });
});

describe.each(Object.entries(LOOK_ALIKES))('looks like %s', (_kind, pictures) => {
  test.each(pictures)('%s', (picture) => {
    expect(flagsOf(picture).map((flag) => `${flag.kind}: ${flag.reason}`)).toEqual([]);
  });
});

const spelled = (flags: readonly Flag[]): readonly string[] => flags.map((flag) => `${flag.kind}: ${flag.reason}`);

describe('changes nothing that a flag is for', () => {
  test.each(HARMLESS)('%s', (picture) => {
    expect(spelled(flagsOf(picture))).toEqual([]);
  });
});

describe.each(Object.entries(ABROAD))('in %s', (language, { flagged, harmless }) => {
  const pictures = Object.entries(flagged).flatMap(([kind, list]) => list.map((picture): [string, string] => [kind, picture]));
  test.each(pictures)('%s: %s', (kind, picture) => {
    expect(flagsOf(picture, language).map((flag) => flag.kind)).toEqual([kind]);
  });
  test.each(harmless)('nothing: %s', (picture) => {
    expect(spelled(flagsOf(picture, language))).toEqual([]);
  });
});

describe('a sentence of a flag', () => {
  const all = Object.values(FLAGGED).flatMap((pictures) => pictures.flatMap((picture) => flagsOf(picture)));

  test('gives no verdict', () => {
    const ours = (reason: string): string => reason.replace(/[“"‘«„][^”"’»“]*[”"’»“]/g, '');
    for (const flag of all)
      expect(ours(flag.reason)).not.toMatch(
        /\b(wrong|biased|distort|mislead|false|error|mistake|bad|fault|manipulat|censor|suspicious|incorrect)/i,
      );
  });

  test('shows words of both texts that stand in them', () => {
    for (const [picture, flag] of Object.values(FLAGGED).flatMap((list) =>
      list.flatMap((one) => flagsOf(one).map((flag): [string, Flag] => [one, flag])),
    )) {
      expect(picture.replace(BASE, '$1')).toContain(flag.base);
      expect(picture.replace(BASE, '$2')).toContain(flag.witness);
      expect(flag.reason).toMatch(/^[A-Z].*[.!]$/);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { compare } from '../../core/compare/index.ts';
import type { Flag } from '../../core/model/index.ts';
import { articleOf } from './article.ts';
import { FLAGGED, LOOK_ALIKES } from './minimal-pairs.ts';

const BASE = /\{([^{}|]*)\|([^{}|]*)\}/g;

function flagsOf(picture: string): readonly Flag[] {
  const base = articleOf('A', [picture.replace(BASE, '$1')]);
  const witness = articleOf('B', [picture.replace(BASE, '$2')]);
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

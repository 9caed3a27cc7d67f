import { expect, it } from 'vitest';
import { EMPTY_STORY, freeSiglum, pairingOf, withPairing } from '../../core/story/index.ts';

const lettered = (...sigla: readonly string[]) => sigla.map((siglum) => ({ siglum }));

it('letters are given in order, gaps first, and go on after Z', () => {
  expect(freeSiglum([])).toBe('A');
  expect(freeSiglum(lettered('A', 'C'))).toBe('B');
  expect(freeSiglum(lettered('B'))).toBe('A');
  expect(freeSiglum([], ['A'])).toBe('B');
  expect(freeSiglum(lettered(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'))).toBe('AA');
});

it('pairing decisions turn round when the witness becomes the base', () => {
  const story = withPairing(EMPTY_STORY, 'A', 'B', [{ action: 'link', base: ['One.'], witness: ['Eins.'] }]);
  expect(pairingOf(story, 'B', 'A')).toEqual([{ action: 'link', base: ['Eins.'], witness: ['One.'] }]);
  expect(pairingOf(story, 'A', 'C')).toEqual([]);
});

it('decisions replace those made before, from either side; none leaves nothing behind', () => {
  const linked = withPairing(EMPTY_STORY, 'A', 'B', [{ action: 'link', base: ['One.'], witness: ['Eins.'] }]);
  const unlinked = withPairing(linked, 'B', 'A', [{ action: 'unlink', base: ['Eins.'], witness: ['One.'] }]);
  expect(unlinked.pairings).toHaveLength(1);
  expect(withPairing(unlinked, 'A', 'B', []).pairings).toEqual([]);
});

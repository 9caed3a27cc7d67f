import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pairsOf } from '../../cli/batch-pairs.ts';
import { plainLine } from '../../cli/print.ts';

/** Names of the pairs of a manifest whose rows are named so. */
function named(...names: readonly string[]): readonly string[] {
  const manifest = join(mkdtempSync(join(tmpdir(), 'stet-names-')), 'pairs.csv');
  writeFileSync(manifest, `base,witness,name\n${names.map((name) => `a.txt,b.txt,${name}`).join('\n')}\n`);
  return pairsOf(manifest).map(({ name }) => name);
}

it('a name of a pair is cut by bytes, never inside a letter, and stays its own', () => {
  const [first = '', second = '', astral = ''] = named('語'.repeat(80), '語'.repeat(81), `${'a'.repeat(159)}𠮷x`);
  for (const name of [first, second, astral]) expect(Buffer.byteLength(name)).toBeLessThan(170);
  expect(first).not.toBe(second);
  expect(first).toMatch(/^語+$/);
  expect(astral).toBe('a'.repeat(159));
});

it('a name that Windows keeps for a device is another', () => {
  expect(named('CON', 'aux.old', 'console')).toEqual(['pair-CON', 'pair-aux.old', 'console']);
});

it('two files of one name pair up though one spells it with composed letters and the other with marks of their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-names-'));
  writeFileSync(join(folder, 'Café.a.txt'.normalize('NFC')), 'x');
  writeFileSync(join(folder, 'Café.b.txt'.normalize('NFD')), 'x');
  expect(pairsOf(folder)).toMatchObject([{ sources: [expect.stringMatching(/a\.txt$/), expect.stringMatching(/b\.txt$/)] }]);
});

it('a line for a terminal moves no cursor and rings no bell', () => {
  expect(plainLine('stet: a\u001b[2Jb\u0007\u009bc\r: gone\n')).toBe('stet: a\ufffd[2Jb\ufffd\ufffdc\ufffd: gone\n');
});

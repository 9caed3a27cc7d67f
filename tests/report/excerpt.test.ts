import { expect, it } from 'vitest';
import { collate, extract } from '../../core/index.ts';
import { excerptOf, placeOf, targetsOf } from '../../core/report/excerpt.ts';

const article = (siglum: string, text: string, mediaType = 'text/plain') =>
  extract({ id: siglum, name: siglum, mediaType, encoding: 'utf-8', text, sha256: null, url: null }, siglum, []);

/** The two readings of the first flag of a kind, what differs in brackets. */
async function pointed(kind: string, base: string, witness: string): Promise<readonly string[]> {
  const comparison = collate(await article('A', `The hall\n\n${base}\n`), await article('B', `The hall\n\n${witness}\n`), []);
  const flag = comparison.flags.find((each) => each.kind === kind);
  if (!flag) throw new Error(`no ${kind} was raised`);
  return (['base', 'witness'] as const).map((side) =>
    excerptOf(flag[side], placeOf(flag, side, comparison.entries))
      .map(({ text, differs }) => (differs ? `[${text}]` : text))
      .join(''),
  );
}

it('only what differs is told apart', async () => {
  const [base, witness] = await pointed(
    'hedge-dropped',
    'The council will probably close the hall by the quay in May, and the readers who met there have been told of it.',
    'The council will close the hall by the quay in May, and the readers who met there have been told of it.',
  );
  expect(base).toContain('[probably]');
  expect(witness).not.toContain('[');
});

it('a long quotation is shown from a little before the words that differ', async () => {
  const long = 'We have asked for years that somebody look after the roof and the stairs and the windows of this';
  const [base, witness] = await pointed(
    'quotation-altered',
    `“${long} dear old hall,” said the mayor, Ana Ruiz.`,
    `“${long} dreadful old hall,” said the mayor, Ana Ruiz.`,
  );
  expect(base).toMatch(/^….{1,40}\[dear\] old hall/);
  expect(witness).toMatch(/^….{1,40}\[dreadful\] old hall/);
});

it('words that a side has twice are shown where they differ', async () => {
  const [base] = await pointed(
    'figure-changed',
    'The town paid 30 crowns, then 30 crowns again.',
    'The town paid 30 crowns, then 50 crowns again.',
  );
  expect(base).toContain('[30]');
});

it('words that became a link are told apart where they are one', async () => {
  const page = (hall: string): string =>
    `<html lang="en"><body><article><h1>The hall</h1><p>The ${hall} closes in May, the council said on Monday.</p></article></body></html>`;
  const comparison = collate(
    await article('A', page('hall by the quay'), 'text/html'),
    await article('B', page('<a href="https://town.example/hall">hall by the quay</a>'), 'text/html'),
    [],
  );
  const flag = comparison.flags.find(({ kind }) => kind === 'link-added');
  if (!flag) throw new Error('no link was flagged');
  const differing = (side: 'base' | 'witness'): readonly string[] =>
    excerptOf(flag[side], placeOf(flag, side, comparison.entries)).flatMap(({ text, differs }) => (differs ? [text] : []));
  expect(differing('base')).toEqual([]);
  expect(differing('witness')).toEqual(['hall by the quay']);
});

it('a link tells where it leads', async () => {
  const page =
    '<html lang="en"><body><article><h1>The hall</h1><p>The <a href="https://town.example/hall">hall by the quay</a> closes in May, the council said on Monday.</p></article></body></html>';
  const source = await article('B', page, 'text/html');
  const ids = source.blocks.map(({ id }) => id);
  expect(targetsOf('hall by the quay', source, ids)).toEqual(['https://town.example/hall']);
  expect(targetsOf('the council', source, ids)).toEqual([]);
});

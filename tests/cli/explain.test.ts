import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { align } from '../../core/align/index.ts';
import { explain } from '../../core/compare/index.ts';
import { articleOf } from '../compare/article.ts';
import { inFolder, stet } from './stet.ts';

const BASE = 'The mill at Oster closed on Monday, owner Ilse Tobar said.';
const WITNESS = 'The mill at Oster closed on Friday, owner Ilse Tobar claimed.';

test('each passage tells its facts, its places with the rules asked, and its flags', () => {
  const [a, b] = [articleOf('A', [BASE]), articleOf('B', [WITNESS])];
  const [told, ...more] = explain(a, b, align(a, b).pairings);
  expect(more).toEqual([]);
  expect(told?.entry).toBe('A1=B1');
  expect(told?.base.facts.map(({ kind, words }) => `${kind} ${words}`)).toEqual(expect.arrayContaining(['time on Monday', 'speech said']));
  expect(told?.places.map(({ lemma, reading, kind }) => `${lemma}/${reading} ${kind}`)).toEqual([
    'Monday/Friday time',
    'said/claimed attribution',
  ]);
  for (const place of told?.places ?? []) expect(place.asked[0]).toBe('form');
  expect(told?.drafts.map(({ kind, withdrawn }) => `${kind} ${withdrawn}`).sort()).toEqual([
    'attribution-changed false',
    'time-changed false',
  ]);
});

test('stet explain: a pair, one entry of it, an entry that is not there, and a page', () => {
  inFolder((folder) => {
    const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    writeFileSync(a, `The mill closes\n\n${BASE}\n`);
    writeFileSync(b, `The mill closes\n\n${WITNESS}\n`);
    expect(stet(['explain', a, b]).out).toContain('[-said-]{+claimed+}  attribution');
    expect(stet(['explain', a, b, '--entry', 'A2=B2']).out).toContain('Flags drafted');
    expect(stet(['explain', a, b, '--entry', 'A9=B9'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no entry "A9=B9"'),
    });
    expect(stet(['explain', a]).out).toContain('A2 paragraph: The mill at Oster');
  });
});

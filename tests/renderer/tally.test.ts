import { expect, it } from 'vitest';
import { collate, extract } from '../../core/index.ts';
import { tallyOf } from '../../renderer/tally.ts';

const article = (siglum: string, text: string, mediaType = 'text/html') =>
  extract({ id: siglum, name: siglum, mediaType, encoding: 'utf-8', text, sha256: null, url: null }, siglum, []);
const page = (body: string): string => `<!doctype html><html lang="en"><body><article>${body}</article></body></html>`;
const LEAD = '<h1>The quay floods</h1><p>The lower quay was under water by noon, and the ferries stayed where they were all day.</p>';
const MORE =
  '<p>Nobody was hurt, the harbour master told a crowd of reporters.</p><p>The tide will be higher still on Friday, the forecasters at the bay station expect.</p>';

it('paragraphs of the body are counted apart from what stands around it, of which each is named', async () => {
  const base = await article('A', page(`${LEAD}${MORE}`));
  const witness = await article(
    'B',
    page(`${LEAD}<figure><img src="q.jpg" alt=""><figcaption>Water over the lower quay at midday.</figcaption></figure>`),
  );
  const told = tallyOf(collate(base, witness, []));
  expect(told).toContain('2 paragraphs dropped');
  expect(told).toContain('caption added');
  expect(told[0]).toBe('1 paragraph');
});

it('two texts that are the same have their paragraphs and no more', async () => {
  const [base, witness] = [await article('A', page(`${LEAD}${MORE}`)), await article('B', page(`${LEAD}${MORE}`))];
  expect(tallyOf(collate(base, witness, []))).toEqual(['3 paragraphs', '0 flags']);
});

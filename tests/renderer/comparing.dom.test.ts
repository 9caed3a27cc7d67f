import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Article, collate, extract } from '../../core/index.ts';
import { Desk } from '../../renderer/desk/desk.svelte.ts';
import { Gathering } from '../../renderer/desk/gathering.ts';
import type { NewSource } from '../../renderer/desk/steps.ts';
import type { Collator, Progress } from '../../renderer/work/collator.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const source = (name: string): NewSource => ({ name, bytes: new Uint8Array(), sha256: '', mediaType: null, charset: null, url: null });

const article = (siglum: string): Promise<Article> =>
  extract(
    { id: siglum, name: siglum, mediaType: 'text/plain', encoding: 'utf-8', text: 'The bridge will open.', sha256: null, url: null },
    siglum,
    [],
  );

/** A desk with two sources, and what its worker can tell of them. */
async function comparing(): Promise<{ readonly desk: Desk; readonly progress: Progress }> {
  let progress: Progress | undefined;
  const collator = {
    collate(_ask: unknown, told: Progress): Promise<void> {
      progress = told;
      return new Promise(() => {});
    },
  };
  const desk = new Desk(collator as unknown as Collator);
  desk.begin(source('a.txt'), source('b.txt'));
  if (!progress) throw new Error('nothing was asked');
  return { desk, progress };
}

it('texts that take long to compare can be read before', async () => {
  const { desk, progress } = await comparing();
  for (const siglum of ['A', 'B']) progress.article(await article(siglum));
  expect(desk.base).toBeNull();
  vi.advanceTimersByTime(150);
  expect([desk.base?.siglum, desk.witness?.siglum, desk.collation]).toEqual(['A', 'B', null]);
});

it('texts that are compared at once come with their marks', async () => {
  const { desk, progress } = await comparing();
  const [base, witness] = [await article('A'), await article('B')];
  progress.article(base);
  progress.article(witness);
  expect(desk.base).toBeNull();
  progress.collation(new Gathering(base, witness, collate(base, witness, [])).whole());
  expect([desk.base?.siglum, desk.collation?.base.siglum]).toEqual(['A', 'A']);
});

it('what is told after the comparison is no wait: no line, nothing to cancel', async () => {
  const { desk, progress } = await comparing();
  const [base, witness] = [await article('A'), await article('B')];
  progress.article(base);
  progress.article(witness);
  vi.advanceTimersByTime(2000);
  expect([desk.busy, desk.slow]).toEqual([true, true]);
  progress.collation(new Gathering(base, witness, collate(base, witness, [])).whole());
  vi.advanceTimersByTime(2000);
  expect([desk.busy, desk.slow]).toEqual([false, false]);
});

it('a comparison of another witness than the one that is read changes nothing of the wait', async () => {
  const { desk, progress } = await comparing();
  const [base, other] = [await article('A'), await article('C')];
  vi.advanceTimersByTime(2000);
  progress.collation(new Gathering(base, other, collate(base, other, [])).whole());
  expect([desk.busy, desk.slow]).toEqual([true, true]);
});

it('a source is read as another encoding, and again as it says, each a step that can be undone', async () => {
  const { desk } = await comparing();
  desk.readAs('B', 'koi8-r');
  expect(desk.story.sources.map(({ charset }) => charset)).toEqual([null, 'koi8-r']);
  desk.readAs('B', null);
  desk.undo();
  expect(desk.source('B')?.charset).toBe('koi8-r');
  desk.undo();
  expect(desk.source('B')?.charset).toBeNull();
});

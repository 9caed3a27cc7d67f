import { expect, it, vi } from 'vitest';
import { USUAL_HOUSE } from '../../core/account/index.ts';
import { collate } from '../../core/story/collate.ts';
import { Answers } from '../../renderer/work/answers.ts';
import type { Answer, CollateAsk } from '../../renderer/work/protocol.ts';

vi.mock('../../core/story/collate.ts', async (original) => {
  const real = await original<typeof import('../../core/story/collate.ts')>();
  return { ...real, collate: vi.fn(real.collate) };
});

const STORY = 'The council voted on Monday to close the library by the old mill.';
const TEXTS: Readonly<Record<string, string>> = {
  A: STORY,
  B: STORY.replace('close', 'shut'),
  C: STORY.replace('Monday', 'Tuesday'),
  D: STORY.replace('old', 'new'),
};
const ask = (base: string, ...witnesses: readonly string[]): CollateAsk => ({
  kind: 'collate',
  house: USUAL_HOUSE,
  sources: [base, ...witnesses].map((siglum) => ({
    siglum,
    name: `${siglum}.txt`,
    bytes: new TextEncoder().encode(TEXTS[siglum]),
    sha256: siglum,
    mediaType: 'text/plain',
    charset: null,
    url: null,
    decisions: [],
  })),
  base,
  witnesses: witnesses.map((siglum) => ({ siglum, decisions: [] })),
});

it('a witness more or less, or another base and back, makes none of the other comparisons again', async () => {
  const said: Answer[] = [];
  const answers = new Answers((answer) => said.push(answer));
  let asks = 0;
  /** How many comparisons were made, and what was told of all together. */
  const asked = async (what: CollateAsk): Promise<readonly [number, readonly string[] | null]> => {
    vi.mocked(collate).mockClear();
    said.length = 0;
    await answers.hear({ ...what, ask: ++asks });
    const told = said.find((answer) => answer.kind === 'versions')?.versions;
    return [vi.mocked(collate).mock.calls.length, told ? told.witnesses : null];
  };
  expect(await asked(ask('A', 'B', 'C'))).toEqual([2, ['B', 'C']]);
  expect(await asked(ask('A', 'B', 'C', 'D'))).toEqual([1, ['B', 'C', 'D']]);
  expect(await asked(ask('B', 'A', 'C', 'D'))).toEqual([3, ['A', 'C', 'D']]);
  expect(await asked(ask('A', 'B', 'C', 'D'))).toEqual([0, ['B', 'C', 'D']]);
  expect(await asked(ask('A', 'B', 'D'))).toEqual([0, ['B', 'D']]);
  expect(await asked(ask('A', 'B'))).toEqual([0, null]);
});

import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, textOf, varied } from '../../bench/growth/texts.mjs';
import { collate, extract, read } from '../../core/index.ts';

/**
 * Reading and comparing take steps in proportion to the length of the text, whatever it says. A step is one run of a block of the core's
 * code, as V8's coverage counts them: the same each time on any machine. What runs inside an expression is proven in regexps.alone.test.ts.
 */

const SIZE = 24_000;
/** What twice the text may take, in times: a square takes 4. The table that aligns sentences grows as one up to its bound, and gives some families 2.4. */
const TWICE = 2.5;

/**
 * Steps that a letter may take. Text without ends of sentences is compared in windows of bounded length: what takes the square of a window grows no
 * faster than the text, and takes hours all the same.
 */
const A_LETTER = 2000;

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});
afterAll(() => session.disconnect());

/** Blocks of the core that ran since the last call. */
async function steps(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let sum = 0;
  for (const { url, functions } of result)
    if (url.includes('/core/')) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  return sum;
}

async function stepsFor(id: string, size: number): Promise<number> {
  const { name, text } = textOf(id, size);
  await steps();
  const article = async (words: string, siglum: string) => {
    const { source } = await read({ name, bytes: new TextEncoder().encode(words) }, siglum);
    return source && (await extract(source, siglum));
  };
  const [a, b] = [await article(text, 'A'), await article(varied(text), 'B')];
  if (a && b) collate(a, b);
  return await steps();
}

/** Those that once took the square of their length, in one stage or another. */
const WORST = [
  'text verbs of saying',
  'text negations',
  'text quotations',
  'text one long hyphenated word',
  'text tens on a hyphen',
  'text lines of a letter',
  'text wrapped letters',
  'text straight marks',
  'text single open marks',
  'text paraphrases made quotations',
  'text years in marks',
  'text ellipses',
  'text few words',
  'page two breaks',
  'page spans',
  'markdown hard breaks',
  'head body of linked data',
  'front matter',
];

describe('reading and comparing grow with the text, not with its square', () => {
  it.each(WORST)('%s', async (id) => {
    expect(FAMILIES).toHaveProperty([id]);
    await stepsFor(id, 1000);
    const once = await stepsFor(id, SIZE);
    const twice = await stepsFor(id, 2 * SIZE);
    expect(once).toBeGreaterThan(SIZE);
    expect(twice / once).toBeLessThan(TWICE);
    expect(twice / (2 * SIZE)).toBeLessThan(A_LETTER);
  });
});

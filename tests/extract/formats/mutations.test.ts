import { expect, test } from 'vitest';
import { extract, read } from '../../../core/index.ts';
import { mutated, SAMPLES, seeded } from './samples.ts';

const EACH = 25;
/** Longest that one file may take, in milliseconds. */
const LONGEST = 5000;

test.each(SAMPLES)('%s, damaged at random, is an article or a message', { timeout: 120_000 }, async (name, bytes) => {
  const random = seeded(name.length * 7919 + bytes.length);
  for (let i = 0; i < EACH; i++) {
    const damaged = mutated(bytes, random);
    const started = performance.now();
    const { source, messages } = await read({ name, bytes: damaged }, 'A');
    const first = source ? await extract(source, 'A') : null;
    // Of several stories the last, which nothing has looked into yet.
    const article = source && first?.stories ? await extract({ ...source, item: String(first.stories.length) }, 'A') : first;
    const told = [...messages, ...(article?.messages ?? [])];
    expect(performance.now() - started).toBeLessThan(LONGEST);
    expect((article?.blocks.length ?? 0) > 0 || told.some(({ severity }) => severity === 'error')).toBe(true);
    for (const { reason } of told) expect(reason).not.toMatch(/undefined|\[object|\bat .*:\d+/);
  }
});

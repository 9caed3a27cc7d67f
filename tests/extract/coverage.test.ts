import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, read } from '../../core/index.ts';
import type { Article } from '../../core/model/index.ts';
import { labelledPages, readPage, textOf } from './labelled-page.ts';

/** Letters and digits of a text, each with how often it stands there: what may not be lost, whatever becomes of spaces and marks. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const kept = (article: Article): string => [...article.blocks, ...article.setAside].map(({ text }) => text).join(' ');

/** Letters that stand in the source more often than in what was read of it. */
function lost(visible: string, article: Article): string[] {
  const there = counted(kept(article));
  return [...counted(visible)].flatMap(([letter, count]) =>
    count > (there.get(letter) ?? 0) ? [`${letter}: ${count} > ${there.get(letter) ?? 0}`] : [],
  );
}

const visible = (html: string): string =>
  textOf(
    html
      .replace(/<head[\s\S]*?<\/head>/i, '')
      .replace(/<title>[\s\S]*?<\/title>/i, '')
      .replace(/<amp-iframe[\s\S]*?<\/amp-iframe>/gi, ''),
  );

describe('nothing on a page is lost', () => {
  test.each(labelledPages())('$name', async ({ html }) => {
    expect(lost(visible(html), await readPage(html))).toEqual([]);
  });
});

describe('nothing in a text is lost', { timeout: 60_000 }, () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '(ENDS)',
      '(more)',
      'By Anna Weber',
      'Most read',
      '-- ',
      'BC-TRUCE/',
      'AFP',
      '* one',
      '   Indented line of a wire story',
    ),
    fc.constantFrom('KINGSFORD, Feb 5 (Reuters) - Rain fell on the town.', 'LONDON — A bridge fell.', 'Published On: 11 Mar 2025, 16:41'),
    fc.lorem({ maxCount: 14 }),
  );
  const text = fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) => lines.join('\n'));

  test('plain text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const { source } = await read({ name: 'wire.txt', bytes: new TextEncoder().encode(written), mediaType: 'text/plain' }, 's1');
        if (source) expect(lost(written, await extract(source, 'A'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('Markdown', async () => {
    const markdown = fc
      .array(
        fc.oneof(line, fc.constantFrom('# Rain', '> Quoted words', '**Related:** [Sun](https://s.example/1)', '| a | b |', '[^1]: note')),
      )
      .map((lines) => lines.join('\n\n'));
    await fc.assert(
      fc.asyncProperty(markdown, async (written) => {
        const { source } = await read({ name: 'clip.md', bytes: new TextEncoder().encode(written), mediaType: 'text/markdown' }, 's1');
        const words = written.replace(/\]\([^)]*\)/g, ']');
        if (source) expect(lost(words, await extract(source, 'A'))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test('blocks are numbered from one, and what was set aside knows where it stood', async () => {
  for (const { html } of labelledPages()) {
    const { blocks, setAside } = await readPage(html);
    expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, i) => `A${i + 1}`));
    for (const { before } of setAside) expect(before).toBeGreaterThanOrEqual(0);
    for (const { before } of setAside) expect(before).toBeLessThanOrEqual(blocks.length);
  }
});

test('block texts have single spaces, and links stand inside them', async () => {
  for (const { html } of labelledPages()) {
    const { blocks } = await readPage(html);
    for (const { text, links, origin } of blocks) {
      expect(text).toBe(text.replace(/\s+/g, ' ').trim());
      for (const { start, end } of links) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      for (const { start, end } of links) expect(end > start && end <= text.length).toBe(true);
      if (origin) expect(origin.start >= 0 && origin.end <= html.length && origin.start <= origin.end).toBe(true);
    }
  }
});

import { describe, expect, test } from 'vitest';
import { BODY, labelledPages, readPage } from './labelled-page.ts';

const pages = labelledPages();

test('there are at least eighty page designs', () => {
  expect(pages.length).toBeGreaterThanOrEqual(80);
});

describe.each(pages)('a page like $name', ({ html, labels }) => {
  test('has its story read paragraph by paragraph, and nothing else', async () => {
    const { blocks } = await readPage(html);
    const wanted = labels.filter(({ kind }) => BODY.includes(kind)).map(({ kind, text }) => `${kind}: ${text}`);
    expect(blocks.filter(({ kind }) => BODY.includes(kind)).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(wanted);
  });

  test('has its furniture named', async () => {
    const { blocks } = await readPage(html);
    for (const { kind, text } of labels.filter((label) => !BODY.includes(label.kind))) {
      const ofKind = blocks.filter((block) => block.kind === kind).map((block) => block.text);
      expect(
        ofKind.some((one) => one.includes(text)),
        `${kind} "${text}" among ${JSON.stringify(ofKind)}`,
      ).toBe(true);
    }
  });
});

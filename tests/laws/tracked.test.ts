import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, read } from '../../core/index.ts';
import type { Article } from '../../core/model/index.ts';
import { toDocx } from '../../core/report/docx/docx.ts';
import { report } from '../../core/report/index.ts';
import { collate } from '../../core/story/collate.ts';
import { OPTIONS } from '../report/picture.ts';
import { STORIES, versionOf } from '../stories.ts';
import { articleOf, pair } from './random-text.ts';

const numRuns = Number(process.env.STET_RUNS ?? 200);
const PATIENCE = 600_000;

/** What a document that we exported says on one side: all of the story's words, whatever is made of them; nothing where no change is tracked. */
async function sideOf(docx: Uint8Array, item: '1' | '2'): Promise<string> {
  const { source } = await read({ name: 'report.docx', bytes: docx, item }, 'A');
  if (!source) throw new Error('it is not read');
  const { blocks, setAside } = await extract(source, 'A');
  const apart = setAside.filter(({ rule }) => !['report', 'comment', 'footnote', 'running-head', 'text-box'].includes(rule));
  const told = blocks.map(({ text }, i) => [...apart.filter(({ before }) => before === i).map((one) => one.text), text].join(''));
  return words([...told, ...apart.filter(({ before }) => before >= blocks.length).map((one) => one.text)].join(''));
}

/** Letters, marks and figures alone: where paragraphs part is another matter, and a dateline is told apart from its lead. */
const words = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
const wordsOf = ({ blocks }: Article): string => words(blocks.map(({ text }) => text).join(''));

async function expectBack(a: Article, b: Article): Promise<void> {
  const docx = toDocx(report([collate(a, b)], OPTIONS));
  const [before, after] = [await sideOf(docx, '1'), await sideOf(docx, '2')];
  // Two versions that are alike have nothing tracked, and one story.
  expect([before, after]).toEqual([wordsOf(a), wordsOf(b)]);
}

describe('a Word document that we exported is read back as base and witness', () => {
  it.each(STORIES)('of the sample story %s', async (story) => {
    await expectBack(await versionOf(story, 'base', 'A'), await versionOf(story, 'witness', 'B'));
  });

  it(
    'of an article and its mutation, in several scripts',
    async () => {
      await fc.assert(
        fc.asyncProperty(pair, async ([a, b]) => expectBack(articleOf('A', a), articleOf('B', b))),
        { numRuns },
      );
    },
    PATIENCE,
  );
});

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { collate, formatNamed, report } from '../../../core/index.ts';
import { versionOf } from '../../stories.ts';
import { del, docx, ins, p, run, styled, W } from './docx-file.ts';
import { BODY, expectStory, HEADLINE, opened, PARAGRAPHS, picture } from './story.ts';

describe('a Word document', () => {
  test('with its headline in a heading style, whatever the language calls it', async () => {
    expectStory(await opened(docx(styled('berschrift1', HEADLINE) + PARAGRAPHS.map((text) => p(run(text))).join('')), 'a.docx'));
    expectStory(await opened(docx(styled('Eigen', HEADLINE) + PARAGRAPHS.map((text) => p(run(text))).join('')), 'a.docx'));
  });

  test('with the fields of a system above its headline, which are none of the story', async () => {
    const cell = (text: string): string => `<w:tc>${p(run(text))}</w:tc>`;
    const row = (label: string, value: string): string => `<w:tr>${cell(label)}${cell(value)}</w:tr>`;
    const article = await opened(
      docx(
        `<w:tbl>${row('Slug', 'FERRY')}${row('Lines', '64')}</w:tbl>${styled('berschrift1', HEADLINE)}${PARAGRAPHS.map((text) => p(run(text))).join('')}`,
      ),
      'a.docx',
    );
    expectStory(article);
    expect(picture(article).slice(-2)).toEqual(['- above-headline: Slug FERRY', '- above-headline: Lines 64']);
  });

  test('without any style is read by its words', async () => {
    expectStory(await opened(docx([HEADLINE, ...PARAGRAPHS].map((text) => p(run(text))).join('')), 'a.docx'));
  });

  test('with lists, quotations, captions, tables, links, notes and comments', async () => {
    const link = '<w:hyperlink r:id="r1"><w:r><w:t>in a statement</w:t></w:r></w:hyperlink>';
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.example/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>the terms</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const cell = (text: string): string => `<w:tc>${p(run(text))}</w:tc>`;
    const article = await opened(
      docx(
        `${styled('berschrift1', HEADLINE)}${p(run(BODY[0]))}${styled('Zitat', 'We will see on Friday, not before.')}${p(run('The union asks for three things:'))}${styled('Aufz', 'shorter shifts')}${styled('Aufz', 'a rise')}<w:tbl><w:tr>${cell('Monday')}${cell('1,200')}</w:tr></w:tbl>${p(`${run('The ministry said so ')}${link}${run(', and gave ')}${field}${run('.')}`)}${styled('Beschriftung', 'The quay at dawn')}${p(run(BODY[5]))}`,
        {
          'word/_rels/document.xml.rels':
            '<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://a.example/" TargetMode="External"/></Relationships>',
          'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="1">${p(run('Ministry figures.'))}</w:footnote></w:footnotes>`,
          'word/comments.xml': `<w:comments ${W}><w:comment w:id="1">${p(run('Check this.'))}</w:comment></w:comments>`,
          'word/header1.xml': `<w:hdr ${W}>${p(run('Coast Wire, page 1'))}</w:hdr>`,
        },
      ),
      'a.docx',
    );
    expect(picture(article)).toEqual([
      `headline: ${HEADLINE}`,
      `paragraph: ${BODY[0]}`,
      'quotation: We will see on Friday, not before.',
      'paragraph: The union asks for three things:',
      'list-item: shorter shifts',
      'list-item: a rise',
      'list-item: Monday 1,200',
      'paragraph: The ministry said so in a statement, and gave the terms.',
      'caption: The quay at dawn',
      `paragraph: ${BODY[5]}`,
      '- footnote: Ministry figures.',
      '- comment: Check this.',
      '- running-head: Coast Wire, page 1',
    ]);
    expect(article.blocks[7]?.links).toEqual([
      { start: 21, end: 35, href: 'https://a.example/' },
      { start: 46, end: 55, href: 'https://b.example/' },
    ]);
  });

  test('with tracked changes holds two readings: words, whole paragraphs, joined and parted ones, rows', async () => {
    const gone = '<w:rPr><w:del w:id="3" w:author="x"/></w:rPr>';
    const come = '<w:rPr><w:ins w:id="4" w:author="x"/></w:rPr>';
    const marked = docx(
      styled('berschrift1', HEADLINE) +
        p(run('Crews went back ') + del('to work ') + ins(run('to sea ')) + run('on Tuesday after five days, the operator said.')) +
        p(del('A paragraph that was cut out of the story altogether.'), gone) +
        p(ins(run('A paragraph that was written into the story by the desk.')), come) +
        p(run('The first half of what is joined, it says here.'), gone) +
        p(run(' And the second half of it stands here.')) +
        p(run('What is parted here ends now, it says.'), come) +
        p(run('What follows has become its own paragraph.')) +
        `<w:tbl><w:tr><w:trPr><w:ins w:id="5" w:author="x"/></w:trPr><w:tc>${p(run('new'))}</w:tc><w:tc>${p(run('row'))}</w:tc></w:tr></w:tbl>`,
    );
    expect((await opened(marked, 'a.docx')).stories?.map(({ title }) => title)).toEqual([
      'before the tracked changes',
      'with the tracked changes made',
    ]);
    expect((await opened(marked, 'a.docx', '1')).blocks.map(({ text }) => text)).toEqual([
      HEADLINE,
      'Crews went back to work on Tuesday after five days, the operator said.',
      'A paragraph that was cut out of the story altogether.',
      'The first half of what is joined, it says here.',
      'And the second half of it stands here.',
      'What is parted here ends now, it says.What follows has become its own paragraph.',
    ]);
    expect((await opened(marked, 'a.docx', '2')).blocks.map(({ text }) => text)).toEqual([
      HEADLINE,
      'Crews went back to sea on Tuesday after five days, the operator said.',
      'A paragraph that was written into the story by the desk.',
      'The first half of what is joined, it says here. And the second half of it stands here.',
      'What is parted here ends now, it says.',
      'What follows has become its own paragraph.',
      'new row',
    ]);
  });

  test.each(['harbour-accord', 'ferry-fire'])('a report of ours on %s reads back as the two versions it compares', async (story) => {
    const [base, witness] = [await versionOf(story, 'base', 'A'), await versionOf(story, 'witness', 'B')];
    const bytes = (await formatNamed('docx').load())(report([collate(base, witness)], { created: '2026-01-01T00:00:00Z' })) as Uint8Array;
    const words = (texts: readonly { text: string }[]): string[] =>
      texts
        .map(({ text }) => text.replace(/\s+/g, ' ').trim())
        .filter((text) => text !== '')
        .sort();
    for (const [item, version] of [
      ['1', base],
      ['2', witness],
    ] as const) {
      const { blocks, setAside } = await opened(bytes, 'a.docx', item);
      const ours = setAside.filter(({ rule }) => !['report', 'comment', 'running-head'].includes(rule));
      expect(words([...blocks, ...ours])).toEqual(words(version.blocks));
    }
  });
});

describe('a hostile package', () => {
  test('that unfolds beyond the limit is stopped', async () => {
    const bomb = docx('', { 'word/styles.xml': ' '.repeat(34 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await opened(bomb, 'a.docx')).messages).toMatchObject([{ severity: 'error', rule: 'too-large' }]);
  });

  test('that was cut off, or has no text, says so', async () => {
    const whole = docx(p(run(BODY[0])));
    await expect(opened(whole.slice(0, -40), 'a.docx')).rejects.toThrow(/ZIP/);
    expect((await opened(zipSync({ 'word/document.xml': strToU8('<x/>') }), 'a.docx')).messages).toMatchObject([{ rule: 'damaged' }]);
  });
});

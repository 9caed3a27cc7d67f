import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toCriticMarkup } from '../../core/report/criticmarkup/criticmarkup.ts';
import { toCsv } from '../../core/report/csv/csv.ts';
import { toDiff } from '../../core/report/diff/diff.ts';
import { toDocx } from '../../core/report/docx/docx.ts';
import { toHtml } from '../../core/report/html/html.ts';
import { FORMAT_NAMES, report } from '../../core/report/index.ts';
import { toMarkdown } from '../../core/report/markdown/markdown.ts';
import { toTable } from '../../core/report/table/table.ts';
import { toTei } from '../../core/report/tei/tei.ts';
import { toText } from '../../core/report/text/text.ts';
import { collate } from '../../core/story/collate.ts';
import { articleOf } from '../compare/article.ts';
import { OPTIONS, picture, withFlags } from './picture.ts';
import { part } from './readers/docx.ts';

const doc = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

const story = picture(
  'Orsel has sought to [foster|strengthen] ties.',
  'The [harbour|harbor|spelling] closed on Monday.[ |¶]It may reopen.',
  '- A ministry spokeswoman declined to comment.',
);
const flag = {
  kind: 'paragraph-omitted',
  entry: 'A3=',
  edits: ['e4'],
  base: 'A ministry spokeswoman declined to comment.',
  reason: 'A paragraph of the base is not in the witness: “A ministry spokeswoman declined to comment.”.',
} as const;
const told = report([withFlags(story, flag)], { ...OPTIONS, title: 'Harbour talks' });

/** The same base, and two more versions. */
const several = report(
  [
    articleOf('B', ['Orsel has sought to strengthen ties.', 'The harbour closed on Monday, the ministry claimed.']),
    articleOf('C', ['Orsel has sought to strengthen ties.', 'It may reopen in May.']),
  ].map((witness) =>
    collate(articleOf('A', ['Orsel has sought to foster ties.', 'The harbour closed on Monday, the ministry said.']), witness),
  ),
  OPTIONS,
);

const found = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';

/** What the page shows, by the words after the fence. */
const EXAMPLES: Readonly<Record<string, string>> = {
  text: toText(told),
  json: `${JSON.stringify(told.entries[0], null, 2)}\n`,
  html: `${found(/<td class="inline"[^>]*><p dir="auto">Orsel.*?<\/td>/, toHtml(told))}\n`,
  'xml docx': `${found(/<w:p>(?:(?!<w:p>).)*foster.*?<\/w:p>/, part(toDocx(told), 'word/document.xml'))}\n`,
  'xml tei': `${found(/<div type="story">[\s\S]*?<\/div>/, toTei(told))}\n`,
  markdown: toMarkdown(told),
  'text criticmarkup': toCriticMarkup(told),
  csv: toCsv(told).replace('\ufeff', '').replaceAll('\r\n', '\n'),
  'csv table': toTable(several).replace('\ufeff', '').replaceAll('\r\n', '\n'),
  diff: toDiff(told),
};

describe('docs/formats.md', () => {
  test.each(Object.entries(EXAMPLES))('shows what %s really looks like', (fence, example) => {
    const blocks = [...doc.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, name, content]) => [name, content]);
    expect(blocks).toContainEqual([fence, `${example.trimEnd()}\n`]);
  });

  test('describes every format', () => {
    const heads = [...doc.matchAll(/^## (.+)$/gm)].flatMap(([, head = '']) => head.split(' and '));
    expect(heads).toEqual(expect.arrayContaining([...FORMAT_NAMES]));
  });
});

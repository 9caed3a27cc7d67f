import { expect, it } from 'vitest';
import { toHtml } from '../../core/report/html/html.ts';
import { datedAsPage, paperOf } from '../../host/printed.ts';
import { reportOf } from '../report/picture.ts';

it.each([
  ['en_US.UTF-8', 'Letter'],
  ['en-CA', 'Letter'],
  ['es-MX', 'Letter'],
  ['zh-Hant-TW', 'A4'],
  ['en-GB', 'A4'],
  ['de_DE@euro', 'A4'],
  ['en', 'A4'],
  ['C.UTF-8', 'A4'],
  ['', 'A4'],
])('the paper of %s is %s', (locale, paper) => {
  expect(paperOf(locale)).toBe(paper);
});

it('a printed report bears the date of its page, and is as long as it was', () => {
  const html = toHtml(reportOf('They [met|spoke] in Rome.'));
  const printed = Buffer.from(
    "%PDF-1.4\n<</CreationDate (D:20261129094209+00'00')\n/ModDate (D:20261129094209+00'00')>>\n\xff(D:20261129094209)",
    'latin1',
  );
  expect(Buffer.from(datedAsPage(printed, html)).toString('latin1')).toBe(
    "%PDF-1.4\n<</CreationDate (D:20250312093000+00'00')\n/ModDate (D:20250312093000+00'00')>>\n\xff(D:20261129094209)",
  );
  expect(datedAsPage(printed, '<p>another page</p>')).toBe(printed);
});

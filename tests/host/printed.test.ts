import { expect, it } from 'vitest';
import { toHtml } from '../../core/report/html/html.ts';
import { report } from '../../core/report/index.ts';
import { paperOf, printedReport } from '../../host/printed.ts';
import { OPTIONS, picture, reportOf, withFlags } from '../report/picture.ts';

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

it('a printed report bears the date of its page, and one that is written in another way is as long as it was', () => {
  const html = toHtml(reportOf('They [met|spoke] in Rome.'));
  const printed = Buffer.from(
    "%PDF-1.4\n<</CreationDate (D:20261129094209+00'00')\n/ModDate (D:20261129094209+00'00')>>\n\xff(D:20261129094209)",
    'latin1',
  );
  expect(Buffer.from(printedReport(printed, html)).toString('latin1')).toBe(
    "%PDF-1.4\n<</CreationDate (D:20250312093000+00'00')\n/ModDate (D:20250312093000+00'00')>>\n\xff(D:20261129094209)",
  );
  expect(printedReport(printed, '<p>another page</p>')).toBe(printed);
});

/** A file as Chromium writes them, of these objects: the first is its information, the last its catalogue. */
function written(...objects: readonly string[]): Buffer {
  let body = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}\n/Root ${objects.length} 0 R\n/Info 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
}

const link = (leads: string): string => `<</Type /Annot\n/Subtype /Link\n/Rect [1 2 3 4]\n${leads}>>`;
const INFO = '<</Creator (A browser \\(X11\\))\n/Producer (Printer \\(m1\\) & sons)>>';

it('a printed report says what it is, and its links where they lead', () => {
  const html = toHtml(
    report([withFlags(picture('One.', 'They [met|spoke] in Rome.'), { entry: 'A2=B2', edits: ['e1'] })], { ...OPTIONS, title: 'Ça & là' }),
  );
  const address = link('/A <</S /URI\n/URI (https://example.org/a\\(b\\))>>');
  const printed = written(INFO, link('/Dest /B:A2=B2'), address, link('/Dest /#25C3#25A9'), '<</Type /Catalog\n/Lang (en)>>');
  const file = Buffer.from(printedReport(printed, html));
  expect(file.subarray(0, printed.length).equals(printed)).toBe(true);
  const added = file.subarray(printed.length).toString('latin1');
  const contents = [...added.matchAll(/\/Contents <FEFF([0-9A-F]+)>>>/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  );
  expect(contents).toEqual(['To paragraph A2=B2 of the text', 'https://example.org/a(b)', 'é']);
  const told = Buffer.from(added, 'latin1').toString('utf8');
  expect(told).toContain('<rdf:li xml:lang="x-default">Ça &amp; là</rdf:li>');
  expect(told).toContain('<pdf:Producer>Printer (m1) &amp; sons</pdf:Producer>');
  expect(told).toContain('<xmp:CreateDate>2025-03-12T09:30:00Z</xmp:CreateDate>');
  expect(added).toContain('/Creator (Stet)');
  expect(added).toContain('/Metadata 6 0 R');
  // Every offset of the added table leads to its object, and the length of the stream is its own.
  for (const [, number, offset] of added.matchAll(/\n(\d+) 1\n(\d{10}) 00000 n /g))
    expect(file.toString('latin1', Number(offset))).toMatch(new RegExp(`^${number} 0 obj\n`));
  const [, length, stream = ''] = /\/Length (\d+)>> stream\n(.*?)\nendstream/s.exec(added) ?? [];
  expect(stream.length).toBe(Number(length));
  expect(added).toContain(`/Prev ${printed.lastIndexOf('xref\n0')}`);
});

it('a file in several layers, or without a table of offsets, stays as it was printed', () => {
  const html = '<title>t</title>';
  const layered = Buffer.from(written(INFO, '<</Type /Catalog>>').toString('latin1').replace('/Info', '/Prev 9\n/Info'), 'latin1');
  expect(printedReport(layered, html)).toBe(layered);
  const streamed = Buffer.from('%PDF-1.7\n1 0 obj\n<</Type /XRef>> stream\n\nendstream\nendobj\nstartxref\n9\n%%EOF\n');
  expect(printedReport(streamed, html)).toBe(streamed);
});

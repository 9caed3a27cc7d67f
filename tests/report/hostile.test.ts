import { parse } from 'csv-parse/sync';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { toCriticMarkup } from '../../core/report/criticmarkup/criticmarkup.ts';
import { toCsv } from '../../core/report/csv/csv.ts';
import { toDiff } from '../../core/report/diff/diff.ts';
import { toDocx } from '../../core/report/docx/docx.ts';
import { asXmlHolds } from '../../core/report/escape.ts';
import { toHtml } from '../../core/report/html/html.ts';
import { toJson } from '../../core/report/json/json.ts';
import { toMarkdown } from '../../core/report/markdown/markdown.ts';
import { report } from '../../core/report/report.ts';
import { toTable } from '../../core/report/table/table.ts';
import { toTei } from '../../core/report/tei/tei.ts';
import { toText } from '../../core/report/text/text.ts';
import { collate } from '../../core/story/collate.ts';
import { articleOf } from '../compare/article.ts';
import { ATTACKS, hostileReport } from './hostile-story.ts';
import { OPTIONS } from './picture.ts';
import { readCriticMarkup } from './readers/criticmarkup.ts';
import { part, readDocx } from './readers/docx.ts';
import { elements, parseHtml, textBelow } from './readers/marked-html.ts';
import { readTei } from './readers/tei.ts';

const told = hostileReport();
/** Each attack a paragraph: one witness added a word to each, the other has every second one alone. */
const attacks = ATTACKS.filter((text) => text.length < 1000 && text.trim() !== '');
const several = report(
  [
    articleOf(
      'B',
      attacks.map((text) => `${text} more`),
    ),
    articleOf(
      'C',
      attacks.filter((_, i) => i % 2 === 0),
    ),
  ].map((witness) => collate(articleOf('A', attacks), witness)),
  OPTIONS,
);
const blocks = (role: 'base' | 'witness'): string[] =>
  (told.witnesses.find((w) => w.role === role)?.blocks ?? []).map((block) => block.text);
const held = (role: 'base' | 'witness'): string[] => blocks(role).map(asXmlHolds);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

describe('a hostile story leaves its place in no format', { timeout: 120_000 }, () => {
  test('json', () => expect(JSON.parse(toJson(told))).toEqual(told));

  test('html', () => {
    const html = toHtml(told);
    const allowed = new Set(
      'html head meta title style body header p span h1 h2 h3 div section b dl dt dd main ul li ol a input label table caption thead tbody tr th td del ins details summary footer svg rect'.split(
        ' ',
      ),
    );
    const all = elements(parseHtml(html), () => true);
    expect(all.map((e) => e.name).filter((name) => !allowed.has(name))).toEqual([]);
    const attributes = new Set(all.flatMap((e) => Object.keys(e.attribs)));
    const known =
      'lang charset http-equiv content name class dir id href rel type checked for scope title aria-hidden viewbox preserveaspectratio x y width height'.split(
        ' ',
      );
    expect([...attributes].filter((name) => !known.includes(name))).toEqual([]);
    for (const element of all) expect(element.attribs['href'] ?? '#').toMatch(/^#/);
    expect(html).not.toMatch(NOT_XML);
  });

  test('tei and docx', () => {
    expect(readTei(toTei(told), 'A')).toEqual(held('base'));
    expect(readTei(toTei(told), 'B')).toEqual(held('witness'));
    expect(readDocx(toDocx(told), 'reject')).toEqual(held('base'));
    expect(readDocx(toDocx(told), 'accept')).toEqual(held('witness'));
    for (const xml of [toTei(told), part(toDocx(told), 'word/document.xml'), part(toDocx(told), 'word/comments.xml')])
      expect(xml).not.toMatch(NOT_XML);
  });

  test('criticmarkup', () => {
    expect(readCriticMarkup(toCriticMarkup(told), 'reject')).toEqual(blocks('base'));
    expect(readCriticMarkup(toCriticMarkup(told), 'accept')).toEqual(blocks('witness'));
  });

  test('markdown, rendered', () => {
    const html = parseHtml(marked.parse(toMarkdown(told), { async: false }));
    const all = elements(html, () => true);
    // An address that stands bare in a story becomes a link in some renderers, and leads where it says.
    for (const link of all.filter((e) => e.name === 'a')) expect(decodeURI(link.attribs['href'] ?? '')).toBe(textBelow(link));
    expect([...new Set(all.map((e) => e.name))].filter((name) => name !== 'a').sort()).toEqual([
      'del',
      'h1',
      'h2',
      'ins',
      'li',
      'p',
      'strong',
      'ul',
    ]);
  });

  test('csv', () => {
    const table = parse(toCsv(told), { bom: true, columns: true }) as Record<string, string>[];
    expect(table).toHaveLength(told.tally.edits.total);
    for (const row of table) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n]/);
  });

  test('table', () => {
    const rows = parse(toTable(several), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(several.collation?.places.length ?? Number.POSITIVE_INFINITY);
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n]/);
  });

  test('diff', () => {
    const lines = toDiff(told).split('\n');
    expect(
      lines
        .filter((line) => line.startsWith('-') && !line.startsWith('---'))
        .map((line) => line.slice(1))
        .filter((line) => line !== ''),
    ).toEqual(blocks('base'));
    expect(lines.slice(0, 2).every((line) => /^(---|\+\+\+) [ab]\/A\.txt\t[AB]: [^\t]*$/.test(line))).toBe(true);
  });

  test('text: no sign reaches the terminal as a command', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
    expect(toText(told)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only the report's own colour codes
    expect(toText(told, { colour: true }).replace(/\u001b\[[\d;]*m/g, '')).not.toContain('\u001b');
  });

  test('the same report gives the same bytes', () => {
    for (const write of [toJson, toHtml, toTei, toCriticMarkup, toMarkdown, toCsv, toDiff, toText]) expect(write(told)).toBe(write(told));
    expect(toDocx(told)).toEqual(toDocx(told));
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CSS, CSS_HASH } from '../../core/report/html/css.ts';
import { toHtml } from '../../core/report/html/html.ts';
import { fold, report } from '../../core/report/index.ts';
import { OPTIONS, picture, pictures, reportOf, withFlags } from './picture.ts';
import { elements, hasClass, parseHtml, textBelow } from './readers/marked-html.ts';

const page = (html: string) => {
  const document = parseHtml(html);
  return {
    all: (name: string, ...classes: string[]) => elements(document, (e) => e.name === name && classes.every((one) => hasClass(e, one))),
    text: (name: string, ...classes: string[]) =>
      elements(document, (e) => e.name === name && classes.every((one) => hasClass(e, one))).map((e) => textBelow(e)),
  };
};

describe('the HTML report', () => {
  test('the policy allows the page’s own style sheet and nothing else', () => {
    expect(CSS_HASH).toBe(`sha256-${createHash('sha256').update(CSS).digest('base64')}`);
    const html = toHtml(reportOf('One [was|is] here.'));
    expect(html).toContain(`content="default-src 'none'; style-src '${CSS_HASH}'; base-uri 'none'; form-action 'none'"`);
    expect(html).toContain(`<style>${CSS}</style>`);
    expect(html).not.toMatch(/<script|\son\w+=|style=|<img|<link|@import|url\(/);
  });

  test('flags come first, then the text, the edits, the numbers, the sources', () => {
    const heads = page(toHtml(reportOf('One [was|is] here.'))).text('h2');
    expect(heads.map((head) => head.trim())).toEqual(['Flags', 'Text', 'Edits', 'In numbers', 'Sources']);
  });

  test('house style is quiet, and loud again inside a quotation', () => {
    const { text } = page(toHtml(reportOf('The [harbour|harbor|spelling] “[grey|gray|spelling!] [sea|lake]”.')));
    expect(text('td', 'witness')).toEqual(['The harbor “gray lake”.']);
    expect(text('ins', 'quiet')).toContain('harbor');
    expect(text('ins', 'loud')).toEqual(expect.arrayContaining(['gray', 'lake']));
  });

  test('a folded edit is quiet, and still listed', () => {
    const { text, all } = page(toHtml(fold(reportOf('It [grew|rose] fast.'), { ignore: ['wording'] })));
    expect(text('ins', 'quiet')).toContain('rose');
    expect(all('table', 'edits')).toHaveLength(1);
  });

  test('alike house-style edits are listed once with their number', () => {
    const { text } = page(toHtml(reportOf('A [harbour|harbor|spelling] and a [harbour|harbor|spelling].')));
    expect(text('table', 'edits').join()).toContain('Spelling × 2');
  });

  test('a flag says in words what its two readings do not show, and marks in them what differs', () => {
    const flagged = withFlags(picture('It rose to [5|6|number] crowns.'), {
      entry: 'A1=B1',
      edits: ['e1'],
      base: 'rose to 5 crowns',
      witness: 'rose to 6 crowns',
      reason: 'The figure differs: “5” / “6”. Both stand in the lead.',
    });
    const { all } = page(toHtml(report([flagged], OPTIONS)));
    const list = all('ol', 'flags')[0];
    if (!list) throw new Error('no flags');
    expect(elements(list, (e) => e.name === 'p').map((e) => textBelow(e))).toEqual(['The figure differs. Both stand in the lead.']);
    expect(elements(list, (e) => e.name === 'dd').map((e) => textBelow(e))).toEqual(['rose to 5 crowns', 'rose to 6 crowns']);
    expect(elements(list, (e) => e.name === 'del' || e.name === 'ins').map((e) => textBelow(e))).toEqual(['5', '6']);
  });

  test('an edit is listed in a few words of its paragraph, also where a side has none', () => {
    const { text } = page(toHtml(reportOf('The long pier was shut on [Monday|Friday] by the harbour master[ herself|].')));
    expect(text('td', 'words')).toEqual([
      '…long pier was shut on Monday by the harbour master…',
      '…long pier was shut on Friday by the harbour master.',
      '…by the harbour master herself.',
      '…by the harbour master.',
    ]);
  });

  test('a few set-aside pieces stand open; many can be unfolded', () => {
    const aside = (n: number): string => {
      const comparison = picture('One.');
      const setAside = Array.from({ length: n }, (_, i) => ({
        text: `Most read ${i}`,
        rule: 'list-of-headlines',
        origin: null,
        before: 0,
      }));
      return toHtml(report([{ ...comparison, base: { ...comparison.base, setAside } }], OPTIONS));
    };
    expect(page(aside(2)).all('details')).toEqual([]);
    expect(page(aside(20)).text('summary')).toEqual(['20 pieces from A, agency.txt']);
  });

  test('a flag leads to its row, and its words are marked', () => {
    const { all } = page(
      toHtml(report([withFlags(picture('One.', 'It rose to [5|6|number].'), { entry: 'A2=B2', edits: ['e1'] })], OPTIONS)),
    );
    const target = all('ol', 'flags')
      .flatMap((list) => elements(list, (e) => e.name === 'a'))[0]
      ?.attribs['href']?.slice(1);
    expect(all('tr').map((row) => row.attribs['id'])).toContain(target);
    expect(all('ins', 'flagged').map((e) => textBelow(e))).toContain('6');
  });

  test('both ends of a move say where the other stands', () => {
    const { text } = page(toHtml(reportOf('One.', 'Two.', '@1 Moved.', 'Three.')));
    expect(text('p', 'away').slice(0, 2)).toEqual(expect.arrayContaining(['moved down, stands as B3 ↓']));
    expect(text('p', 'away')).toContain('moved here, stood above as A1 ↑');
  });

  test('every id is given once, also with several witnesses', () => {
    const html = toHtml(report(pictures(['One [was|is].', '- Two.', '@1 Three.'], ['One [was|is].', '- Two.', '@1 Three.']), OPTIONS));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    for (const target of targets) expect(ids).toContain(target);
  });

  test('a link on unchanged words is marked on the side that has it, and listed with its address', () => {
    const comparison = picture('Its last [inspection|inspection|link] passed.');
    const entries = comparison.entries.map((entry) => ({
      ...entry,
      segments: entry.segments.map((s) => (s.edit ? { ...s, edit: { ...s.edit, rule: 'link-added' } } : s)),
    }));
    const blocks = comparison.witness.blocks.map((block) => ({ ...block, links: [{ start: 9, end: 19, href: 'https://example.org/x' }] }));
    const html = toHtml(report([{ ...comparison, entries, witness: { ...comparison.witness, blocks } }], OPTIONS));
    const { all, text } = page(html);
    expect(all('td', 'base').flatMap((cell) => elements(cell, (e) => hasClass(e, 'link')))).toEqual([]);
    expect(
      all('td', 'witness')
        .flatMap((cell) => elements(cell, (e) => hasClass(e, 'link')))
        .map((e) => textBelow(e)),
    ).toEqual(['inspection']);
    expect(text('table', 'edits').join()).toContain('Link addedhttps://example.org/x');
  });

  test('only a web address becomes a link', () => {
    const comparison = picture('One.');
    const at = (url: string): string => {
      const base = { ...comparison.base, metadata: { ...comparison.base.metadata, url } };
      return toHtml(report([{ ...comparison, base }], OPTIONS));
    };
    expect(at('https://example.org/a?b="c"')).toContain('href="https://example.org/a?b=&quot;c&quot;"');
    expect(at('javascript:alert(1)')).not.toContain('href="javascript');
  });

  test('marks of a person stand at the flag and at the edit', () => {
    const told = report([withFlags(picture('It rose to [5|6|number].'), { entry: 'A1=B1', edits: ['e1'] })], OPTIONS);
    const mark = { decided: 'query', note: 'Ask the desk <now>' } as const;
    const entries = told.entries.map((entry) => ({
      ...entry,
      segments: entry.segments.map((s) => (s.edit ? { ...s, edit: { ...s.edit, mark } } : s)),
    }));
    const { text } = page(toHtml({ ...told, entries, flags: told.flags.map((flag) => ({ ...flag, mark })) }));
    expect(text('p', 'mark')).toEqual(['Query Ask the desk <now>', 'Query Ask the desk <now>']);
  });
});

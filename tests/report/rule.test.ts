import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { toCriticMarkup } from '../../core/report/criticmarkup/criticmarkup.ts';
import { toDocx } from '../../core/report/docx/docx.ts';
import { asXmlHolds } from '../../core/report/escape.ts';
import { toHtml } from '../../core/report/html/html.ts';
import { facings, type Report, report, runningOrder, runsOf, textOf } from '../../core/report/index.ts';
import { toMarkdown } from '../../core/report/markdown/markdown.ts';
import { toTei } from '../../core/report/tei/tei.ts';
import { OPTIONS, picture, pictures } from './picture.ts';
import { randomComparison } from './random-comparison.ts';
import { readCriticMarkup } from './readers/criticmarkup.ts';
import { readDocx } from './readers/docx.ts';
import { decideParagraphs, elements, hasClass, parseHtml, textBelow } from './readers/marked-html.ts';
import { readTei } from './readers/tei.ts';

type Decided = (told: Report, decision: 'reject' | 'accept') => string[];

const READERS: Readonly<Record<string, Decided>> = {
  criticmarkup: (told, decision) => readCriticMarkup(toCriticMarkup(told), decision),
  markdown: (told, decision) => {
    const [, text = ''] = /## Text\n\n([\s\S]*?)\n\n## Edits/.exec(toMarkdown(told)) ?? [];
    const html = marked.parse(text, { async: false });
    return decideParagraphs(
      elements(parseHtml(html), (e) => e.name === 'p'),
      decision,
    );
  },
  'html, inline': (told, decision) => {
    const cells = elements(parseHtml(toHtml(told)), (e) => e.name === 'td' && hasClass(e, 'inline'));
    return decideParagraphs(
      cells.flatMap((cell) => elements(cell, (e) => e.name === 'p' && !hasClass(e, 'away'))),
      decision,
    );
  },
  'html, columns': (told, decision) => {
    const side = decision === 'reject' ? 'base' : 'witness';
    const cells = elements(parseHtml(toHtml(told)), (e) => e.name === 'td' && hasClass(e, side));
    return cells.flatMap((cell) => elements(cell, (e) => e.name === 'p' && !hasClass(e, 'away'))).map((p) => textBelow(p));
  },
  tei: (told, decision) => readTei(toTei(told), decision === 'reject' ? 'A' : 'B'),
  docx: (told, decision) => readDocx(toDocx(told), decision),
};

/** The paragraphs that an article has, as a markup language can hold them. */
const held = (told: Report, role: 'base' | 'witness'): string[] =>
  (told.witnesses.find((w) => w.role === role)?.blocks ?? []).map((block) => asXmlHolds(block.text));

describe.each(Object.entries(READERS))('%s: rejecting all gives the base, accepting all the witness', { timeout: 120_000 }, (_, read) => {
  const holds = (told: Report): void => {
    expect(read(told, 'reject')).toEqual(held(told, 'base'));
    expect(read(told, 'accept')).toEqual(held(told, 'witness'));
  };

  test.each([
    ['words', ['Russia has sought to [foster |strengthen ]ties.']],
    ['paragraphs omitted and added', ['One.', '- Two.', '+ Three.', 'Four.']],
    ['the first and the last paragraph', ['- One.', 'Two.', '- Three.']],
    ['the first and the last paragraph, added', ['+ One.', 'Two.', '+ Three.']],
    ['merged', ['One.[¶| ]Two.', 'Three.']],
    ['split', ['One.[ |¶]Two.', 'Three.']],
    ['regrouped', ['One.[¶| ]Two.[ |¶]Three.', 'Four.']],
    ['a rewriting over a paragraph mark', ['One [two.¶Three|four. Five] six.', 'Seven.']],
    ['moved and revised', ['One.', 'Two.', '@1 Moved [up|down].', 'Three.']],
    ['nothing in common', ['- One.', '- Two.', '+ Three.', '+ Four.']],
    ['one side empty', ['- One.', '- Two.']],
  ])('%s', (_title, entries) => holds(report([picture(...entries)], OPTIONS)));

  test('any comparison that keeps the laws', () => {
    fc.assert(
      fc.property(randomComparison, (comparison) => holds(report([comparison], OPTIONS))),
      { numRuns: Number(process.env['STET_RUNS'] ?? 100), seed: 7 },
    );
  });
});

test('the runs of a running order spell both articles', () => {
  fc.assert(
    fc.property(randomComparison, (comparison) => {
      for (const facing of facings(report([comparison], OPTIONS))) {
        const runs = runsOf(runningOrder(facing));
        expect(runs.map((run) => run.lemma).join('')).toBe(textOf(facing.base) && `${textOf(facing.base)}\n\n`);
        expect(runs.map((run) => run.reading).join('')).toBe(textOf(facing.witness) && `${textOf(facing.witness)}\n\n`);
      }
    }),
    { seed: 7 },
  );
});

test('tei: a moved and revised paragraph shows its edits at its new place, and both places are linked', () => {
  const xml = toTei(report([picture('One.', 'Two.', '@1 It lasted [eleven|11|number-style] days.')], OPTIONS));
  expect(xml).toContain(
    '<rdg wit="#B"><p xml:space="preserve">It lasted <app xml:id="app-3" type="number-style" subtype="accidental"><lem wit="#A">eleven</lem><rdg wit="#B">11</rdg></app> days.</p></rdg>',
  );
  expect(xml).toContain('<link target="#app-1 #app-2"/>');
});

describe('tei over several witnesses', () => {
  const several = (...witnesses: readonly (readonly string[])[]): void => {
    const told = report(pictures(...witnesses), OPTIONS);
    const xml = toTei(told);
    for (const { siglum, blocks } of told.witnesses) expect(readTei(xml, siglum)).toEqual(blocks.map((block) => block.text));
  };

  test('edits in different places', () => several(['They [met|meet] in Rome.', 'End.'], ['They met in [Rome|Oslo].', 'End.']));
  test('edits that overlap', () => several(['They [met in|meet at] Rome today.'], ['They met [in Rome|at Oslo] today.']));
  test('edits in one place', () => several(['They met in [Rome|Oslo].'], ['They met in [Rome|Bern].']));
  test('words added at one point by both', () => several(['They met[| again].'], ['They met[| twice].']));
  test('one omits the paragraph that another revises', () => several(['One.', '- Two.', 'Three.'], ['One.', '[Two|2].', 'Three.']));
  test('one merges what another moves', () => several(['One.[¶| ]Two.', 'Three.'], ['Two.', '@1 One.', 'Three.']));
  test('paragraphs added at one place', () => several(['One.', '+ B only.', 'Two.'], ['One.', '+ C only.', '+ C again.', 'Two.']));
});

import { describe, expect, test } from 'vitest';
import { fold, report } from '../../core/report/index.ts';
import { toText } from '../../core/report/text/text.ts';
import { columns, wrap } from '../../core/report/text/wrap.ts';
import { OPTIONS, picture, reportOf, withFlags } from './picture.ts';

/** The report's lines from the first entry on. */
const entries = (text: string): string[] =>
  text
    .slice(text.search(/^A\d.*=/m))
    .trimEnd()
    .split('\n');

describe('the report for a terminal', () => {
  test('an edit shows both readings in brackets', () => {
    expect(entries(toText(reportOf('Orsel has sought to [foster|strengthen] ties.')))).toEqual([
      'A1=B1  Revised',
      '  Orsel has sought to [-foster-]{+strengthen+} ties.',
    ]);
  });

  test('an unchanged paragraph is counted, not shown', () => {
    const text = toText(reportOf('Same.', 'One [was|is].'));
    expect(text).toContain('1 unchanged');
    expect(text).not.toContain('Same.');
  });

  test('flags stand before paragraphs', () => {
    const text = toText(
      report([withFlags(picture('It rose to [5|6|number].'), { entry: 'A1=B1', edits: ['e1'], reason: 'The figure differs.' })], OPTIONS),
    );
    expect(text.indexOf('⚑ Figure changed  A1=B1\n  The figure differs.')).toBeGreaterThan(0);
    expect(text.indexOf('⚑')).toBeLessThan(text.indexOf('A1=B1  Revised'));
  });

  test('a folded edit shows the witness’s words, and is counted', () => {
    const text = toText(fold(reportOf('The [harbour|harbor|spelling] is [open|shut].'), { only: 'substantive' }));
    expect(text).toContain('The harbor is [-open-]{+shut+}.');
    expect(text).toContain('Folded: 1 edit');
  });

  test('a moved and revised paragraph shows both readings, where it stands now', () => {
    expect(entries(toText(reportOf('One.', 'Two.', '@1 It lasted [eleven|11|number-style] days.')))).toEqual([
      'A1=B3  Revised, moved, stands as B3',
      '',
      'A1=B3  Revised, moved, stood as A1',
      '  It lasted [-eleven-]{+11+} days.',
    ]);
  });

  test('an approximate answer says so', () => {
    const comparison = picture('One [was|is].');
    const rough = comparison.entries.map((entry) => ({ ...entry, precise: false }));
    expect(toText(report([{ ...comparison, entries: rough }], OPTIONS))).toContain('A1=B1  Revised, approximate');
  });

  test('no line is wider than asked for', () => {
    const long = `Orsel has sought to [foster|strengthen] ${'close and lasting ties '.repeat(12)}[now|soon].`;
    for (const width of [30, 60, 80]) {
      for (const colour of [true, false]) {
        for (const line of toText(reportOf(long), { width, colour }).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('wrap', () => {
  test('wide characters take two columns, combining marks none', () => {
    expect(columns('停火协议')).toBe(8);
    expect(columns('cafe\u0301')).toBe(4);
    expect(wrap('停火 协议 生效', 10, '')).toEqual(['停火 协议', '生效']);
  });

  test('a colour that goes on over a break leaves the indent plain', () => {
    expect(wrap('\u001b[31mone two\u001b[0m', 5, '  ')).toEqual(['\u001b[31mone\u001b[0m', '  \u001b[31mtwo\u001b[0m']);
  });

  test('a word wider than the line stays whole', () => expect(wrap('a incomprehensible b', 6, '')).toEqual(['a', 'incomprehensible', 'b']));
});

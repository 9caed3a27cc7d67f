import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../../../core/report/docx/docx.ts';
import { asXmlHolds } from '../../../core/report/escape.ts';
import { type Report, report } from '../../../core/report/index.ts';
import { ATTACKS, hostileReport } from '../hostile-story.ts';
import { OPTIONS, picture, pictures, withFlags } from '../picture.ts';
import { randomReports, storyReports } from './reports.ts';
import { inFolder, run } from './tools.ts';

const OFFICE = fileURLToPath(new URL('./office.py', import.meta.url));

/** What LibreOffice has of one document. */
interface Left {
  readonly rejected: readonly (readonly [style: string, text: string])[];
  readonly accepted: readonly (readonly [style: string, text: string])[];
  readonly comments: readonly (readonly [words: string, comment: string])[];
  readonly looks: readonly (readonly [text: string, way: string, label: string])[];
}

const RANDOM = Number(process.env['STET_RUNS'] ?? 30);

/** Paragraphs of one witness's story: after the heading that begins it, before the line that ends it. */
function story(paragraphs: Left['rejected'], siglum = 'B'): string[] {
  const from = paragraphs.findIndex(([style, text]) => style === 'Heading 1' && (text === 'Text' || text.startsWith(`Text: ${siglum},`)));
  const to = paragraphs.findIndex(([, text]) => text.endsWith(`End of the text (${siglum})`));
  return paragraphs.slice(from + 1, to).map(([, text]) => text);
}

const several = report(
  pictures(
    ['One.[¶| ]Two.', '- Three.', '+ New.', '@1 Moved [up|down].'],
    ['One.', 'Two[.| and more.]', '+ Added.', 'Three.', '@1 Moved up.', '+ Last.'],
  ),
  OPTIONS,
);

/** A story from right to left with a list in it, a flag that cites it and a note on that. */
function fromTheRight(): Report {
  const comparison = withFlags(
    picture('headline: نتائج [الدوري|الكأس]', 'list-item: فاز الفريق بهدفين.', 'list-item: غاب [الحارس|المدرب].'),
    {
      entry: 'A3=B3',
      edits: ['e2'],
      base: 'غاب الحارس.',
      witness: 'غاب المدرب.',
      reason: 'The name differs: “الحارس” / “المدرب”.',
    },
  );
  const told = report(
    [{ ...comparison, base: { ...comparison.base, direction: 'rtl' }, witness: { ...comparison.witness, direction: 'rtl' } }],
    {
      ...OPTIONS,
      title: 'مباراة الأمس',
    },
  );
  return { ...told, flags: told.flags.map((flag) => ({ ...flag, mark: { decided: null, note: 'من غاب؟' } })) };
}

/** The paragraphs that an article has, as XML can hold them. */
const held = (told: Report, role: 'base' | 'witness'): string[] =>
  (told.witnesses.find((w) => w.role === role)?.blocks ?? []).map((block) => asXmlHolds(block.text));

describe('LibreOffice opens the Word document', { timeout: 120_000 }, () => {
  const left = new Map<string, Left>();
  let reports = new Map<string, Report>();
  let stories = new Map<string, Report>();

  beforeAll(async () => {
    stories = await storyReports();
    // LibreOffice takes minutes to lay out a word of 100 kB; it gets the right paragraphs all the same.
    const hostile = hostileReport(ATTACKS.filter((attack) => attack.length < 1000));
    reports = new Map([...stories, ...randomReports(RANDOM), ['hostile', hostile]]);
    await inFolder((folder) => {
      writeFileSync(join(folder, 'several.docx'), toDocx(several));
      writeFileSync(join(folder, 'from-the-right.docx'), toDocx(fromTheRight()));
      for (const [name, told] of reports) writeFileSync(join(folder, `${name}.docx`), toDocx(told));
      run('/usr/bin/python3', [OFFICE, folder], 'libreoffice-writer python3-uno');
      for (const name of [...reports.keys(), 'several', 'from-the-right'])
        left.set(name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Left);
    });
  }, 600_000);

  test('rejecting all gives the base', () => {
    expect(left.size).toBeGreaterThanOrEqual(RANDOM + 5);
    for (const [name, told] of reports) expect([name, ...story(left.get(name)?.rejected ?? [])]).toEqual([name, ...held(told, 'base')]);
  });

  test('accepting all gives the witness', () => {
    for (const [name, told] of reports) expect([name, ...story(left.get(name)?.accepted ?? [])]).toEqual([name, ...held(told, 'witness')]);
  });

  test('each of several witnesses has its own text', () => {
    for (const { siglum, blocks } of several.witnesses.slice(1)) {
      expect(story(left.get('several')?.rejected ?? [], siglum)).toEqual(held(several, 'base'));
      expect(story(left.get('several')?.accepted ?? [], siglum)).toEqual(blocks.map((block) => block.text));
    }
  });

  test('items of a list are items of a list, and what runs from right to left stands so', () => {
    const { looks = [], comments = [] } = left.get('from-the-right') ?? {};
    const labels = new Map(looks.map(([text, , label]) => [text, label]));
    expect(labels.get('فاز الفريق بهدفين.')).toBe('•');
    expect([...labels.values()].filter((label) => label !== '').length).toBe(2);
    const ways = new Map(looks.map(([text, way]) => [text, way]));
    for (const text of ['مباراة الأمس', 'A  غاب الحارس.', 'B  غاب المدرب.', 'فاز الفريق بهدفين.'])
      expect([text, ways.get(text)]).toEqual([text, 'rtl']);
    for (const text of ['Flags', 'Text', 'Sources']) expect([text, ways.get(text)]).toEqual([text, 'ltr']);
    // LibreOffice keeps no direction in a comment; it has the note as a line of its own.
    expect(comments.map(([, comment]) => comment.split('\n').at(-1))).toEqual(['من غاب؟']);
  });

  test('every flag is a comment that stands at its words', () => {
    for (const [name, told] of stories) {
      const comments = left.get(name)?.comments ?? [];
      for (const flag of told.flags) {
        const own = comments.find(([, comment]) => comment.includes(asXmlHolds(flag.reason)));
        expect(own, `${name}: ${flag.reason}`).toBeDefined();
        const entry = told.entries.find((e) => e.id === flag.entry);
        const [first] = (entry?.segments ?? [])
          .filter((s) => s.edit && flag.edits.includes(s.edit.id))
          .flatMap((s) => [s.lemma, s.reading])
          .map((words) => words.trim().split('\n\n')[0] ?? '')
          .filter((words) => words !== '');
        if (first) expect(own?.[0], `${name}: ${flag.reason}`).toContain(asXmlHolds(first));
      }
    }
  });
});

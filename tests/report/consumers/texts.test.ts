import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { applyPatch, parsePatch, reversePatch } from 'diff';
import { beforeAll, describe, expect, test } from 'vitest';
import { toCsv } from '../../../core/report/csv/csv.ts';
import { toDiff } from '../../../core/report/diff/diff.ts';
import { type Report, report, textOf } from '../../../core/report/index.ts';
import { toTei } from '../../../core/report/tei/tei.ts';
import { OPTIONS, picture, pictures } from '../picture.ts';
import { randomReports, storyReports } from './reports.ts';
import { inFolder, invalid, run } from './tools.ts';

// TEI All itself is checked when STET_TEI_SCHEMA names its RelaxNG file; xmllint takes a minute or more to read that, jing a second.
const TEI = process.env['STET_TEI_SCHEMA'] ?? fileURLToPath(new URL('./tei-parallel.rng', import.meta.url));

const several = (): Report => {
  const witnesses = pictures(
    ['They [met in|meet at] Rome today.', '- Two.', '@1 Three.'],
    ['They met [in Rome|at Oslo] today.', 'Two.', '+ Four.', '@1 Three.'],
  );
  return report(witnesses, OPTIONS);
};

describe('programs that know nothing of Stet read', { timeout: 300_000 }, () => {
  let reports = new Map<string, Report>();
  beforeAll(async () => {
    reports = new Map([...(await storyReports()), ...randomReports(40), ['several witnesses', several()]]);
  });

  test('tei: every document is valid, and none with a reading outside an apparatus entry', async () => {
    await inFolder((folder) => {
      const sound = toTei(several());
      const broken = sound.replace('</app>', '</app><rdg wit="#B">stray</rdg>');
      expect(broken).not.toBe(sound);
      const documents = [...[...reports].map(([name, told]) => [name, toTei(told)] as const), ['broken', broken] as const];
      const files = documents.map(([name, tei], i) => {
        const file = join(folder, `${i}-${name.replace(/\W/g, '-')}.xml`);
        writeFileSync(file, tei);
        return file;
      });
      expect(files.length).toBe(reports.size + 1);
      expect(invalid(TEI, files)).toEqual([files.at(-1)]);
    });
  });

  test('diff: patch makes the witness of the base, and the base of the witness', async () => {
    await inFolder((folder) => {
      for (const [name, told] of reports) {
        const [base, ...witnesses] = told.witnesses.map((article) => textOf(article) && `${textOf(article)}\n`);
        if (base === undefined || witnesses.length !== 1) continue;
        const [a, b, patch] = ['A.txt', 'B.txt', 'AB.diff'].map((file) => join(folder, file)) as [string, string, string];
        writeFileSync(a, base);
        writeFileSync(b, witnesses[0] ?? '');
        writeFileSync(patch, toDiff(told));
        const apply = (file: string, ...more: string[]): string =>
          run('patch', ['--batch', '--fuzz=0', '--output=-', '--reject-file=-', ...more, file, patch], 'patch');
        if (toDiff(told) === '') expect(base).toBe(witnesses[0]);
        else expect([name, apply(a), apply(b, '--reverse')]).toEqual([name, witnesses[0], base]);
      }
    });
  });

  test('diff: git and jsdiff make the witness of the base, and the base of the witness', async () => {
    await inFolder((folder) => {
      const file = join(folder, 'A.txt');
      const diff = join(folder, 'AB.diff');
      for (const [name, told] of reports) {
        const [base = '', witness = '', ...more] = told.witnesses.map((article) => textOf(article) && `${textOf(article)}\n`);
        const text = toDiff(told);
        if (more.length > 0 || text === '') continue;
        const [patch] = parsePatch(text);
        if (!patch) throw new Error(`${name}: jsdiff reads no patch`);
        expect([name, applyPatch(base, patch), applyPatch(witness, reversePatch(patch))]).toEqual([name, witness, base]);
        writeFileSync(file, base);
        writeFileSync(diff, text);
        run('git', ['-C', folder, 'apply', '--whitespace=nowarn', diff], 'git');
        expect([name, readFileSync(file, 'utf8')]).toEqual([name, witness]);
        run('git', ['-C', folder, 'apply', '--whitespace=nowarn', '--reverse', diff], 'git');
        expect([name, readFileSync(file, 'utf8')]).toEqual([name, base]);
      }
    });
  });

  test('csv: a table of one row an edit comes back, and no cell is a formula', () => {
    for (const [name, told] of reports) {
      const table = parse(toCsv(told), { bom: true, columns: true, relax_column_count: false }) as Record<string, string>[];
      const edits = new Map(told.entries.flatMap((entry) => entry.segments.flatMap((s) => (s.edit ? [[s.edit.id, s] as const] : []))));
      expect(table.map((row) => row['edit'])).toEqual([...edits.keys()]);
      for (const row of table) {
        for (const cell of Object.values(row)) expect(cell, name).not.toMatch(/^[=+\-@\t\r\n]/);
        const own = edits.get(row['edit'] ?? '');
        if (!own?.edit?.moved)
          expect(row['base_text']?.replace(/^'(?=\s*[=+\-@])/, '').replaceAll('¶', '\n\n')).toBe(own?.lemma.replaceAll('¶', '\n\n'));
      }
    }
  });
});

test('diff: two sources with the same words give no diff', () => {
  expect(toDiff(report([picture('One.', 'Two.')], OPTIONS))).toBe('');
});

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { extract, read } from '../../../core/extract/index.ts';
import { type Report, report } from '../../../core/report/index.ts';
import { collate } from '../../../core/story/collate.ts';
import { STORIES, versionOf } from '../../stories.ts';
import { OPTIONS, withFlags } from '../picture.ts';
import { randomComparison } from '../random-comparison.ts';

const CABLE_CAR = join(import.meta.dirname, '../../../seeds/cable-car');

/** The sample stories, the one of five outlets together, and the pairs of files that STET_PAIRS names (`base witness;base witness`), compared. */
export async function storyReports(): Promise<Map<string, Report>> {
  const found = new Map<string, Report>();
  for (const story of STORIES) {
    found.set(story, report([collate(await versionOf(story, 'base', 'A'), await versionOf(story, 'witness', 'B'))], OPTIONS));
  }
  const five = ['base.txt', 'witness-1.md', 'witness-2.html', 'witness-3.md', 'witness-4.md'];
  const [base, ...witnesses] = await Promise.all(five.map((file, i) => articleOf(join(CABLE_CAR, file), 'ABCDE'[i] ?? 'F')));
  if (base)
    found.set(
      'cable-car',
      report(
        witnesses.map((witness) => collate(base, witness)),
        OPTIONS,
      ),
    );
  for (const pair of (process.env['STET_PAIRS'] ?? '').split(';').filter((text) => text !== '')) {
    const [first, second] = await Promise.all(pair.split(' ').map((path, i) => articleOf(path, 'AB'[i] ?? 'C')));
    if (first && second) found.set(pair.replace(/[^\w.-]+/g, '_'), report([collate(first, second)], OPTIONS));
  }
  return found;
}

async function articleOf(path: string, siglum: string) {
  const { source } = await read({ name: basename(path), bytes: readFileSync(path) }, siglum);
  if (!source) throw new Error(`${path} cannot be read`);
  return extract(source, siglum);
}

/** Reports of random comparisons, each with a flag at its first edit. The same ones every time. */
export function randomReports(runs: number): Map<string, Report> {
  return new Map(
    fc.sample(randomComparison, { numRuns: runs, seed: 20 }).map((comparison, i) => {
      const edit = comparison.entries.flatMap((entry) =>
        entry.segments.flatMap((s) => (s.edit ? [{ id: s.edit.id, entry: entry.id }] : [])),
      )[0];
      return [`random-${i + 1}`, report([edit ? withFlags(comparison, { edits: [edit.id], entry: edit.entry }) : comparison], OPTIONS)];
    }),
  );
}

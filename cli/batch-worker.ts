import { join } from 'node:path';
import { type FormatName, fold, formatNamed } from '../core/report/index.ts';
import type { BatchSettings, Outcome } from './batch-journal.ts';
import type { BatchPair } from './batch-pairs.ts';
import { compareSources, deliver } from './comparing.ts';
import { endWithParent } from './end-with-parent.ts';
import { Refusal } from './exit-codes.ts';

/** What a worker is told once: where the reports go, and how they are made. */
export interface Work {
  readonly folder: string;
  readonly created: string;
  readonly settings: BatchSettings;
}

export const extensionOf = (format: string): string => formatNamed(format as FormatName).extension;

/** Compares one pair and writes its report. Never throws: a pair that cannot be compared is an outcome with a reason. */
export async function work({ folder, created, settings }: Work, pair: BatchPair): Promise<Outcome> {
  const { name, title, sources, items } = pair;
  const failed = (reason: string): Outcome => ({
    name,
    sources: sources.map((source) => ({ source, sha256: null })),
    title: title ?? name,
    file: null,
    tally: null,
    reason,
  });
  if (pair.fault) return failed(pair.fault);
  try {
    const itemOf = (siglum: string) => {
      const item = items?.[siglum.charCodeAt(0) - 65] ?? '';
      return item === '' ? {} : { item };
    };
    const { compared } = await compareSources(sources, {
      decisions: [],
      hashed: true,
      itemOf,
      ...(settings.outlets ? { outlets: settings.outlets } : {}),
      ...(title === undefined ? {} : { title }),
    });
    const report = fold({ ...compared, created }, settings as Parameters<typeof fold>[1]);
    const file = `${name}.${extensionOf(settings.format)}`;
    await deliver(report, settings.format as FormatName, join(folder, file));
    const hashes = report.witnesses.map((witness, i) => ({ source: sources[i] ?? '', sha256: witness.sha256 }));
    return { name, sources: hashes, ...(items ? { items } : {}), title: report.title, file, tally: report.tally };
  } catch (error) {
    return failed(
      error instanceof Refusal ? error.message : `${(error as Error).message} (please report it with the sources, if you may share them)`,
    );
  }
}

/** A child process that compares the pairs its parent sends, one after the other, and ends with its parent; a report it is at is written to its end. */
export function serveParent(): Promise<void> {
  endWithParent();
  return new Promise((done) => {
    let told: Work | undefined;
    let last = Promise.resolve();
    const answer = async (pair: BatchPair): Promise<void> => {
      if (!told || !process.connected) return;
      const outcome = await work(told, pair);
      if (process.connected) process.send?.(outcome);
    };
    process.on('message', (message: { readonly work: Work } | { readonly pair: BatchPair }) => {
      if ('work' in message) told = message.work;
      else last = last.then(() => answer(message.pair));
    });
    process.once('disconnect', () => void last.then(done));
  });
}

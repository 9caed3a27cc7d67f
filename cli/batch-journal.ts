import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from '../core/report/index.ts';

/** What came of one pair. */
export interface Outcome {
  readonly name: string;
  /** The sources with the SHA-256 of the bytes that were read; null hashes where none could be. */
  readonly sources: readonly { readonly source: string; readonly sha256: string | null }[];
  /** The stories that were meant, as the pair says. */
  readonly items?: readonly string[];
  readonly title: string;
  /** The report's file name in the output folder; null when the pair failed. */
  readonly file: string | null;
  readonly tally: Tally | null;
  /** Why it failed, in one line. */
  readonly reason?: string;
}

/** What all pairs of a batch share. A journal of other settings is begun anew. */
export interface BatchSettings {
  readonly format: string;
  readonly only: string | null;
  readonly ignore: readonly string[];
}

interface Head {
  readonly stet: string;
  readonly created: string;
  readonly settings: BatchSettings;
}

const FILE = '.stet-batch.jsonl';

/**
 * One line for each finished pair, in the output folder. A batch that was killed goes on from it, with the date it began:
 * so its reports are the ones it would have written in one go. A line cut short by the end is not counted.
 */
export class Journal {
  readonly created: string;
  private readonly path: string;
  private readonly finished = new Map<string, Outcome>();

  constructor(folder: string, stet: string, settings: BatchSettings, now: string) {
    this.path = join(folder, FILE);
    const lines = existsSync(this.path) ? readFileSync(this.path, 'utf8').split('\n') : [];
    const head = parsed<Head>(lines[0]);
    const same = head?.stet === stet && JSON.stringify(head.settings) === JSON.stringify(settings);
    this.created = same ? head.created : now;
    if (!same) {
      writeFileSync(this.path, `${JSON.stringify({ stet, created: now, settings } satisfies Head)}\n`);
      return;
    }
    const whole = lines.slice(0, -1);
    truncateSync(this.path, Buffer.byteLength(whole.map((line) => `${line}\n`).join('')));
    for (const line of whole.slice(1)) {
      const outcome = parsed<Outcome>(line);
      if (outcome) this.finished.set(outcome.name, outcome);
    }
  }

  /** What an earlier run made of the pair of that name. */
  of(name: string): Outcome | undefined {
    return this.finished.get(name);
  }

  add(outcome: Outcome): void {
    appendFileSync(this.path, `${JSON.stringify(outcome)}\n`);
  }
}

function parsed<T>(line: string | undefined): T | null {
  try {
    return JSON.parse(line ?? '') as T;
  } catch {
    return null;
  }
}

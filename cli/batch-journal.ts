import { appendFileSync, existsSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
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
  /** What the house calls outlets; absent where it has no names of its own. */
  readonly outlets?: Readonly<Record<string, string>>;
}

interface Head {
  readonly stet: string;
  readonly created: string;
  readonly settings: BatchSettings;
}

const FILE = '.stet-batch.jsonl';

/**
 * One line for each finished pair, in the output folder. A batch that was killed goes on from it, with the date it began:
 * so its reports are the ones it would have written in one go. A line cut short by the end is not counted. A journal that is damaged otherwise is set
 * aside and told, and what can be read of it counts.
 */
export class Journal {
  readonly created: string;
  /** What a person should know of the journal, in one sentence; null when it is whole. */
  readonly trouble: string | null;
  private readonly path: string;
  private readonly finished = new Map<string, Outcome>();

  constructor(folder: string, stet: string, settings: BatchSettings, now: string) {
    this.path = join(folder, FILE);
    const lines = existsSync(this.path) ? readFileSync(this.path, 'utf8').split('\n') : [];
    const first = parsed(lines[0]);
    const head = isHead(first) ? first : null;
    const same = head?.stet === stet && JSON.stringify(head.settings) === JSON.stringify(settings);
    this.created = same ? head.created : now;
    const whole = lines.slice(1, -1);
    const read = whole.map(parsed);
    const outcomes = read.filter(isOutcome);
    // What was killed as it began leaves an empty file or a part of the first line.
    const damaged = head === null ? whole.length > 0 : outcomes.length < read.length;
    this.trouble = damaged ? this.setAside(head === null, outcomes.length, read.length) : null;
    if (!same || damaged) {
      const kept = same ? outcomes : [];
      const begun = [{ stet, created: this.created, settings } satisfies Head, ...kept];
      writeFileSync(this.path, begun.map((line) => `${JSON.stringify(line)}\n`).join(''));
    } else truncateSync(this.path, Buffer.byteLength([lines[0], ...whole].map((line) => `${line}\n`).join('')));
    if (same) for (const outcome of outcomes) this.finished.set(outcome.name, outcome);
  }

  /** Moves a damaged journal away; what was lost with it. */
  private setAside(all: boolean, readable: number, lines: number): string {
    const aside = `${FILE}.damaged-${Date.now().toString(36)}`;
    renameSync(this.path, join(this.path, '..', aside));
    const lost = all ? 'every pair is' : `${lines - readable} of the ${lines} pairs in it are`;
    return `the journal of this batch was damaged and was set aside as ${aside}; ${lost} compared again`;
  }

  /** What an earlier run made of the pair of that name. */
  of(name: string): Outcome | undefined {
    return this.finished.get(name);
  }

  add(outcome: Outcome): void {
    appendFileSync(this.path, `${JSON.stringify(outcome)}\n`);
  }
}

function parsed(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const orNull = (value: unknown, type: 'string' | 'object'): boolean => value === null || typeof value === type;

const isHead = (value: unknown): value is Head =>
  isObject(value) && typeof value['stet'] === 'string' && typeof value['created'] === 'string' && isObject(value['settings']);

const isOutcome = (value: unknown): value is Outcome =>
  isObject(value) &&
  typeof value['name'] === 'string' &&
  typeof value['title'] === 'string' &&
  orNull(value['file'], 'string') &&
  orNull(value['tally'], 'object') &&
  Array.isArray(value['sources']) &&
  value['sources'].every((one) => isObject(one) && typeof one['source'] === 'string' && orNull(one['sha256'], 'string'));

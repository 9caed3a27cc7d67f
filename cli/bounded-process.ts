import { type ChildProcess, fork } from 'node:child_process';
import { Refusal } from './exit-codes.ts';

/** What one piece of work may take before it is given up. */
export interface Bounds {
  /** Of the clock, from when it is begun to its next answer. */
  readonly seconds: number;
  /** Of JavaScript's heap. What a source takes beside it is bounded by the size that a source may have. */
  readonly megabytes: number;
}

// Two texts of 8 MB take ten seconds and half a gigabyte; a PDF may take two minutes to print.
export const USUAL: Bounds = { seconds: 180, megabytes: 2048 };

/**
 * The bounds that a person gave.
 * @throws Refusal where they are no numbers over 0.
 */
export function boundsOf(seconds: string | undefined, megabytes: string | undefined): Bounds {
  const over0 = (name: string, value: string | undefined, usual: number): number => {
    const number = value === undefined ? usual : Number(value);
    if (!(number > 0 && number < 1e6)) throw new Refusal(`--${name}: "${value}" is no limit; give a number over 0`);
    return number;
  };
  return {
    seconds: over0('time-limit', seconds, USUAL.seconds),
    megabytes: Math.ceil(over0('memory-limit', megabytes, USUAL.megabytes)),
  };
}

// A process group of its own: what it started, a browser that prints, goes with it. Windows would open a console.
const GROUP = process.platform !== 'win32';
/** The exit code of a process that aborted, where there are no signals. */
const ABORTED = 134;
/** Characters of what it said last. */
const WORDS = 64 * 1024;

/** A process of this program that does one piece of work after the other, each within bounds. */
export class BoundedProcess {
  readonly child: ChildProcess;
  readonly #bounds: Bounds;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #late = false;
  #words = '';

  constructor(args: readonly string[], bounds: Bounds) {
    this.#bounds = bounds;
    this.child = fork(process.argv[1] as string, args, {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // Whole articles pass: JSON would escape them once more.
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${bounds.megabytes}`],
      detached: GROUP,
    });
    this.child.stderr?.setEncoding('utf8').on('data', (words: string) => {
      this.#words = (this.#words + words).slice(-WORDS);
    });
    this.child.once('exit', () => clearTimeout(this.#timer));
    this.child.on('error', () => this.#end());
  }

  /** Call when it begins a piece of work, or answered; `busy`, whether it has one now. */
  begins(busy: boolean): void {
    clearTimeout(this.#timer);
    if (!busy) return;
    this.#timer = setTimeout(() => {
      this.#late = true;
      this.#end();
    }, this.#bounds.seconds * 1000);
  }

  /** Why it ended in the middle of a piece of work, in words that go on from the piece's name. */
  whyEnded(code: number | null, signal: NodeJS.Signals | null): string {
    const { seconds, megabytes } = this.#bounds;
    if (this.#late) return `it was not done after ${seconds} s and was given up; --time-limit SECONDS gives more`;
    // So V8 ends a process whose heap is full; its last words may not have come yet.
    if (signal === 'SIGABRT' || code === ABORTED || /heap out of memory/i.test(this.#words))
      return `it needs over ${megabytes} MB of memory and was given up; --memory-limit MB gives more`;
    return `the work on it ended without an answer (${signal ?? `exit code ${code}`}); is it very large?`;
  }

  #end(): void {
    const { pid } = this.child;
    try {
      if (GROUP && pid !== undefined) process.kill(-pid, 'SIGKILL');
      else this.child.kill('SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  }
}

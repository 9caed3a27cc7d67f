import type { ChildProcess } from 'node:child_process';
import type { Outcome } from './batch-journal.ts';
import type { BatchPair } from './batch-pairs.ts';
import type { Work } from './batch-worker.ts';
import { BoundedProcess, type Bounds } from './bounded-process.ts';

/** Pairs a process holds at once, so that it never waits for the next. */
const AHEAD = 2;

/**
 * Compares pairs in `jobs` processes and hands each outcome to `finished`, in the order they end. A process that dies, or is ended because a pair is
 * beyond its bounds, takes only the pair it was at: that pair failed, the others go to a new process.
 */
export function compareAll(
  pairs: readonly BatchPair[],
  work: Work,
  { jobs, bounds }: { jobs: number; bounds: Bounds },
  finished: (outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...pairs];
  const start = (): Promise<void> =>
    new Promise((done) => {
      const bounded = new BoundedProcess(['batch', '--worker'], bounds);
      const { child } = bounded;
      const held: BatchPair[] = [];
      const give = (): void => {
        while (held.length < AHEAD) {
          const pair = waiting.shift();
          if (!pair) break;
          held.push(pair);
          send(child, { pair });
          if (held.length === 1) bounded.begins(true);
        }
        if (held.length === 0 && child.connected) child.disconnect();
      };
      send(child, { work });
      child.on('message', (outcome: Outcome) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        held.splice(
          held.findIndex((pair) => pair.name === outcome.name),
          1,
        );
        finished(outcome);
        bounded.begins(held.length > 0);
        give();
      });
      // Not `close`: it does not come after a disconnect.
      child.once('exit', (code, signal) => {
        const [lost, ...others] = held;
        if (!lost) return done();
        waiting.unshift(...others);
        finished({
          name: lost.name,
          sources: lost.sources.map((source) => ({ source, sha256: null })),
          title: lost.title ?? lost.name,
          file: null,
          tally: null,
          reason: bounded.whyEnded(code, signal),
        });
        done(waiting.length > 0 ? start() : undefined);
      });
      give();
    });
  return Promise.all(Array.from({ length: Math.min(jobs, pairs.length) }, start)).then(() => undefined);
}

/** A message to a child that may have died: its pair is dealt with when it closes. */
const send = (child: ChildProcess, message: { work: Work } | { pair: BatchPair }): void => void child.send(message, () => {});

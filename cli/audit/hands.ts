import type { ChildProcess } from 'node:child_process';
import { BoundedProcess, type Bounds } from '../bounded-process.ts';
import type { AuditSettings, FromHand, Task, ToHand } from './work.ts';

/** Tasks a process holds at once, so that it never waits for the next. */
const AHEAD = 3;

/**
 * Does tasks in `jobs` processes. `more` is asked for the next ones before these have run out, and ends the work with none; each answer goes to `answered`.
 * A process that dies, or is ended because a task is beyond its bounds, takes only the task it was at: that one goes to `lost`, the others to a new process.
 */
export function workOff(
  { settings, created, jobs, bounds }: { settings: AuditSettings; created: string; jobs: number; bounds: Bounds },
  more: () => Promise<readonly Task[]>,
  answered: (answer: FromHand) => void,
  lost: (task: Task, reason: string) => void,
): Promise<void> {
  const waiting: Task[] = [];
  const gives = new Set<() => void>();
  let filling: Promise<void> | null = null;
  let dry = false;
  let failed: unknown = null;
  const fill = (): void => {
    if (filling || dry || waiting.length > jobs * AHEAD) return;
    filling = more()
      .then(
        (tasks) => {
          if (tasks.length === 0) dry = true;
          waiting.push(...tasks);
        },
        (error: unknown) => {
          failed = error;
          dry = true;
          waiting.length = 0;
        },
      )
      .then(() => {
        filling = null;
        for (const give of gives) give();
      });
  };
  const start = (): Promise<void> =>
    new Promise((done) => {
      const bounded = new BoundedProcess(['audit', '--hand'], bounds);
      const { child } = bounded;
      const held: Task[] = [];
      const give = (): void => {
        if (!child.connected) return;
        while (held.length < AHEAD) {
          const task = waiting.shift();
          if (!task) break;
          held.push(task);
          send(child, task);
          if (held.length === 1) bounded.begins(true);
        }
        if (held.length === 0 && dry && waiting.length === 0) child.disconnect();
        else fill();
      };
      gives.add(give);
      send(child, { settings, created });
      child.on('message', (answer: FromHand) => {
        answered(answer);
        bounded.begins(true);
        if (!answer.over) return;
        held.splice(
          held.findIndex(({ id }) => id === answer.id),
          1,
        );
        bounded.begins(held.length > 0);
        give();
      });
      // Not `close`: it does not come after a disconnect.
      child.once('exit', (code, signal) => {
        gives.delete(give);
        const [task, ...others] = held;
        if (!task) return done();
        waiting.unshift(...others);
        lost(task, bounded.whyEnded(code, signal));
        done(waiting.length > 0 || !dry ? start() : undefined);
      });
      give();
    });
  return Promise.all(Array.from({ length: jobs }, start)).then(() => {
    if (failed) throw failed;
  });
}

/** A message to a child that may have died: its task is dealt with when it closes. */
const send = (child: ChildProcess, message: ToHand): void => void child.send(message, () => {});

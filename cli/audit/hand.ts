import { fork } from 'node:child_process';
import { isMade, makeEmbedded } from '../../archive/pglite.ts';
import { endWithParent } from '../end-with-parent.ts';
import { examine } from './examine.ts';
import { readSource } from './read-source.ts';
import type { FromHand, Task, ToHand } from './work.ts';

/** A child process that does what its parent sends, one piece after the other, and ends with its parent; a report it is at is written to its end. */
export function serveAudit(): Promise<void> {
  endWithParent();
  return new Promise((done) => {
    let told: Parameters<typeof examine>[1] | undefined;
    let last = Promise.resolve();
    const answer = async (task: Task): Promise<void> => {
      if (!told || !process.connected) return;
      const answers = task.task === 'read' ? readSource(task, told.settings) : one(examined(task, told));
      for await (const made of answers) if (process.connected) process.send?.(made);
    };
    process.on('message', (message: ToHand) => {
      if ('settings' in message) told = message;
      else last = last.then(() => answer(message));
    });
    process.once('disconnect', () => void last.then(done));
  });
}

async function* one(answer: Promise<FromHand>): AsyncGenerator<FromHand> {
  yield await answer;
}

async function examined(task: Extract<Task, { task: 'examine' }>, told: Parameters<typeof examine>[1]): Promise<FromHand> {
  try {
    return await examine(task, told);
  } catch (error) {
    return { id: task.id, over: true, examined: { id: task.id, reason: (error as Error).message } };
  }
}

/** A child process that makes an empty store and ends: what making takes of memory goes with it. */
export function serveMaking(folder: string): Promise<void> {
  const gone = (): never => process.exit(1);
  process.once('disconnect', gone);
  // Whether it was made or not: who waits for this process must not wait for ever.
  return makeEmbedded(folder).finally(() => {
    process.off('disconnect', gone);
    process.disconnect?.();
  });
}

/** Makes an empty store in a process of its own, unless there is one. */
export function makeApart(folder: string): Promise<void> {
  if (isMade(folder)) return Promise.resolve();
  return new Promise((done) => {
    // Whatever went wrong is told when the store is opened.
    fork(process.argv[1] as string, ['audit', '--make', folder], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }).once('exit', () =>
      done(),
    );
  });
}

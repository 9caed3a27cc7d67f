import type { Message } from '../core/model/index.ts';

/** One line on standard error for each message that a person should see: warnings, and notes unless `quiet`. */
export function tell(messages: readonly Message[], quiet = false): void {
  for (const m of messages) {
    if (quiet && m.severity === 'note') continue;
    process.stderr.write(`stet: ${m.source ? `${m.source}: ` : ''}${m.reason}\n`);
  }
}

/** Writes all of a report to standard output; resolves when it is handed over, so that a pipe gets the whole of it. */
export function print(content: string | Uint8Array): Promise<void> {
  return new Promise((done, failed) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? done() : failed(error)));
    process.stdout.write(content, () => done());
  });
}

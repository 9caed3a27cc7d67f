import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Message } from '../core/model/index.ts';

/** A line for a terminal: whatever a source or a path says, it moves no cursor and changes no colour (C0, C1 and delete; line ends stay). */
export const plainLine = (line: string): string => line.replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');

/** One line on standard error for each message that a person should see: warnings, and notes unless `quiet`. */
export function tell(messages: readonly Message[], quiet = false): void {
  for (const m of messages) {
    if (quiet && m.severity === 'note') continue;
    process.stderr.write(plainLine(`stet: ${m.source ? `${m.source}: ` : ''}${m.reason}\n`));
  }
}

/** True when standard output is a terminal. A pipe, a file or the null device is told by its kind alone: asking Node makes it load its sockets first. */
export function toTerminal(): boolean {
  try {
    const out = fstatSync(1);
    return out.isCharacterDevice() && !isNullDevice(out.rdev) && process.stdout.isTTY === true;
  } catch {
    return false;
  }
}

function isNullDevice(device: number): boolean {
  try {
    return statSync('/dev/null').rdev === device;
  } catch {
    return false;
  }
}

/**
 * Writes all of a report to standard output; resolves when it is handed over, so that a pipe gets the whole of it. A reader that has
 * closed its end has seen enough.
 */
export async function print(content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (code !== 'EAGAIN') throw error;
    // A pipe that does not wait is full: Node's stream waits for it.
    await new Promise<void>((done, failed) => {
      process.stdout.once('error', (late: NodeJS.ErrnoException) => (late.code === 'EPIPE' ? done() : failed(late)));
      process.stdout.write(bytes.subarray(written), () => done());
    });
  }
}

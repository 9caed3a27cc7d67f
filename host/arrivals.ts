import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ARRIVALS_AT_ONCE, type Arrivals, type OpenedStory } from '../contract/index.ts';
import type { Message } from '../core/model/index.ts';
import { openSource } from './opened.ts';

export const STORY_ENDING = '.stet';

const isStoryPath = (path: string): boolean => extname(path).toLowerCase() === STORY_ENDING;

/** The files among command-line arguments: options and anything that is not a file are left out. */
export function filesAmong(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => pathOf(argument, folder))
    .filter(isFile);
}

/** Files that came from outside and wait for the page to take them; each is handed over once. */
export class ArrivalQueue {
  #paths: string[] = [];
  #messages: Message[] = [];

  add(paths: readonly string[]): void {
    this.#paths.push(...paths.slice(0, ARRIVALS_AT_ONCE));
    if (paths.length > ARRIVALS_AT_ONCE)
      this.tell({
        severity: 'warning',
        rule: 'too-many-files',
        reason: `Of ${paths.length} files the first ${ARRIVALS_AT_ONCE} are open; drop a folder on the desk to have more told apart`,
      });
  }

  /** What the person is told when the page next asks. */
  tell(message: Message): void {
    this.#messages.push(message);
  }

  /** Reads what waits; of several stories the last one is opened. */
  async take(openStory: (path: string) => Promise<OpenedStory>): Promise<Arrivals> {
    const paths = this.#paths.splice(0);
    const story = paths.findLast(isStoryPath);
    const sources = await Promise.all(paths.filter((path) => !isStoryPath(path)).map(openSource));
    const opened = story === undefined ? null : await openStory(story);
    return { sources, story: opened, messages: this.#messages.splice(0) };
  }
}

/** A path, or a `file:` address, as Linux desktops hand over the file that was double-clicked. Empty for a file on another machine. */
function pathOf(argument: string, folder: string): string {
  if (!/^file:/i.test(argument)) return resolve(folder, argument);
  try {
    return namesThisMachine(argument) ? fileURLToPath(argument) : '';
  } catch {
    return '';
  }
}

/**
 * Whether a `file:` address stays on this machine. Windows takes a host, or a path that begins with two slashes, for a network share, and
 * asking it for the file already sends the person's name and a hash of their password there.
 */
export function namesThisMachine(address: string): boolean {
  const { host, pathname } = new URL(address);
  return host === '' && !pathname.startsWith('//');
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

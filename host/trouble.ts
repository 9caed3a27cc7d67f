import type { Message } from '../core/model/index.ts';

/** Thrown inside a host when something goes wrong that a person can understand and mend; never crosses the contract as an exception. */
export class Trouble extends Error {
  readonly rule: string;
  constructor(rule: string, reason: string) {
    super(reason);
    this.rule = rule;
  }
}

/** The answer for a source that could not be had. */
export const troubled = (name: string, rule: string, reason: string): { name: string; loaded: null; trouble: Message } => ({
  name,
  loaded: null,
  trouble: message(name, rule, reason),
});

export const message = (source: string, rule: string, reason: string): Message => ({ severity: 'error', rule, reason, source });

/** What a failing file operation means to a person. Paths stay out of it: the renderer shows this. */
export function fileTrouble(fault: unknown): Trouble {
  if (fault instanceof Trouble) return fault;
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  switch (code) {
    case 'ENOENT':
      return new Trouble('file-missing', 'The file is not there any more.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Trouble(
        'file-forbidden',
        'This file or its folder may not be read or written. Choose another place, or change its permissions.',
      );
    case 'EISDIR':
      return new Trouble('file-is-folder', 'This is a folder, not a file.');
    case 'ENOSPC':
    case 'EDQUOT':
      return new Trouble('disk-full', 'There is no room left on the disk.');
    default:
      return new Trouble('file-failed', `The file could not be read or written${code === '' ? '' : ` (${code})`}.`);
  }
}

import { whyNot } from './why-not.ts';

/** Something went wrong that a person can understand and mend. The message is one line in lower case, to stand after a name and a colon. */
export class Trouble extends Error {
  /** In kebab case, as in a Message: `private-address`. */
  readonly rule: string;
  constructor(rule: string, reason: string) {
    super(reason);
    this.rule = rule;
  }
}

/** What a failing file operation means to a person, in words without the path: the renderer shows it. */
export function fileTrouble(fault: unknown): Trouble {
  if (fault instanceof Trouble) return fault;
  const { code, cause } = fault as NodeJS.ErrnoException;
  if (code === undefined && cause !== undefined) return fileTrouble(cause);
  if (code === 'READONLY') return new Trouble('file-read-only', 'the file is read-only; allow writing to it, or save under another name');
  return code === 'ENOENT'
    ? new Trouble('file-missing', 'the file or its folder is not there any more')
    : new Trouble('file-failed', code === undefined ? 'the file could not be read or written' : whyNot({ code, message: code }));
}

/** Why a call failed, in words that the page may have: what a file system says, without the path. */
export function toldToPage(fault: unknown): string {
  if (!(fault instanceof Error)) return 'failed';
  const { code, cause } = fault as NodeJS.ErrnoException;
  if (code === undefined && cause === undefined) return fault.message;
  return fileTrouble(fault).message;
}

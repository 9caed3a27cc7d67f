import { Trouble } from './trouble.ts';

/** What each refusal means to a person, and what to do. */
const REFUSALS: Readonly<Record<number, readonly [rule: string, words: string]>> = {
  401: ['page-locked', 'asks for a name and a password; sign in in a browser, save the page there and open the file'],
  402: ['page-locked', 'asks to be paid for the page; open it in a browser, save it there and open the file'],
  403: ['page-forbidden', 'does not give the page to programs, or not to everybody; open it in a browser, save it there and open the file'],
  404: ['page-missing', 'has no page at this address (not found); check the address, or look for the page in an archive'],
  410: ['page-gone', 'has taken the page down for good; look for it in an archive'],
  429: ['page-too-often', 'was asked too often; wait a few minutes and try again, or save the page in a browser'],
  451: ['page-barred', 'may not show the page here, for reasons of law; ask somebody elsewhere for a copy, or look for it in an archive'],
};
const OWN_TROUBLE = ['page-server-trouble', 'has trouble of its own; try again later, or look for the page in an archive'] as const;
const OTHER = [
  'page-refused',
  'gave something else than the page; open the address in a browser, save the page there and open the file',
] as const;

/** The server refused for now or for good; `after` is how many seconds it asks to wait, null when it does not say. */
export class Refused extends Trouble {
  readonly status: number;
  readonly after: number | null;
  constructor(host: string, status: number, after: number | null) {
    const [rule, words] = REFUSALS[status] ?? (status >= 500 ? OWN_TROUBLE : OTHER);
    super(rule, `${host} answered ${status}: it ${words}`);
    this.status = status;
    this.after = after;
  }
}

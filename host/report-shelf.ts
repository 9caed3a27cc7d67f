import { randomBytes } from 'node:crypto';
import { REPORT_POLICY } from '../contract/index.ts';
import { SAFE_HEADERS } from './assets.ts';

/** Reports held at once: the one being previewed and the one being printed, with room for a quick hand. */
const HELD = 4;
const PREFIX = '/report/';

/** Reports that are shown in a frame for a moment, each at a path that cannot be guessed, under a policy of their own that runs nothing. */
export class ReportShelf {
  readonly #held = new Map<string, string>();

  /** Holds a report and gives its path; the oldest is let go. */
  hold(html: string): string {
    const path = `${PREFIX}${randomBytes(24).toString('base64url')}`;
    this.#held.set(path, html);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= HELD) break;
      this.#held.delete(oldest);
    }
    return path;
  }

  /** Null when nothing is held at this path. */
  find(path: string): string | null {
    return this.#held.get(path) ?? null;
  }
}

export const isReportPath = (path: string): boolean => path.startsWith(PREFIX);

export const REPORT_HEADERS: Readonly<Record<string, string>> = {
  ...SAFE_HEADERS,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': REPORT_POLICY,
};

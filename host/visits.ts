import { setTimeout as wait } from 'node:timers/promises';
import type { FetchOptions } from './fetch-page.ts';
import { Refused } from './refused.ts';
import { ALL_ALLOWED, isAllowed, type Robots, robotsOf } from './robots.ts';

/** Milliseconds between two requests to one host, unless it asks for more. */
export const PAUSE = 1000;
/** The longest pause between two requests that a host is given though it asks for more, in seconds. */
const LONGEST_PAUSE = 120;
/** Milliseconds for which a robots.txt is believed (RFC 9309, 2.4: no longer than a day). */
const BELIEVED = 24 * 60 * 60 * 1000;
/** The longest time without asking after failures, in milliseconds. */
const LONGEST = 24 * 60 * 60 * 1000;

type FetchText = (address: string, options: FetchOptions) => Promise<{ readonly bytes: Uint8Array }>;

/** One host as it is visited: one request at a time, with pauses, by its robots.txt, and less often while it fails. */
export class VisitedHost {
  #robots: { readonly told: Robots; readonly at: number } | null = null;
  #last = 0;
  #failures = 0;
  /** Not before this time, in milliseconds since 1970. */
  #until = 0;
  readonly #fetch: FetchText;
  readonly #pause: number;

  constructor(fetch: FetchText, pause = PAUSE) {
    this.#fetch = fetch;
    this.#pause = pause;
  }

  /** Whether the host is left alone for now, after failures. */
  get resting(): boolean {
    return Date.now() < this.#until;
  }

  /** Waits for the host's turn; false when its robots.txt forbids the address. */
  async admits(address: string, options: FetchOptions): Promise<boolean> {
    const robots = await this.#told(address, options);
    await this.#turn(Math.max(this.#pause, Math.min(robots.pause, LONGEST_PAUSE) * 1000));
    return isAllowed(robots, address);
  }

  /** After a failure the host rests for as long as it asks, else for a time that doubles with each failure in a row. */
  failed(trouble: unknown, every: number): void {
    this.#failures++;
    const asked = trouble instanceof Refused ? (trouble.after ?? 0) * 1000 : 0;
    // One look is left out after the first failure, three after the second, and so on.
    const rest = Math.min(LONGEST, every * 2 ** Math.min(this.#failures, 16) - every / 2);
    this.#until = Date.now() + Math.max(Math.min(asked, LONGEST), rest);
  }

  answered(): void {
    this.#failures = 0;
  }

  async #turn(pause: number): Promise<void> {
    const left = this.#last + pause - Date.now();
    if (left > 0) await wait(left);
    this.#last = Date.now();
  }

  async #told(address: string, options: FetchOptions): Promise<Robots> {
    if (this.#robots && Date.now() - this.#robots.at < BELIEVED) return this.#robots.told;
    await this.#turn(this.#pause);
    try {
      const { bytes } = await this.#fetch(new URL('/robots.txt', address).href, options);
      this.#robots = { told: robotsOf(new TextDecoder().decode(bytes), 'Stet'), at: Date.now() };
      return this.#robots.told;
    } catch (trouble) {
      // RFC 9309, 2.3.1: without the file all may be fetched; while it cannot be had, nothing.
      const none = trouble instanceof Refused && trouble.status >= 400 && trouble.status < 500 && trouble.status !== 429;
      if (!none) throw trouble;
      this.#robots = { told: ALL_ALLOWED, at: Date.now() };
      return ALL_ALLOWED;
    }
  }
}

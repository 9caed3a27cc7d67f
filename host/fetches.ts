import type { Opened } from '../contract/index.ts';
import { fetchPage } from './fetch-page.ts';
import { opened, unopened } from './opened.ts';

/** Pages being fetched, each under the name by which it can be cancelled. */
export class Fetches {
  readonly #running = new Map<string, AbortController>();

  async fetch({ url, allowPrivate, request }: { url: string; allowPrivate: boolean; request: string }): Promise<Opened> {
    const name = url.trim();
    this.cancel(request);
    const controller = new AbortController();
    this.#running.set(request, controller);
    try {
      return opened({ ...(await fetchPage(name, { allowPrivate, signal: controller.signal })), name });
    } catch (fault) {
      return unopened(name, fault);
    } finally {
      if (this.#running.get(request) === controller) this.#running.delete(request);
    }
  }

  cancel(request: string): void {
    this.#running.get(request)?.abort();
  }
}

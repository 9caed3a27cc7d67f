import type { Opened } from '../contract/index.ts';
import { fetchIfChanged, fetchPage, type Validators } from './fetch-page.ts';
import { opened, unopened } from './opened.ts';
import { Trouble } from './trouble.ts';
import { VisitedHost } from './visits.ts';

/** Milliseconds after which a host that failed is asked again. */
const EVERY = 30 * 60 * 1000;

/**
 * Pages that are asked for again: by their host's robots.txt, one request at a time to a host, with what the server gave to tell the page by, and seldomer
 * while the host fails.
 */
export class Revisits {
  readonly #hosts = new Map<string, { readonly host: VisitedHost; last: Promise<unknown> }>();
  readonly #validators = new Map<string, Validators>();
  readonly #pause: number | undefined;

  /** @param pause milliseconds between two requests to one host; the usual ones when left out. */
  constructor(pause?: number) {
    this.#pause = pause;
  }

  /** The page as it is now; null where its server says that it is the one that was fetched before. */
  async revisit(url: string, allowPrivate: boolean): Promise<Opened | null> {
    if (!/^https?:/i.test(url) || !URL.canParse(url)) return unopened(url, new Trouble('not-an-address', 'it is no address of a page'));
    const { origin } = new URL(url);
    const known = this.#hosts.get(origin) ?? { host: new VisitedHost(fetchPage, this.#pause), last: Promise.resolve() };
    this.#hosts.set(origin, known);
    const asked = known.last.then(() => this.#ask(known.host, url, allowPrivate));
    known.last = asked;
    return asked;
  }

  async #ask(host: VisitedHost, url: string, allowPrivate: boolean): Promise<Opened | null> {
    const options = { allowPrivate };
    try {
      if (host.resting) throw new Trouble('host-resting', 'its host did not answer a while ago and is left alone for now; try again later');
      if (!(await host.admits(url, options)))
        throw new Trouble('robots', 'the host’s robots.txt asks that programs do not fetch this page; open it in a browser and save it');
      const page = await fetchIfChanged(url, this.#validators.get(url) ?? {}, options);
      host.answered();
      if (page === null) return null;
      const { validators, ...loaded } = page;
      this.#validators.set(url, validators);
      return opened({ ...loaded, name: url });
    } catch (fault) {
      if (!(fault instanceof Trouble && (fault.rule === 'robots' || fault.rule === 'host-resting' || fault.rule === 'private-address')))
        host.failed(fault, EVERY);
      return unopened(url, fault);
    }
  }
}

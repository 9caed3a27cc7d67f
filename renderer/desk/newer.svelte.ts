import type { Host } from '../../contract/index.ts';
import { Cancelled } from '../work/collator.ts';
import type { Desk } from './desk.svelte.ts';
import type { Filing } from './filing.svelte.ts';
import { sourceOf } from './source.ts';
import type { NewSource } from './steps.ts';
import type { View } from './view.svelte.ts';

/** Milliseconds between two looks at the addresses of an open story, where the person wants them. */
const EVERY = 30 * 60 * 1000;

/** Looking whether a story that has addresses has a new version there: when the person says so, and on a schedule when the person turned it on. */
export class Newer {
  /** Addresses that are being asked. */
  checking = $state.raw<readonly string[]>([]);

  /** The addresses of the story's sources. */
  readonly addresses = $derived.by(() => [...new Set(this.#desk.story.sources.flatMap(({ url }) => (url === null ? [] : [url])))]);

  readonly #desk: Desk;
  readonly #host: Host;
  readonly #filing: Pick<Filing, 'notice'>;
  readonly #view: Pick<View, 'checksVersions'>;
  readonly #nameOf: (siglum: string) => string;

  constructor(
    desk: Desk,
    host: Host,
    filing: Pick<Filing, 'notice'>,
    view: Pick<View, 'checksVersions'>,
    nameOf: (siglum: string) => string,
  ) {
    this.#desk = desk;
    this.#host = host;
    this.#filing = filing;
    this.#view = view;
    this.#nameOf = nameOf;
  }

  /** Asks each address, one after the other; a version that has other words than all of it on the desk becomes one more witness. */
  async check(addresses: readonly string[] = this.addresses): Promise<void> {
    const asked = addresses.filter((url) => !this.checking.includes(url));
    if (asked.length === 0) return;
    this.checking = [...this.checking, ...asked];
    const told: string[] = [];
    try {
      for (const url of asked) told.push(await this.#look(url));
    } catch (fault) {
      if (!(fault instanceof Cancelled)) told.push(fault instanceof Error ? fault.message : String(fault));
    } finally {
      this.checking = this.checking.filter((url) => !asked.includes(url));
    }
    if (told.length > 0) this.#filing.notice = [...new Set(told)].join(' ');
  }

  /** What an address gave, as a sentence. */
  async #look(url: string): Promise<string> {
    const { sources } = this.#desk.story;
    const known = sources.filter((source) => source.url === url);
    const [first] = known;
    if (!first) return '';
    const name = this.#nameOf(first.siglum);
    const found = await this.#host.revisitPage({ url });
    if (found === null) return `${name}: no new version.`;
    if (found.trouble) return `${name}: ${found.trouble.reason}.`;
    const loaded: NewSource = { ...(await sourceOf(found.loaded)), url, ...(first.item === undefined ? {} : { item: first.item }) };
    const as = await this.#desk.collator.same([...known, loaded]);
    const place = as.at(-1) ?? -1;
    if (place === -1) return `${name}: no story was found in the page as it is now.`;
    if (place < known.length) return `${name}: no new version.`;
    // The story may have left the desk while its page was asked for.
    if (!known.every(({ siglum, sha256 }) => this.#desk.source(siglum)?.sha256 === sha256)) return '';
    this.#desk.put(['further', loaded]);
    return `${name} has a new version: it is ${this.#desk.facing} now.`;
  }

  /** Call where effects run: asks every half hour while a story with addresses is open and the person wants it. Returns what ends that. */
  scheduled(): () => void {
    if (!this.#view.checksVersions || this.addresses.length === 0) return () => {};
    const timer = setInterval(() => void this.check(), EVERY);
    return () => clearInterval(timer);
  }
}

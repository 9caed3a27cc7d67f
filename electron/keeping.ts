/** Milliseconds for which the end of the app waits on a disk that does not answer. */
const LIMIT = 5000;

/** Calls that keep a person's work or choices and are not answered yet. The app does not end before they are, or a choice made just before is lost. */
export class Keeping {
  readonly #open = new Set<Promise<unknown>>();

  /** Hands on what was given, and knows of it until it is done or has failed. */
  until<T>(kept: Promise<T>): Promise<T> {
    this.#open.add(kept);
    const over = (): boolean => this.#open.delete(kept);
    kept.then(over, over);
    return kept;
  }

  /** Whether the app may end at once. */
  get idle(): boolean {
    return this.#open.size === 0;
  }

  /** When all is done or has failed, at the latest after `limit` milliseconds. Never rejects. */
  async done(limit = LIMIT): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, limit);
    });
    await Promise.race([Promise.allSettled(this.#open), late]);
    clearTimeout(timer);
  }
}

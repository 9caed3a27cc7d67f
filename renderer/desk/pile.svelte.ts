import type { Opened } from '../../contract/index.ts';
import { SOURCES_AT_ONCE } from '../../contract/limits.ts';
import type { Article } from '../../core/model/index.ts';
import { Cancelled, type Collator } from '../work/collator.ts';
import { sourceOf } from './source.ts';
import type { NewSource } from './steps.ts';

/** A file of the pile that could be read, with what it says of itself. */
export interface PiledFile {
  readonly source: NewSource;
  readonly metadata: Article['metadata'];
}

/** Files that came together, too many to be one pair: which of them tell one story, and which of the stories were opened. */
export class Pile {
  /** Files that tell one story, two or more each, the likely base first. */
  stories = $state.raw<readonly (readonly PiledFile[])[]>([]);
  /** Files that tell a story of their own. */
  alone = $state.raw<readonly PiledFile[]>([]);
  /** Why a file could not be read, a sentence each. */
  unread = $state.raw<readonly string[]>([]);
  /** How many files were left out because there were too many. */
  left = $state(0);
  /** How many files are being read; 0 when all are. */
  reading = $state(0);
  /** Whether it lies over the desk. */
  shown = $state(false);
  /** Stories that were compared already. */
  opened = $state.raw<ReadonlySet<readonly PiledFile[]>>(new Set());

  readonly some = $derived(this.stories.length + this.alone.length > 0);
  readonly #collator: Collator;

  constructor(collator: Collator) {
    this.#collator = collator;
  }

  /**
   * Reads files and tells their stories apart. When all of them tell one story there is nothing to choose: it is given back, the likely base first. Null when
   * the pile is to be looked at, or was taken away meanwhile.
   */
  async bring(files: readonly Opened[]): Promise<readonly NewSource[] | null> {
    const all = files.toSorted((a, b) => stem(a.name).localeCompare(stem(b.name), 'en'));
    this.clear();
    this.left = Math.max(0, all.length - SOURCES_AT_ONCE);
    const wanted = all.slice(0, SOURCES_AT_ONCE);
    this.reading = wanted.length;
    this.shown = true;
    try {
      const sources = await Promise.all(wanted.flatMap(({ loaded }) => (loaded ? sourceOf(loaded) : [])));
      const { articles, stories } = await this.#collator.sort(sources);
      if (this.reading === 0) return null;
      this.unread = [
        ...wanted.flatMap(({ trouble }) => trouble?.reason ?? []),
        ...articles.flatMap(({ messages }, i) => messages.filter(isError).map(({ reason }) => `${sources[i]?.name}: ${reason}`)),
      ];
      const read = stories.map((story) =>
        story.flatMap((i): PiledFile | readonly never[] => {
          const [source, article] = [sources[i], articles[i]];
          return source && article && !article.messages.some(isError) ? { source, metadata: article.metadata } : [];
        }),
      );
      this.stories = read.filter(({ length }) => length > 1);
      this.alone = read.filter(({ length }) => length === 1).flat();
      const [only] = this.stories;
      if (only === undefined || only.length < wanted.length) return null;
      this.clear();
      return only.map(({ source }) => source);
    } catch (trouble) {
      if (!(trouble instanceof Cancelled)) throw trouble;
      return null;
    } finally {
      this.reading = 0;
    }
  }

  /** Looks at it no more; what is still being read is given up. */
  close(): void {
    this.shown = false;
    if (this.reading > 0) this.#collator.cancel();
    this.reading = 0;
  }

  clear(): void {
    this.stories = [];
    this.alone = [];
    this.unread = [];
    this.left = 0;
    this.shown = false;
    this.opened = new Set();
  }
}

const isError = ({ severity }: Article['messages'][number]): boolean => severity === 'error';

/** `library.txt` stands before `library-published.txt`. */
const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

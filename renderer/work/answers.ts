import { storiesAmong } from '../../core/find/index.ts';
import {
  type Article,
  type Comparison,
  called,
  collate,
  derivation,
  extract,
  type House,
  type Loaded,
  type Message,
  markTargets,
  quotationsOf,
  raisedBy,
  read,
  report,
} from '../../core/index.ts';
import { fold } from '../../core/report/fold.ts';
import { formatNamed } from '../../core/report/formats.ts';
import type { StorySource } from '../../core/story/index.ts';
import { storyWords } from '../../core/story/words.ts';
import { witnessesOf } from '../../core/witnesses/index.ts';
import { placesOf } from '../page/rows.ts';
import { auditFiles } from './audit-files.ts';
import type { Answer, Ask, CollateAsk, ExportAsk, Said, SameAsk, SortAsk, Sorted } from './protocol.ts';

// A comparison crosses to the page in pieces of this many: unpacking one takes the page a few milliseconds.
const ENTRIES_A_PIECE = 200;
const ROWS_A_PIECE = 2000;
const TARGETS_A_PIECE = 2000;

/** Answers what the page asks of core. Keeps each article until its source or the decisions on it change, and the last comparisons for export. */
export class Answers {
  readonly #post: (answer: Answer) => void;
  readonly #articles = new Map<string, { readonly key: string; readonly article: Article }>();
  readonly #comparisons = new Map<string, Comparison>();
  /** Comparisons by what they are of, so that a witness more or less, or another base and back, makes none of the others again. */
  #made = new Map<string, Comparison>();
  #latest = 0;

  constructor(post: (answer: Answer) => void) {
    this.#post = post;
  }

  async hear(ask: Ask): Promise<void> {
    const say = (answer: Said): void => this.#post({ ask: ask.ask, ...answer });
    try {
      if (ask.kind === 'collate') await this.#collate(ask, say);
      else if (ask.kind === 'sort') say({ kind: 'sorted', sorted: await sorted(ask) });
      else if (ask.kind === 'same') say({ kind: 'same', as: await same(ask) });
      else if (ask.kind === 'audit') await auditFiles(ask, say);
      else await this.#export(ask, say);
    } catch (trouble) {
      say({ kind: 'failed', reason: trouble instanceof Error ? trouble.message : String(trouble) });
    }
  }

  async #collate(ask: CollateAsk & { readonly ask: number }, say: (answer: Said) => void): Promise<void> {
    this.#latest = ask.ask;
    const articles = new Map<string, Article>();
    const order = [ask.base, ...ask.witnesses.map((w) => w.siglum)];
    for (const source of order.flatMap((siglum) => ask.sources.find((s) => s.siglum === siglum) ?? [])) {
      const article = await this.#article(source, ask.house);
      if (this.#latest !== ask.ask) return;
      articles.set(article.siglum, article);
      // The page has no use for the source's text, which may be a hundred times the story.
      say({ kind: 'article', article: { ...article, source: { ...article.source, text: '' } } });
    }
    const base = articles.get(ask.base);
    this.#comparisons.clear();
    this.#forget(articles);
    for (const { siglum, decisions } of ask.witnesses) {
      const witness = articles.get(siglum);
      if (!base || !witness) continue;
      const key = JSON.stringify([this.#keyOf(base), this.#keyOf(witness), decisions]);
      const made = this.#made.get(key) ?? collate(base, witness, decisions);
      this.#made.set(key, made);
      const comparison = raisedBy(made, ask.house);
      this.#comparisons.set(siglum, comparison);
      tell(siglum, comparison, say);
    }
    for (const [witness, comparison] of this.#comparisons) {
      say({ kind: 'account', witness, account: { quotations: quotationsOf(comparison), derivation: derivation(comparison) } });
    }
    say({ kind: 'versions', versions: this.#comparisons.size < 2 ? null : witnessesOf([...this.#comparisons.values()]) });
    say({ kind: 'done' });
  }

  #keyOf({ siglum }: Article): string {
    return `${siglum} ${this.#articles.get(siglum)?.key ?? ''}`;
  }

  /** Comparisons of an article that was read otherwise since, or is on the desk no more, are of no further use. */
  #forget(articles: ReadonlyMap<string, Article>): void {
    const known = new Set(articles.values());
    this.#made = new Map([...this.#made].filter(([, { base, witness }]) => known.has(base) && known.has(witness)));
  }

  async #article(source: StorySource, house: House): Promise<Article> {
    const key = JSON.stringify([
      source.sha256,
      source.name,
      source.mediaType,
      source.charset,
      source.url,
      source.decisions,
      source.item,
      house.outlets,
    ]);
    const known = this.#articles.get(source.siglum);
    if (known?.key === key) return known.article;
    const article = called(await readArticle(source), house);
    this.#articles.set(source.siglum, { key, article });
    return article;
  }

  async #export(ask: ExportAsk, say: (answer: Said) => void): Promise<void> {
    const { first = Number.POSITIVE_INFINITY } = ask;
    const wanted = ask.witnesses.flatMap((siglum) => this.#comparisons.get(siglum) ?? []).map((whole) => beginning(whole, first));
    const whole = report(wanted, {
      created: ask.created,
      marks: ask.marks,
      ...(ask.reviewer ? { reviewer: ask.reviewer } : {}),
      ...(ask.only === 'queries' ? { subject: 'queries' } : {}),
    });
    const folding = { ...(ask.only ? { only: ask.only } : {}), ...(ask.ignore ? { ignore: ask.ignore } : {}) };
    const { title, load, mediaType, extension } = formatNamed(ask.format);
    const write = await load().catch(() => {
      // What writes a format comes from the host when it is first wanted.
      throw new Error(`What writes ${title} cannot be loaded: Stet does not answer any more. Start it again; your work was autosaved.`);
    });
    const output = write(fold(whole, folding));
    say({ kind: 'exported', bytes: typeof output === 'string' ? new TextEncoder().encode(output) : output, mediaType, extension });
  }
}

/** The first entries of a comparison, with the flags that stand in them or in none. */
function beginning(comparison: Comparison, first: number): Comparison {
  if (comparison.entries.length <= first) return comparison;
  const entries = comparison.entries.slice(0, first);
  const known = new Set(entries.map((entry) => entry.id));
  return { ...comparison, entries, flags: comparison.flags.filter((flag) => flag.entry === null || known.has(flag.entry)) };
}

function tell(witness: string, comparison: Comparison, say: (answer: Said) => void): void {
  say({ kind: 'comparison', witness, head: { flags: comparison.flags, messages: comparison.messages } });
  for (const entries of pieces(comparison.entries, ENTRIES_A_PIECE)) say({ kind: 'entries', witness, entries });
  for (const rows of pieces(placesOf(comparison), ROWS_A_PIECE)) say({ kind: 'rows', witness, rows });
  for (const targets of pieces([...markTargets(comparison)], TARGETS_A_PIECE)) say({ kind: 'targets', witness, targets });
  say({ kind: 'whole', witness });
}

const pieces = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** Nothing of the heap is kept: what is chosen of it is read again, under its letter. */
async function same({ sources }: SameAsk): Promise<readonly number[]> {
  const words: (string | null)[] = [];
  for (const source of sources) {
    const article = await readArticle({ ...source, siglum: 'A', decisions: [] });
    words.push(article.blocks.length === 0 || article.messages.some(({ severity }) => severity === 'error') ? null : storyWords(article));
  }
  return words.map((own) => (own === null ? -1 : words.indexOf(own)));
}

async function sorted({ sources }: SortAsk): Promise<Sorted> {
  const articles: Article[] = [];
  for (const source of sources) articles.push(await readArticle({ ...source, siglum: 'A', decisions: [] }));
  const possible = articles.map((article, i) => ({ key: String(i), article }));
  return {
    articles: articles.map(({ metadata, messages }) => ({ metadata, messages })),
    stories: storiesAmong(possible).map((story) => story.map(({ key }) => Number(key))),
  };
}

async function readArticle(source: StorySource): Promise<Article> {
  const loaded: Loaded = {
    name: source.name,
    bytes: source.bytes,
    sha256: source.sha256,
    ...(source.mediaType === null ? {} : { mediaType: source.mediaType }),
    ...(source.charset === null ? {} : { charset: source.charset }),
    ...(source.url === null ? {} : { url: source.url }),
    ...(source.item === undefined ? {} : { item: source.item }),
  };
  const { source: text, messages } = await read(loaded, source.siglum);
  if (text === null) return unread(source, messages);
  const article = await extract(text, source.siglum, source.decisions);
  return { ...article, messages: [...messages, ...article.messages] };
}

/** An article with nothing in it but the reason why. */
function unread(source: StorySource, messages: readonly Message[]): Article {
  return {
    siglum: source.siglum,
    source: {
      id: source.siglum,
      name: source.name,
      mediaType: source.mediaType ?? '',
      encoding: '',
      text: '',
      sha256: source.sha256,
      url: source.url,
    },
    language: null,
    direction: 'ltr',
    blocks: [],
    setAside: [],
    metadata: { outlet: null, headline: null, byline: null, creditLine: null, dateline: null, published: null, updated: null, url: null },
    messages,
  };
}

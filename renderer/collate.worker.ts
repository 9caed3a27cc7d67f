import { type Article, type Comparison, collate, extract, type Loaded, type Message, markTargets, read, report } from '../core/index.ts';
import { fold } from '../core/report/fold.ts';
import { exporter, FORMATS } from '../core/report/formats.ts';
import type { Answer, Ask, CollateAsk, ExportAsk, SourceAsk } from './protocol.ts';

// Entries cross to the page in pieces of this many: unpacking one takes the page a few milliseconds.
const ENTRIES_A_PIECE = 200;
const TARGETS_A_PIECE = 4000;

const articles = new Map<string, Article>();
const comparisons = new Map<string, Comparison>();
let latest = 0;

type Said<A = Answer> = A extends Answer ? Omit<A, 'ask'> : never;
const say = (ask: number, answer: Said): void => postMessage({ ask, ...answer });

addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  try {
    if (data.kind === 'collate') await answerCollate(data);
    else await answerExport(data);
  } catch (trouble) {
    say(data.ask, { kind: 'failed', reason: trouble instanceof Error ? trouble.message : String(trouble) });
  }
});

async function answerCollate(ask: CollateAsk & { ask: number }): Promise<void> {
  latest = ask.ask;
  const sources = [ask.base, ...ask.witnesses.map((w) => w.siglum)].flatMap((siglum) => ask.sources.find((s) => s.siglum === siglum) ?? []);
  for (const source of sources) {
    const article = await articleOf(source);
    if (latest !== ask.ask) return;
    // The page has no use for the source's text, which may be a hundred times the story.
    say(ask.ask, { kind: 'article', article: { ...article, source: { ...article.source, text: '' } } });
  }
  const base = articles.get(ask.base);
  comparisons.clear();
  for (const { siglum, decisions } of ask.witnesses) {
    const witness = articles.get(siglum);
    if (!base || !witness) continue;
    const comparison = collate(base, witness, decisions);
    comparisons.set(siglum, comparison);
    tell(ask.ask, siglum, comparison);
  }
  say(ask.ask, { kind: 'done' });
}

function tell(ask: number, witness: string, comparison: Comparison): void {
  say(ask, { kind: 'comparison', witness, head: { flags: comparison.flags, messages: comparison.messages } });
  for (let from = 0; from < comparison.entries.length; from += ENTRIES_A_PIECE) {
    say(ask, { kind: 'entries', witness, entries: comparison.entries.slice(from, from + ENTRIES_A_PIECE) });
  }
  const targets = [...markTargets(comparison)];
  for (let from = 0; from < targets.length; from += TARGETS_A_PIECE) {
    say(ask, { kind: 'targets', witness, targets: targets.slice(from, from + TARGETS_A_PIECE) });
  }
}

/** One article a siglum, kept until its source or the decisions on it change. */
const kept = new Map<string, string>();
async function articleOf(source: SourceAsk): Promise<Article> {
  const key = JSON.stringify([source.sha256, source.name, source.mediaType, source.charset, source.url, source.decisions]);
  const known = articles.get(source.siglum);
  if (known && kept.get(source.siglum) === key) return known;
  const article = await readArticle(source);
  articles.set(source.siglum, article);
  kept.set(source.siglum, key);
  return article;
}

async function readArticle(source: SourceAsk): Promise<Article> {
  const loaded: Loaded = {
    name: source.name,
    bytes: source.bytes,
    sha256: source.sha256,
    ...(source.mediaType === null ? {} : { mediaType: source.mediaType }),
    ...(source.charset === null ? {} : { charset: source.charset }),
    ...(source.url === null ? {} : { url: source.url }),
  };
  const { source: text, messages } = read(loaded, source.siglum);
  if (text === null) return unread(source, messages);
  const article = await extract(text, source.siglum, source.decisions);
  return { ...article, messages: [...messages, ...article.messages] };
}

/** An article with nothing in it but the reason why. */
function unread(source: SourceAsk, messages: readonly Message[]): Article {
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

async function answerExport(ask: ExportAsk & { ask: number }): Promise<void> {
  const wanted = ask.witnesses.flatMap((siglum) => comparisons.get(siglum) ?? []);
  const whole = report(wanted, { title: ask.title, created: ask.created, marks: ask.marks });
  const folding = { ...(ask.only ? { only: ask.only } : {}), ...(ask.ignore ? { ignore: ask.ignore } : {}) };
  const output = (await exporter(ask.format))(fold(whole, folding));
  const { mediaType, extension } = FORMATS[ask.format];
  const bytes = typeof output === 'string' ? new TextEncoder().encode(output) : output;
  say(ask.ask, { kind: 'exported', bytes, mediaType, extension });
}

import type { ReadArticle } from '../../archive/sources.ts';
import { extractEach, read } from '../../core/extract/index.ts';
import { fingerprintsOf } from '../../core/find/index.ts';
import type { Article } from '../../core/model/index.ts';
import { load } from '../load.ts';
import { articlesOf, isTable } from './table.ts';
import type { AuditSettings, FromHand, ReadTask } from './work.ts';

/** Articles of one answer: a table or a feed may have very many. */
const PART = 200;

/** Reads all articles of a source. Never throws: a source that gives none is a part with a reason. */
export async function* readSource(task: ReadTask, { columns }: Pick<AuditSettings, 'columns'>): AsyncGenerator<FromHand> {
  const { id, side } = task;
  let first = true;
  const part = (articles: readonly ReadArticle[], over: boolean, reason: string | null): FromHand => {
    const made = { id, over, part: { source: { id, side }, articles, first, last: over, reason } };
    first = false;
    return made;
  };
  let articles: ReadArticle[] = [];
  let trouble: string | null = null;
  let any = false;
  try {
    for await (const { key, article, reason } of isTable(task.place) ? fromTable(task, columns) : fromSource(task)) {
      if (article === null) {
        trouble ??= reason;
        continue;
      }
      any = true;
      articles.push({ key, body: stored(article), prints: fingerprintsOf(article).prints });
      if (articles.length < PART) continue;
      yield part(articles, false, null);
      articles = [];
    }
  } catch (error) {
    trouble = (error as Error).message;
    any = false;
  }
  // A source of many of which some cannot be read is read; one that gave nothing failed.
  yield part(any ? articles : [], true, any ? null : (trouble ?? 'no article was found in it'));
}

interface Found {
  readonly key: string;
  readonly article: Article | null;
  readonly reason: string | null;
}

const siglumOf = (side: ReadTask['side']): string => (side === 'wire' ? 'A' : 'B');

async function* fromTable({ key, place, side }: ReadTask, columns: AuditSettings['columns']): AsyncGenerator<Found> {
  for await (const { name, article, reason } of articlesOf(place, siglumOf(side), columns))
    yield { key: `${key}#${name}`, article, reason };
}

async function* fromSource({ key, place, side }: ReadTask): AsyncGenerator<Found> {
  const siglum = siglumOf(side);
  const { source, messages } = await read(await load(place, true), siglum);
  const refused = messages.find(({ severity }) => severity === 'error');
  if (!source || refused) {
    yield { key, article: null, reason: refused?.reason ?? 'it cannot be read' };
    return;
  }
  for await (const article of extractEach(source, siglum)) {
    const error = article.messages.find(({ severity }) => severity === 'error');
    const { item } = article.source;
    yield { key: item === undefined ? key : `${key}#${item}`, article: error ? null : article, reason: error?.reason ?? null };
  }
}

/** An article without the page around it, which nothing that compares asks for. */
function stored(article: Article): string {
  return JSON.stringify({
    ...article,
    source: { ...article.source, text: '' },
    blocks: article.blocks.map((block) => ({ ...block, origin: null })),
    setAside: [],
  });
}

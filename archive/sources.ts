import type { Engine, SqlQuery } from './engine.ts';
import { end } from './leases.ts';

/** Which collection a source is of: what was published, what the agencies sent, or one collection that is measured against itself. */
export type CollectionSide = 'published' | 'wire' | 'both';

/** A source as the person's folders have it now. */
export interface Listed {
  /** As told to the person, and how a reader finds it: an absolute path or an address. */
  readonly key: string;
  readonly place: string;
  readonly side: CollectionSide;
  /** Changes when the source does: size and time of a file. */
  readonly stamp: string;
}

export interface TakenSource {
  readonly id: number;
  readonly key: string;
  readonly place: string;
  readonly side: CollectionSide;
  readonly tries: number;
}
export const SOURCE_COLUMNS = 'id, key, place, side, tries';

/** An article that was read. */
export interface ReadArticle {
  readonly key: string;
  /** JSON of the article. */
  readonly body: string;
  readonly prints: readonly number[];
}

/** Rows of one query. */
const AT_ONCE = 1000;

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += AT_ONCE) yield all.slice(i, i + AT_ONCE);
}

/**
 * Makes the store's list of sources the one that is given: new and changed ones wait to be read, those that are gone are forgotten with their articles,
 * what failed is tried again. An audit that was finished and has something new to do bears the date `now`.
 */
export async function list(engine: Engine, listed: readonly Listed[], now: string): Promise<void> {
  await engine.together(async (ask) => {
    await ask('CREATE TEMPORARY TABLE IF NOT EXISTS listed (key text, place text, side text, stamp text)');
    await ask('DELETE FROM listed');
    for (const some of batches(listed)) {
      await ask('INSERT INTO listed SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])', [
        some.map(({ key }) => key),
        some.map(({ place }) => place),
        some.map(({ side }) => side),
        some.map(({ stamp }) => stamp),
      ]);
    }
    const gone = await ask<{ id: number; side: CollectionSide }>(
      `SELECT s.id, s.side FROM source s LEFT JOIN listed l ON l.key = s.key AND l.side = s.side AND l.stamp = s.stamp AND l.place = s.place
       WHERE l.key IS NULL`,
    );
    for (const some of batches(gone)) await forget(ask, some);
    const added = await ask(
      `INSERT INTO source (key, place, side, stamp) SELECT key, place, side, stamp FROM listed ORDER BY side, key
       ON CONFLICT DO NOTHING RETURNING id`,
    );
    await ask(`UPDATE source SET state = 'waiting', tries = 0 WHERE state = 'failed'`);
    const retried = await ask(`UPDATE article SET state = 'waiting', tries = 0 WHERE state = 'failed' RETURNING id`);
    const [waiting] = await ask(`SELECT id FROM source WHERE state = 'waiting' LIMIT 1`);
    if (waiting || added.length + gone.length + retried.length > 0)
      await ask(`UPDATE audit SET created = CASE WHEN phase = 'done' THEN $1 ELSE created END, phase = 'reading'`, [now]);
    await ask('DROP TABLE listed');
  });
}

async function forget(ask: SqlQuery, gone: readonly { readonly id: number; readonly side: CollectionSide }[]): Promise<void> {
  const ids = gone.map(({ id }) => id);
  await ask('DELETE FROM print WHERE article IN (SELECT id FROM article WHERE source = ANY($1::int[]))', [ids]);
  await ask('DELETE FROM source WHERE id = ANY($1::int[])', [ids]);
  if (gone.some(({ side }) => side !== 'published')) await ask('UPDATE audit SET changed = true');
}

/** What was read of a source; a long one comes in several parts. */
export interface ReadPart {
  readonly source: Pick<TakenSource, 'id' | 'side'>;
  readonly articles: readonly ReadArticle[];
  readonly first: boolean;
  /** Until the last part the source stays its holder's. */
  readonly last: boolean;
  /** Why it could not be read; null when it could. */
  readonly reason: string | null;
}

/** Takes up what was read, all of it or nothing. A first part takes the place of what an end half-way had left; what is no longer the holder's is left out. */
export async function putParts(engine: Engine, holder: string, parts: readonly ReadPart[]): Promise<void> {
  await engine.together(async (ask) => {
    const held = await ask<{ id: number }>(
      `SELECT id FROM source WHERE id = ANY($1::int[]) AND holder = $2 AND state = 'waiting' ORDER BY id FOR UPDATE`,
      [parts.map(({ source }) => source.id), holder],
    );
    const mine = new Set(held.map(({ id }) => id));
    const own = parts.filter(({ source }) => mine.has(source.id));
    const begun = own.filter(({ first }) => first).map(({ source }) => source.id);
    await ask('DELETE FROM print WHERE article IN (SELECT id FROM article WHERE source = ANY($1::int[]))', [begun]);
    await ask('DELETE FROM article WHERE source = ANY($1::int[])', [begun]);
    for (const side of ['published', 'wire', 'both'] as const) {
      const read = own.filter(({ source }) => source.side === side);
      await insert(
        ask,
        side,
        read.flatMap(({ source, articles }) => articles.map((article) => ({ ...article, source: source.id }))),
      );
    }
    await end(
      ask,
      'source',
      holder,
      own.filter(({ last }) => last).map(({ source, reason }) => ({ id: source.id, reason })),
    );
  });
}

/** One query for all, fingerprints of an article as one text: what a database driver does for each value of a list adds up over a hundred of them an article. */
async function insert(
  ask: SqlQuery,
  side: CollectionSide,
  articles: readonly (ReadArticle & { readonly source: number })[],
): Promise<void> {
  if (articles.length === 0) return;
  await ask(
    `WITH given AS (
       SELECT source, key, body, prints::bigint[] AS prints FROM unnest($2::int[], $3::text[], $4::text[], $5::text[]) AS a(source, key, body, prints)),
     made AS (
       INSERT INTO article (source, key, side, state, body, size, prints)
       SELECT source, key, $1::text, CASE WHEN $1 = 'wire' THEN 'done' ELSE 'waiting' END, body, cardinality(prints), CASE WHEN $1 <> 'wire' THEN prints END
       FROM given ON CONFLICT DO NOTHING RETURNING id, source, key)
     INSERT INTO print (print, article)
     SELECT f.print, made.id FROM made JOIN given USING (source, key) CROSS JOIN LATERAL unnest(given.prints) AS f(print)
     WHERE $1 <> 'published' ON CONFLICT DO NOTHING`,
    [
      side,
      articles.map(({ source }) => source),
      articles.map(({ key }) => key),
      articles.map(({ body }) => body),
      articles.map(({ prints }) => `{${prints.join(',')}}`),
    ],
  );
  if (side !== 'published') await ask('UPDATE audit SET changed = true WHERE NOT changed');
}

/** Why sources could not be read, by key. */
export const failedSources = ({ ask }: Engine): Promise<readonly { key: string; reason: string }[]> =>
  ask(`SELECT key, reason FROM source WHERE state = 'failed' ORDER BY key`);

/** Where each article was read: its source's key and place, by the article's own key. */
export async function placesOfArticles({ ask }: Engine): Promise<ReadonlyMap<string, { readonly source: string; readonly place: string }>> {
  const rows = await ask<{ key: string; source: string; place: string }>(
    'SELECT a.key, s.key AS source, s.place FROM article a JOIN source s ON s.id = a.source',
  );
  return new Map(rows.map(({ key, source, place }) => [key, { source, place }]));
}

import { type Engine, type SqlQuery, StoreRefusal } from './engine.ts';

/** The schema this Stet writes. A higher one is refused, never guessed at. */
export const SCHEMA = 1;

/** The settings of a store that nobody has begun an audit in. */
export const UNBEGUN = '{}';

/**
 * `print` is what grows: a row for each fingerprint of each article that can be a source. It is keyed by the fingerprint, so that a cluster can part the table
 * by it, and refers to nothing.
 */
const TABLES = [
  `CREATE TABLE IF NOT EXISTS audit (
     only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
     schema int NOT NULL,
     settings text NOT NULL,
     created text NOT NULL,
     phase text NOT NULL DEFAULT 'reading',
     changed boolean NOT NULL DEFAULT true)`,
  `CREATE TABLE IF NOT EXISTS source (
     id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     key text NOT NULL,
     place text NOT NULL,
     side text NOT NULL,
     stamp text NOT NULL,
     state text NOT NULL DEFAULT 'waiting',
     reason text,
     holder text,
     leased_until timestamptz,
     tries int NOT NULL DEFAULT 0,
     UNIQUE (key, side))`,
  `CREATE INDEX IF NOT EXISTS source_waiting ON source (id) WHERE state = 'waiting'`,
  `CREATE TABLE IF NOT EXISTS article (
     id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     source int NOT NULL REFERENCES source ON DELETE CASCADE,
     key text NOT NULL,
     side text NOT NULL,
     body text NOT NULL,
     size int NOT NULL,
     prints bigint[],
     state text NOT NULL DEFAULT 'waiting',
     reason text,
     basis text,
     finding text,
     holder text,
     leased_until timestamptz,
     tries int NOT NULL DEFAULT 0,
     UNIQUE (source, key))`,
  `CREATE INDEX IF NOT EXISTS article_waiting ON article (id) WHERE state = 'waiting'`,
  'CREATE TABLE IF NOT EXISTS print (print bigint NOT NULL, article int NOT NULL, PRIMARY KEY (print, article))',
  'CREATE TABLE IF NOT EXISTS common (print bigint PRIMARY KEY)',
];

/** Numbers that two processes which make one store at once agree on (an advisory lock). */
const MAKING = 7_381_911;

/**
 * Makes the tables unless they stand.
 * @throws StoreRefusal when the store is a newer Stet's.
 */
export async function prepare(engine: Engine, created: string): Promise<void> {
  await engine.together(async (ask) => {
    await ask('SELECT pg_advisory_xact_lock($1)', [MAKING]);
    const found = await schemaOf(ask);
    if (found !== null && found > SCHEMA)
      throw new StoreRefusal(`the store has schema ${found} and this Stet knows ${SCHEMA}: it was made by a newer Stet; use that one`);
    for (const table of TABLES) await ask(table);
    await ask(`INSERT INTO audit (schema, settings, created) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [SCHEMA, UNBEGUN, created]);
  });
}

async function schemaOf(ask: SqlQuery): Promise<number | null> {
  const [there] = await ask<{ there: boolean }>(`SELECT to_regclass('audit') IS NOT NULL AS there`);
  if (!there?.there) return null;
  const [row] = await ask<{ schema: number }>('SELECT schema FROM audit');
  return row?.schema ?? null;
}

import type { Engine, SqlQuery } from './engine.ts';

/** How long taken work belongs to who took it, in seconds; it is prolonged while the holder lives. */
const LEASE = 60;

/** Work that killed its process this often is not tried again. */
export const MOST_TRIES = 3;

export type Queue = 'source' | 'article';

/** Takes up to `count` pieces of work that nobody holds, or whose holder let the lease run out. No two processes ever get the same. */
export function take<R>({ ask }: Engine, queue: Queue, columns: string, holder: string, count: number): Promise<readonly R[]> {
  return ask<R>(
    `UPDATE ${queue} SET holder = $1, leased_until = now() + make_interval(secs => ${LEASE}), tries = tries + 1
     WHERE id IN (
       SELECT id FROM ${queue} WHERE state = 'waiting' AND (leased_until IS NULL OR leased_until < now())
       ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING ${columns}`,
    [holder, count],
  );
}

/** Keeps what a holder has. */
export async function prolong({ ask }: Engine, queue: Queue, holder: string): Promise<void> {
  await ask(
    `UPDATE ${queue} SET leased_until = now() + make_interval(secs => ${LEASE}) WHERE holder = $1 AND state = 'waiting' AND leased_until IS NOT NULL`,
    [holder],
  );
}

/** How a piece of work ended, and why when it failed. */
export interface Ended {
  readonly id: number;
  readonly reason: string | null;
}

/** What becomes of a row whose work has ended, for a query in which `e.reason` says why it failed. */
export const ENDED = `state = CASE WHEN e.reason IS NULL THEN 'done' ELSE 'failed' END, reason = e.reason, holder = NULL, leased_until = NULL, tries = 0`;

/** Ends pieces of work that are still the holder's; those that were given to another or are done stay as they are. */
export async function end(ask: SqlQuery, queue: Queue, holder: string, ended: readonly Ended[]): Promise<void> {
  await ask(
    `UPDATE ${queue} q SET ${ENDED}
     FROM unnest($2::int[], $3::text[]) AS e(id, reason) WHERE q.id = e.id AND q.holder = $1 AND q.state = 'waiting'`,
    [holder, ended.map(({ id }) => id), ended.map(({ reason }) => reason)],
  );
}

/** Frees all work that is held: of a store that nobody else can have open, whoever held it is gone. */
export async function freeAll({ ask }: Engine): Promise<void> {
  for (const queue of ['source', 'article'] as const)
    await ask(`UPDATE ${queue} SET holder = NULL, leased_until = NULL WHERE holder IS NOT NULL`);
}

/** How much waits or is held, is done, and failed. */
export async function counts(
  { ask }: Engine,
  queue: Queue,
): Promise<{ readonly waiting: number; readonly done: number; readonly failed: number }> {
  const rows = await ask<{ state: string; n: number }>(
    `SELECT state, count(*)::int AS n FROM ${queue} ${queue === 'article' ? `WHERE side <> 'wire'` : ''} GROUP BY state`,
  );
  const of = (state: string): number => rows.find((row) => row.state === state)?.n ?? 0;
  return { waiting: of('waiting'), done: of('done'), failed: of('failed') };
}

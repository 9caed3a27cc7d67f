import { COMMON, LEAST, MOST } from '../core/find/candidates.ts';
import type { Engine } from './engine.ts';
import { ENDED } from './leases.ts';

export interface TakenArticle {
  readonly id: number;
  readonly key: string;
  readonly side: 'published' | 'both';
  readonly body: string;
  /** What the last finding was made of, and the finding itself; null before there was one. */
  readonly basis: string | null;
  readonly finding: string | null;
  readonly tries: number;
}
export const ARTICLE_COLUMNS = 'id, key, side, body, basis, finding, tries';

/** An article that may be the source of another. */
export interface CandidateBody {
  readonly of: number;
  readonly key: string;
  readonly body: string;
}

/** The candidates of some articles, those that share most rare fingerprints first: what `PrintIndex` does, in SQL. */
export function candidatesOf({ ask }: Engine, ids: readonly number[]): Promise<readonly CandidateBody[]> {
  return ask<CandidateBody>(
    `WITH asked AS (
       SELECT a.id, a.size, f.print FROM article a CROSS JOIN LATERAL unnest(a.prints) AS f(print) WHERE a.id = ANY($1::int[])),
     shared AS (
       SELECT asked.id, asked.size, p.article, count(*)::int AS shared
       FROM asked JOIN print p ON p.print = asked.print
       WHERE p.article <> asked.id AND NOT EXISTS (SELECT 1 FROM common WHERE common.print = asked.print)
       GROUP BY asked.id, asked.size, p.article),
     placed AS (
       SELECT s.id, b.id AS candidate, b.key, row_number() OVER (PARTITION BY s.id ORDER BY s.shared DESC, b.key COLLATE "C") AS place
       FROM shared s JOIN article b ON b.id = s.article
       WHERE s.shared >= greatest(1, ceil(${LEAST} * least(s.size, b.size))))
     SELECT p.id AS of, p.key, b.body FROM placed p JOIN article b ON b.id = p.candidate WHERE p.place <= ${MOST} ORDER BY p.id, p.place`,
    [ids],
  );
}

/** What came of an article. */
export type Examined =
  | { readonly id: number; readonly basis: string; readonly finding: string }
  | { readonly id: number; readonly reason: string };

/** Writes what came of articles, of those that are still the holder's, all in one query; a failure leaves what was found before. */
export async function putFindings({ ask }: Engine, holder: string, found: readonly Examined[]): Promise<void> {
  await ask(
    `UPDATE article a SET ${ENDED},
       basis = coalesce(e.basis, a.basis), finding = coalesce(e.finding, a.finding)
     FROM unnest($2::int[], $3::text[], $4::text[], $5::text[]) AS e(id, reason, basis, finding)
     WHERE a.id = e.id AND a.holder = $1 AND a.state = 'waiting'`,
    [
      holder,
      found.map(({ id }) => id),
      found.map((one) => ('reason' in one ? one.reason : null)),
      found.map((one) => ('reason' in one ? null : one.basis)),
      found.map((one) => ('reason' in one ? null : one.finding)),
    ],
  );
}

/** All findings as JSON, in the order of their keys, a batch at a time. */
export async function* findings({ ask }: Engine): AsyncGenerator<string> {
  const AT_ONCE = 500;
  for (let after: { key: string; id: number } | undefined; ; ) {
    const rows: readonly { id: number; key: string; finding: string }[] = await ask(
      `SELECT id, key, finding FROM article WHERE side <> 'wire' AND state = 'done' AND ($1::text IS NULL OR (key COLLATE "C", id) > ($1::text COLLATE "C", $2::int))
       ORDER BY key COLLATE "C", id LIMIT ${AT_ONCE}`,
      [after?.key ?? null, after?.id ?? 0],
    );
    for (const { finding } of rows) yield finding;
    after = rows.at(-1);
    if (!after) return;
  }
}

/** Why articles could not be compared, by key. */
export const failedArticles = ({ ask }: Engine): Promise<readonly { key: string; reason: string }[]> =>
  ask(`SELECT key, reason FROM article WHERE side <> 'wire' AND state = 'failed' ORDER BY key`);

/** Names fingerprints that too many articles have. */
export const COMMON_PRINTS = `INSERT INTO common SELECT print FROM print GROUP BY print HAVING count(*) > ${COMMON}`;

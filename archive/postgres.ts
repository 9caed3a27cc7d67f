import { type Engine, type SqlQuery, StoreRefusal } from './engine.ts';
import { installed } from './installed.ts';

/** How long a broken line is tried again, in milliseconds, and how long between two trials. */
const PATIENCE = 120_000;
const AGAIN = 250;

/** Codes of a line that broke or a server that is going down or coming up: asking again may help. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const PASSING = /^(?:08|57P0[123]|40001|40P01|53300|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)/;
const BROKEN = /connection terminated|connection ended|server closed|not queryable|timeout exceeded/i;

const passes = (error: unknown): boolean => {
  const { code, message } = error as { code?: string; message: string };
  return (code !== undefined && PASSING.test(code)) || BROKEN.test(message);
};

/**
 * A store on a PostgreSQL server, for as many processes on as many machines as it bears.
 * @throws StoreRefusal when the server does not answer or does not let in.
 */
export async function openPostgres(address: string): Promise<Engine> {
  const { Pool } = installed<typeof import('pg')>('pg');
  const pool = new Pool({ connectionString: address, max: 4, connectionTimeoutMillis: 10_000, application_name: 'stet audit' });
  // A line that breaks while nothing is asked on it is replaced when it is needed.
  pool.on('error', () => {});
  const once = async <T>(work: (ask: SqlQuery) => Promise<T>, inOne: boolean): Promise<T> => {
    const client = await pool.connect();
    let broken = false;
    const breaks = (): void => {
      broken = true;
    };
    client.on('error', breaks);
    const ask: SqlQuery = async <R>(sql: string, values: Parameters<SqlQuery>[1] = []) =>
      (await client.query(sql, values)).rows as readonly R[];
    try {
      if (!inOne) return await work(ask);
      await ask('BEGIN');
      const made = await work(ask);
      await ask('COMMIT');
      return made;
    } catch (error) {
      broken ||= passes(error);
      if (inOne && !broken) await ask('ROLLBACK').catch(() => {});
      throw error;
    } finally {
      client.off('error', breaks);
      client.release(broken);
    }
  };
  const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
    for (const until = Date.now() + PATIENCE; ; await new Promise((go) => setTimeout(go, AGAIN))) {
      try {
        return await work();
      } catch (error) {
        if (!passes(error) || Date.now() > until) throw error;
      }
    }
  };
  try {
    await once((ask) => ask('SELECT 1'), false);
  } catch (error) {
    await pool.end();
    throw new StoreRefusal(`the store cannot be opened: ${(error as Error).message || 'the server does not answer'}`);
  }
  return {
    alone: false,
    ask: (sql, values) => patiently(() => once((ask) => ask(sql, values), false)),
    together: (work) => patiently(() => once(work, true)),
    close: () => pool.end(),
  };
}

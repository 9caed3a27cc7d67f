import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSIONS = '/usr/lib/postgresql';

/** Folder of the newest installed PostgreSQL's programs, or null. */
function programs(): string | null {
  if (!existsSync(VERSIONS)) return null;
  const newest = readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))[0];
  const bin = newest === undefined ? '' : join(VERSIONS, newest, 'bin');
  return existsSync(join(bin, 'initdb')) ? bin : null;
}

/** Why the tests on a PostgreSQL server cannot run; null when they can. */
export const withoutPostgres: string | null =
  programs() === null ? 'PostgreSQL is not installed (on Debian: apt-get install postgresql)' : null;

export interface Server {
  /** `postgres://…` of an empty database. */
  readonly address: string;
  stop(): void;
}

/** As whom a server runs: it refuses to run as root. */
function asNobody(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (what: string): number => Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout.trim());
  return { uid: id('-u'), gid: id('-g') };
}

/** Starts a server of its own, with its data in a folder that goes with it. */
export async function startPostgres(): Promise<Server> {
  const bin = programs() as string;
  const folder = mkdtempSync(join(tmpdir(), 'stet-postgres-'));
  const who = asNobody();
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid as number);
  const data = join(folder, 'data');
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'stet', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'], {
    ...who,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = 20000 + (process.pid % 20000);
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-c', `unix_socket_directories=${folder}`, '-c', 'fsync=off'],
    {
      ...who,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const stop = (): void => {
    child.kill('SIGINT');
    child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  };
  for (let tries = 0; tries < 150; tries++) {
    const { status } = spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    if (status === 0) return { address: `postgres://stet@127.0.0.1:${port}/postgres`, stop };
    await new Promise((go) => setTimeout(go, 200));
  }
  stop();
  throw new Error('PostgreSQL did not start');
}

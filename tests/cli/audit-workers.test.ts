import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Server, startPostgres, withoutPostgres } from '../archive/postgres.ts';
import { inFolder } from '../report/consumers/tools.ts';
import { archiveIn, filesOf } from './archives.ts';
import { BUNDLE, stet } from './stet.ts';

/** Runs the command line beside others; `over` is its exit code and what it said. */
function started(args: readonly string[]): { readonly child: ChildProcess; readonly over: Promise<{ code: number | null; err: string }> } {
  const child = spawn(process.execPath, [BUNDLE, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return { child, over: new Promise((done) => child.once('close', (code) => done({ code, err }))) };
}

describe.skipIf(withoutPostgres !== null)(
  `stet audit on PostgreSQL${withoutPostgres === null ? '' : `: skipped, ${withoutPostgres}`}`,
  { timeout: 400_000 },
  () => {
    let server: Server;
    beforeAll(async () => {
      vi.stubEnv('SOURCE_DATE_EPOCH', '1741770000');
      server = await startPostgres();
    }, 120_000);
    afterAll(() => {
      server.stop();
      vi.unstubAllEnvs();
    });

    test('two workers, of which one is killed again and again, give the index that the embedded store gives', async () => {
      await inFolder(async (folder) => {
        const { published, wire } = archiveIn(folder, 25);
        const [alone, shared] = [join(folder, 'alone'), join(folder, 'shared')];
        expect(stet(['audit', published, '--against', wire, '--output', alone]).code).toBe(0);
        const worker = ['audit', '--worker', '--store', server.address, '--jobs', '1'];
        const main = started(['audit', published, '--against', wire, '--output', shared, '--store', server.address, '--jobs', '1']);
        const second = started(worker);
        for (const after of [700, 1100, 1500]) {
          const victim = started(worker);
          await new Promise((go) => setTimeout(go, after));
          victim.child.kill('SIGKILL');
          await victim.over;
        }
        const [{ code, err }, seconded] = await Promise.all([main.over, second.over]);
        expect([code, err, seconded.code]).toEqual([0, expect.stringContaining('5 of 30 articles have a source'), 0]);
        expect(filesOf(shared)).toEqual(filesOf(alone));
      });
    });
  },
);

import { spawn } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { HostInfo } from '../contract/index.ts';
import { ArrivalQueue } from '../host/arrivals.ts';
import { platform } from '../host/platform.ts';
import { ReportShelf } from '../host/report-shelf.ts';
import { sweepParts } from '../host/write-whole.ts';
import { serverCalls } from './calls.ts';
import { dataFolder } from './data-folder.ts';
import { answer } from './listener.ts';
import { freshToken, keepStanding, lastStanding } from './standing.ts';
import { stopWhenTold } from './stopping.ts';

declare const STET_VERSION: string;

export interface ServeOptions {
  /** Absent: the one of the last server, if it is free, else any free one, as 0. */
  readonly port?: number;
  /** Whether to open the person's browser. */
  readonly open?: boolean;
  /** Paths of files the page opens at once. */
  readonly paths?: readonly string[];
  /** Path of the folder of an audit, for “Open an audit”. */
  readonly audit?: string;
}

export interface Served {
  /** With the token in its fragment, which a browser does not send. */
  readonly url: string;
}

/** Serves the app to this machine's browser, on 127.0.0.1 only, until the process is told to stop. Rejects when the port cannot be had. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const folder = dataFolder();
  // Where that cannot be, the page is served all the same, and says of each piece of work that it is not being kept.
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => {});
  const arrivals = new ArrivalQueue();
  arrivals.add(options.paths ?? []);
  const reports = new ReportShelf();
  const info: HostInfo = { kind: 'browser', version: STET_VERSION, platform: platform(), pdf: 'dialog', menu: false };
  const calls = serverCalls(folder, { info, arrivals, reports, audit: options.audit ?? null });
  const last = await lastStanding(folder);
  let token = freshToken();
  const renderer = join(import.meta.dirname, '..', 'renderer');

  const server = createServer({ maxHeaderSize: 16 * 1024 }, (request, response) => {
    answer(request, response, { authority: `127.0.0.1:${portOf(server.address())}`, token, renderer, calls, reports }).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  const listen = (port: number): Promise<void> =>
    new Promise((done, fail) => {
      server.once('error', (fault: NodeJS.ErrnoException) =>
        fail(fault.code === 'EADDRINUSE' ? new Error(`port ${port} is in use; give another, or none for any free one`) : fault),
      );
      server.listen(port, '127.0.0.1', done);
    });
  // Another server of this folder that is still there keeps its port and its token.
  let keeps = true;
  if (options.port === undefined && last !== null) {
    await listen(last.port).catch(() => {
      keeps = false;
      return listen(0);
    });
  } else await listen(options.port ?? 0);
  const port = portOf(server.address());
  if (last?.port === port) token = last.token;
  if (keeps) await keepStanding(folder, { port, token });
  for (const kept of [folder, ...(await storyFolders(folder))]) await sweepParts(kept);
  stopWhenTold(server);
  const url = `http://127.0.0.1:${portOf(server.address())}/#token=${token}`;
  if (options.open) openBrowser(url);
  return { url };
}

/** The folders that hold one kept story each. */
async function storyFolders(folder: string): Promise<readonly string[]> {
  const stories = join(folder, 'stories');
  return (await readdir(stories).catch(() => [])).map((name) => join(stories, name));
}

const portOf = (address: ReturnType<ReturnType<typeof createServer>['address']>): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

/** Opens the person's browser. Where there is none the printed address is all they need. */
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  spawn(command as string, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

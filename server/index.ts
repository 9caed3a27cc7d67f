import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type HostInfo, SOURCES_AT_ONCE } from '../contract/index.ts';
import { ArrivalQueue } from '../host/arrivals.ts';
import { platform } from '../host/platform.ts';
import { ReportShelf } from '../host/report-shelf.ts';
import { serverCalls } from './calls.ts';
import { dataFolder } from './data-folder.ts';
import { answer } from './listener.ts';
import { stopWhenTold } from './stopping.ts';

declare const STET_VERSION: string;

export interface ServeOptions {
  /** 0 or absent: any free one. */
  readonly port?: number;
  /** Whether to open the person's browser. */
  readonly open?: boolean;
  /** Paths of files the page opens at once. */
  readonly paths?: readonly string[];
}

export interface Served {
  /** With the token in its fragment, which a browser does not send. */
  readonly url: string;
}

/** Serves the app to this machine's browser, on 127.0.0.1 only, until the process is told to stop. Rejects when the port cannot be had. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const folder = dataFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const arrivals = new ArrivalQueue();
  arrivals.add((options.paths ?? []).slice(0, SOURCES_AT_ONCE));
  const reports = new ReportShelf();
  const info: HostInfo = { kind: 'browser', version: STET_VERSION, platform: platform(), pdf: 'dialog', menu: false };
  const calls = serverCalls(folder, info, arrivals, reports);
  const token = randomBytes(32).toString('base64url');
  const renderer = join(import.meta.dirname, '..', 'renderer');

  const server = createServer({ maxHeaderSize: 16 * 1024 }, (request, response) => {
    answer(request, response, { authority: `127.0.0.1:${portOf(server.address())}`, token, renderer, calls, reports }).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      fail(fault.code === 'EADDRINUSE' ? new Error(`port ${options.port} is in use; give another, or none for any free one`) : fault),
    );
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  stopWhenTold(server);
  const url = `http://127.0.0.1:${portOf(server.address())}/#token=${token}`;
  if (options.open) openBrowser(url);
  return { url };
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

import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXIT, type ExitCode, Refusal } from './exit-codes.ts';
import { parse } from './options.ts';

/** Given to each bundle by `launch.mjs`. */
declare const __import: (address: string) => Promise<unknown>;

interface BrowserHost {
  serve(options: { port?: number; open?: boolean; paths?: readonly string[]; audit?: string }): Promise<{ url: string }>;
}

/** `stet serve [FILE...]` */
export async function serveCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parse('serve', args, { port: { type: 'string' }, 'no-open': { type: 'boolean' } });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
    throw new Refusal(`--port: "${values.port}" is not a port; give a number from 0 to 65535`);
  }
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Refusal(`${missing}: no such file; check the path`);
  const places = positionals.map((path) => resolve(path));
  const folders = places.filter((path) => statSync(path).isDirectory());
  const [audit] = folders;
  if (folders.length > 1) throw new Refusal('serve opens one audit; give one folder');
  return serveFiles(
    places.filter((path) => path !== audit),
    { open: !values['no-open'], ...(audit === undefined ? {} : { audit }), ...(port === undefined ? {} : { port }) },
  );
}

/**
 * Starts the browser host with files to open, and prints its address. Resolves when it listens; the process lives on until it is stopped.
 * @throws Refusal when the port cannot be had.
 */
export async function serveFiles(
  paths: readonly string[],
  { open = true, port, audit }: { open?: boolean; port?: number; audit?: string },
): Promise<ExitCode> {
  // The browser host is an ES module of its own beside the command line, which the launcher imports: a script cannot.
  const host = (await __import(new URL('../server/server.mjs', import.meta.url).href)) as BrowserHost;
  const { url } = await host
    .serve({ open, paths, ...(audit === undefined ? {} : { audit }), ...(port === undefined ? {} : { port }) })
    .catch((error: Error) => {
      throw new Refusal(error.message);
    });
  process.stdout.write(`${url}\n`);
  if (process.stderr.isTTY) process.stderr.write('Ctrl+C stops it.\n');
  return EXIT.done;
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { whyNot } from '../host/write-whole.ts';
import { EXIT, type ExitCode, Refusal } from './exit-codes.ts';
import { parse } from './options.ts';

interface BrowserHost {
  serve(options: { port?: number; open?: boolean; files?: readonly { name: string; bytes: Uint8Array }[] }): Promise<{ url: string }>;
}

/** `stet serve`: resolves when the host listens; the process lives on until it is stopped. */
export async function serveCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parse('serve', args, { port: { type: 'string' }, 'no-open': { type: 'boolean' } });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
    throw new Refusal(`--port: "${values.port}" is not a port; give a number from 0 to 65535`);
  const files = await Promise.all(
    positionals.map(async (path) => {
      const bytes = await readFile(path).catch((error: unknown) => {
        throw new Refusal(`${path}: cannot be read: ${whyNot(error)}`);
      });
      return { name: basename(path), bytes };
    }),
  );
  // The browser host is a bundle of its own beside the command line: a variable keeps it out of this one.
  const bundle = new URL('../server/server.mjs', import.meta.url).href;
  const host = (await import(bundle)) as BrowserHost;
  const { url } = await host.serve({ ...(port === undefined ? {} : { port }), open: !values['no-open'], files });
  process.stdout.write(`${url}\n`);
  return EXIT.done;
}

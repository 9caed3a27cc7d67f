import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectron, noDisplay, startDesktop } from '../host/desktop.ts';
import { EXIT, type ExitCode, Refusal } from './exit-codes.ts';
import { parse } from './options.ts';
import { serveFiles } from './serve.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** `stet open [FILE...]`: the desktop app, or, saying why in one line, the app in the browser. */
export async function openCommand(args: readonly string[]): Promise<ExitCode> {
  const { positionals } = parse('open', args, {});
  const files = positionals.map((file) => resolve(file));
  const missing = files.findIndex((file) => !existsSync(file));
  if (missing >= 0) throw new Refusal(`${positionals[missing]}: no such file; check the path`);
  const reason = await desktop(files);
  if (reason === null) return EXIT.done;
  process.stderr.write(`stet: Electron cannot be used here (${reason}); opening in the browser instead\n`);
  return serveFiles(files, {});
}

async function desktop(files: readonly string[]): Promise<string | null> {
  const electron = findElectron(ROOT);
  if (electron === null) return 'it is not installed';
  return noDisplay() ?? startDesktop(electron, ROOT, files);
}

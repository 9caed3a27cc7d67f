import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, type ExitCode, Refusal } from './exit-codes.ts';
import { serveCommand } from './serve.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Electron's executable, when its package has been downloaded whole; null otherwise. Importing the package would start that download. */
function electron(): string | null {
  if (process.env.STET_ELECTRON) return process.env.STET_ELECTRON;
  const home = join(ROOT, 'node_modules', 'electron');
  const named = join(home, 'path.txt');
  if (!existsSync(named)) return null;
  const path = join(home, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(path) ? path : null;
}

/** `stet open FILE...`: the desktop app, or the app in the browser where Electron is not installed. */
export async function openCommand(args: readonly string[]): Promise<ExitCode> {
  if (args.length === 0) throw new Refusal('open wants at least one file; `stet open --help` tells more');
  const files = args.map((file) => resolve(file));
  const missing = files.findIndex((file) => !existsSync(file));
  if (missing >= 0) throw new Refusal(`${args[missing]}: no such file; check the path`);
  const executable = electron();
  if (executable === null) {
    process.stderr.write('stet: Electron is not installed here; opening in the browser instead\n');
    return serveCommand(files);
  }
  spawn(executable, [ROOT, ...files], { stdio: 'ignore', detached: true }).unref();
  return EXIT.done;
}

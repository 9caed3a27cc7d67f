import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Electron's executable in a folder's node_modules, or the one that STET_ELECTRON names; null when it is not there. Electron's own package
 * is not asked: importing it where the executable is missing starts a download.
 */
export function findElectron(root: string, env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.STET_ELECTRON) return existsSync(env.STET_ELECTRON) ? env.STET_ELECTRON : null;
  const folder = join(root, 'node_modules', 'electron');
  try {
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/** Why a window cannot be opened here, whatever is installed; null when one can. */
export function noDisplay(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string | null {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY ? 'there is no display' : null;
}

/** How long Electron has to fail at once (no sandbox, a missing system library) before it counts as started. */
const SETTLED = 1500;

/**
 * Starts the desktop app in a process of its own with files to open.
 * Resolves with null once it runs, or with the reason why it does not, in a few words for a person.
 */
export function startDesktop(electron: string, root: string, files: readonly string[]): Promise<string | null> {
  return new Promise((done) => {
    const child = spawn(electron, [root, ...files], { stdio: 'ignore', detached: true });
    const settled = setTimeout(() => {
      child.unref();
      done(null);
    }, SETTLED);
    child.once('error', (fault) => {
      clearTimeout(settled);
      done(fault.message);
    });
    // An app that is already open takes the files and lets this start end well.
    child.once('exit', (code, signal) => {
      clearTimeout(settled);
      done(code === 0 ? null : `it ended with ${signal ?? code} at once`);
    });
  });
}

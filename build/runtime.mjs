// The Electron that the app is packed around: the folder that an executable stands in, or a stand-in where there is none.
import { cp, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stubElectron } from './stub-electron.mjs';

/** Not of the runtime: Electron's own default app, which a package must not carry, and what starts the executable on a machine without a display. */
const LEFT_OUT = /^(resources\/default_app\.asar|stet-electron|with-display)(\/|$)/;

/** Copies the runtime into a folder, written anew, and gives its version and whether it is a real one. `executable`: a path, or null. */
export async function runtime(folder, executable, pinned) {
  const place = executable === null ? null : dirname(executable);
  const version = place === null ? null : await readFile(join(place, 'version'), 'utf8').catch(() => null);
  if (version === null) {
    await stubElectron(folder, pinned);
    return { version: pinned, real: false };
  }
  await rm(folder, { recursive: true, force: true });
  await cp(place, folder, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(place, path).replaceAll('\\', '/')) });
  return { version: version.trim().replace(/^v/, ''), real: true };
}

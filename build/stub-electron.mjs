// A folder that looks enough like Electron's for electron-builder to pack the app around it, on a machine where Electron cannot be had.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseState, FuseV1Options } from '@electron/fuses';

/** What @electron/fuses looks for in an executable; then a byte for the version, one for the number of fuses, and the fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const NUMBER_OF_FUSES = Object.values(FuseV1Options).filter((value) => typeof value === 'number').length;

/** Writes the folder anew. Every fuse is on, so that one nobody sets shows. */
export async function stubElectron(folder, version) {
  await rm(folder, { recursive: true, force: true });
  for (const sub of ['locales', 'resources']) await mkdir(join(folder, sub), { recursive: true });
  const wire = Buffer.from([1, NUMBER_OF_FUSES, ...Array(NUMBER_OF_FUSES).fill(FuseState.ENABLE)]);
  const executable = Buffer.concat([Buffer.from('#!/bin/sh\nexit 1\n'), Buffer.from(SENTINEL, 'latin1'), wire, Buffer.from('\n')]);
  await writeFile(join(folder, 'electron'), executable, { mode: 0o755 });
  await writeFile(join(folder, 'chrome-sandbox'), '');
  await writeFile(join(folder, 'version'), version);
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak']) await writeFile(join(folder, file), '');
}

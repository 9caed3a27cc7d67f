import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findElectron, noDisplay, startDesktop } from '../../host/desktop.ts';
import { emptyFolder } from './folder.ts';

describe('Electron', () => {
  it('is not there where its package has not been completed, and nobody asks the package', () => {
    const root = emptyFolder();
    expect(findElectron(root, {})).toBeNull();
    mkdirSync(join(root, 'node_modules', 'electron'), { recursive: true });
    writeFileSync(join(root, 'node_modules', 'electron', 'index.js'), 'throw new Error("asked")');
    expect(findElectron(root, {})).toBeNull();
    writeFileSync(join(root, 'node_modules', 'electron', 'path.txt'), 'electron');
    expect(findElectron(root, {})).toBeNull();
  });

  it('is there once its executable is', () => {
    const root = emptyFolder();
    const folder = join(root, 'node_modules', 'electron');
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'path.txt'), 'electron\n');
    writeFileSync(join(folder, 'dist', 'electron'), '');
    expect(findElectron(root, {})).toBe(join(folder, 'dist', 'electron'));
    expect(findElectron(root, { STET_ELECTRON: join(root, 'missing') })).toBeNull();
  });
});

it('a window needs a display, on Linux', () => {
  expect(noDisplay({}, 'linux')).toBe('there is no display');
  expect(noDisplay({ DISPLAY: ':0' }, 'linux')).toBeNull();
  expect(noDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBeNull();
  expect(noDisplay({}, 'darwin')).toBeNull();
});

describe('starting', () => {
  /** A program that does this, in Electron's place: Node runs the "app folder" as a script. */
  const start = (does: string): Promise<string | null> => {
    const script = join(emptyFolder(), 'app.mjs');
    writeFileSync(script, does);
    return startDesktop(process.execPath, script, []);
  };

  it('says when it fails at once', async () => expect(await start('process.exit(3)')).toBe('it ended with 3 at once'));
  it('is well when it hands over to an app already open', async () => expect(await start('process.exit(0)')).toBeNull());
  it('is well when it stays', async () => expect(await start('setTimeout(() => {}, 4000)')).toBeNull());
  it('says when there is nothing to start', async () => expect(await startDesktop('/nowhere/electron', '.', [])).toMatch(/ENOENT/));
});

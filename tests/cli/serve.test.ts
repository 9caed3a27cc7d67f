import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUNDLE, SEEDS, stet } from './stet.ts';

it('serves the app on this machine and prints its address, token and all', async () => {
  const home = mkdtempSync(join(tmpdir(), 'stet-serve-'));
  const child = spawn(process.execPath, [BUNDLE, 'serve', '--no-open', join(SEEDS, 'harbour-accord', 'base.txt')], {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const address = await new Promise<string>((found, failed) => {
      child.stdout.once('data', (line: Buffer) => found(line.toString().trim()));
      child.stderr.once('data', (line: Buffer) => failed(new Error(line.toString())));
      child.once('exit', (code) => failed(new Error(`it ended with ${code}`)));
    });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+$/);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<title>Stet/);
  } finally {
    child.kill();
    rmSync(home, { recursive: true, force: true });
  }
});

it('refuses a port that is none, and a file that is not there', () => {
  expect(stet(['serve', '--port', 'x'])).toMatchObject({ code: 2, err: expect.stringMatching(/--port: "x" is not a port/) });
  expect(stet(['serve', 'nowhere.txt'])).toMatchObject({ code: 2, err: expect.stringMatching(/nowhere\.txt: no such file/) });
});

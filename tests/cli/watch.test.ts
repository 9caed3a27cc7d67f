import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BUNDLE } from './stet.ts';

let folder: string;
let server: Server;
let origin: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stet-watch-'));
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['if-none-match'] ?? ''}`.trim());
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
/** The command line while the server of this process answers; `after` kills it that many milliseconds later. */
function run(args: readonly string[], after?: number): Promise<Run> {
  const child = spawn(process.execPath, [BUNDLE, ...args], { env: { ...process.env, STET_ALLOW_PRIVATE: '1', STET_WATCH_PAUSE: '0' } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part) => (out += part));
  child.stderr.on('data', (part) => (err += part));
  if (after !== undefined) setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}
const watch = (...more: readonly string[]): Promise<Run> => run(['watch', `${origin}/story`, '--to', folder, ...more]);

const PARAGRAPHS = [
  'The footbridge over the Lenn will stay shut until the end of June, the town council said on Monday.',
  'Inspectors found cracks in two of the nine beams that carry the deck, according to the council.',
  'About 1,100 people cross the bridge on a weekday, and most of them are on their way to school.',
];
const page = (paragraphs: readonly string[], furniture = 'Most read: a cat, a dog'): string =>
  `<html lang="en"><head><title>Bridge shut</title></head><body><nav>${furniture}</nav><article><h1>Footbridge shut until June</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article><footer>${furniture}</footer></body></html>`;
/** Serves a page, and no robots.txt. */
const serves =
  (content: () => string, etag?: () => string) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    if (etag && request.headers['if-none-match'] === etag()) return void response.writeHead(304).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(etag ? { etag: etag() } : {}) }).end(content());
  };

/** The pages kept of the only address, in order of time. */
function kept(): readonly string[] {
  return readdirSync(folder).flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => readFileSync(join(folder, name, file), 'utf8')),
  );
}

it('a version is kept when the story changed, not when its page did', async () => {
  let content = page(PARAGRAPHS);
  answer = serves(() => content);
  expect((await watch()).out).toContain('a first version is kept');
  content = page(PARAGRAPHS, 'Most read: a bird, a fish');
  expect((await watch()).out).toContain('the page changed, its story did not');
  content = page(PARAGRAPHS.map((text) => text.replace('two of the nine', 'three of the nine')));
  const changed = await watch();
  expect([changed.code, changed.out]).toEqual([0, expect.stringContaining('a new version is kept')]);
  expect(kept()).toHaveLength(2);
  expect(kept()[1]).toContain('three of the nine');
});

it('what the server gave to tell a page by is sent back, and 304 is believed', async () => {
  answer = serves(
    () => page(PARAGRAPHS),
    () => '"v1"',
  );
  await watch();
  expect((await watch()).out).toContain('not changed');
  expect(asked.filter((line) => line.startsWith('/story'))).toEqual(['/story', '/story "v1"']);
  expect(kept()).toHaveLength(1);
});

it('a server that is down or refuses is told, and nothing kept is touched', async () => {
  answer = serves(() => page(PARAGRAPHS));
  await watch();
  answer = (_, response) => response.writeHead(503, { 'retry-after': '120' }).end('come back later');
  const down = await watch();
  expect([down.code, down.err]).toEqual([3, expect.stringMatching(/answered 503/)]);
  expect(kept()).toHaveLength(1);
});

it('redirects are followed; the version says which address answered', async () => {
  answer = (request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url === '/story') response.writeHead(302, { location: '/story-2' }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page(PARAGRAPHS));
  };
  await watch();
  const [name = ''] = readdirSync(folder);
  const told = readdirSync(join(folder, name)).find((file) => file.endsWith('.json') && file !== 'last-look.json') ?? '';
  expect(JSON.parse(readFileSync(join(folder, name, told), 'utf8'))).toMatchObject({
    address: `${origin}/story`,
    url: `${origin}/story-2`,
  });
});

it('robots.txt is asked first and kept to', async () => {
  answer = (request, response) => {
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /story');
    else response.end(page(PARAGRAPHS));
  };
  const refused = await watch();
  expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('robots.txt')]);
  expect(asked).toEqual(['/robots.txt']);
});

it('one host gets one request at a time', async () => {
  let [open, most] = [0, 0];
  answer = (request, response) => {
    open++;
    most = Math.max(most, open);
    setTimeout(() => {
      open--;
      serves(() => page(PARAGRAPHS))(request, response);
    }, 40);
  };
  await run(['watch', `${origin}/a`, `${origin}/b`, `${origin}/c`, '--to', folder]);
  expect([most, asked]).toEqual([1, ['/robots.txt', '/a', '/b', '/c']]);
  // All that the folder has versions of are looked at again, without naming them.
  asked = [];
  await run(['watch', '--to', folder]);
  expect([...asked].sort()).toEqual(['/a', '/b', '/c', '/robots.txt']);
});

it('killed at any moment it loses no version and keeps none twice', async () => {
  let text = 0;
  answer = serves(
    () => page([...PARAGRAPHS, `This is the state of things on day ${text} of the closure.`]),
    () => `"${text}"`,
  );
  // How long one run takes here decides when to kill.
  const begun = performance.now();
  await watch();
  const whole = performance.now() - begun;
  for (text = 1; text <= 6; text++) {
    for (const share of [0.5, 0.7, 0.8, 0.9]) await run(['watch', `${origin}/story`, '--to', folder], whole * (share + 0.02 * text));
    await watch();
    expect(kept().map((content) => /day (\d+)/.exec(content)?.[1])).toEqual(Array.from({ length: text + 1 }, (_, day) => String(day)));
  }
}, 120_000);

it('history tells what each update brought, and whether a correction was announced', async () => {
  let content = page(PARAGRAPHS);
  answer = serves(() => content);
  await watch();
  content = page(PARAGRAPHS.map((text) => text.replace('1,100', '1,400')));
  await watch();
  content = page([...PARAGRAPHS, 'Correction: An earlier version of this article gave a wrong number of people.']);
  await watch();
  const { out } = await run(['history', folder]);
  expect(out).toContain('first seen: Footbridge shut until June');
  expect(out).toContain('without a note of correction');
  expect(out).toContain('with a note of correction');
  expect(out).toContain('⚑ Figure changed');
  const told = JSON.parse((await run(['history', folder, '--format', 'json'])).out);
  expect(told.stories[0].updates.map(({ brought }: { brought: { correction: string } | null }) => brought?.correction ?? 'first')).toEqual([
    'first',
    'silent',
    'announced',
  ]);
});

it('a time that is none, and no place to keep versions, are refused', async () => {
  expect((await watch('--every', '5s')).err).toContain('--every: "5s" is no time');
  expect((await run(['watch', `${origin}/story`])).err).toContain('--to FOLDER');
});

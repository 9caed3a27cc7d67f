import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode, encode, PAGE_POLICY, REPORT_POLICY, STORY_LIMIT, TOKEN_HEADER, WIRE_TYPE } from '../../contract/index.ts';
import { ArrivalQueue } from '../../host/arrivals.ts';
import { ReportShelf } from '../../host/report-shelf.ts';
import { serverCalls } from '../../server/calls.ts';
import { dataFolder } from '../../server/data-folder.ts';
import { answer } from '../../server/listener.ts';
import { emptyFolder } from './folder.ts';

const token = 'the-token';
const folder = emptyFolder();
const renderer = join(folder, 'renderer');
const reports = new ReportShelf();
let server: Server;
let authority: string;

beforeAll(async () => {
  mkdirSync(renderer);
  writeFileSync(join(renderer, 'index.html'), '<p>The page.</p>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const info = { kind: 'browser', version: '1', platform: 'linux', pdf: 'dialog', menu: false } as const;
  const calls = serverCalls(join(folder, 'kept'), { info, arrivals: new ArrivalQueue(), reports, audit: null });
  server = createServer((asked, response) => void answer(asked, response, { authority, token, renderer, calls, reports }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly bytes: Buffer;
}

function ask(method: string, path: string, headers: Record<string, string> = {}, body: Uint8Array | null = null): Promise<Answer> {
  const port = authority.split(':')[1];
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { host: authority, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) }));
    });
    sent.on('error', fail);
    sent.end(body ?? undefined);
  });
}

const own = (): Record<string, string> => ({ origin: `http://${authority}`, 'content-type': WIRE_TYPE, [TOKEN_HEADER]: token });
const call = (name: string, argument?: unknown, headers: Record<string, string> = own()): Promise<Answer> =>
  ask('POST', `/call/${name}`, headers, encode(argument));

describe("the server's own page", () => {
  it('is served with its policy, to be kept by no cache', async () => {
    const { status, headers, bytes } = await ask('GET', '/');
    expect([status, bytes.toString()]).toEqual([200, '<p>The page.</p>']);
    expect(headers).toMatchObject({
      'content-security-policy': PAGE_POLICY,
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('can call with the token', async () => {
    const { status, bytes } = await call('info');
    expect(status).toBe(200);
    expect(decode(bytes)).toMatchObject({ kind: 'browser' });
  });
});

describe('refused is', () => {
  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'a request under another name, %s: a name can be made to lead here',
    async (host) => {
      const named = host === 'evil.example' || host === 'localhost' ? `${host}:${authority.split(':')[1]}` : host;
      expect((await ask('GET', '/', { host: named })).status).toBe(421);
      expect((await call('info', undefined, { ...own(), host: named })).status).toBe(421);
    },
  );

  it('a request that another page sent', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      expect((await ask('GET', '/', headers)).status, JSON.stringify(headers)).toBe(403);
      expect((await call('info', undefined, { ...own(), ...headers })).status, JSON.stringify(headers)).toBe(403);
    }
  });

  it('a call without Origin, without the token, with another, or as a form would send it', async () => {
    const { origin: _origin, ...noOrigin } = own();
    const { [TOKEN_HEADER]: _token, ...noToken } = own();
    expect((await call('info', undefined, noOrigin)).status).toBe(403);
    expect((await call('info', undefined, noToken)).status).toBe(401);
    expect((await call('info', undefined, { ...own(), [TOKEN_HEADER]: 'the-toke' })).status).toBe(401);
    expect((await call('info', undefined, { ...own(), [TOKEN_HEADER]: 'the-tokem' })).status).toBe(401);
    expect((await call('info', undefined, { ...own(), 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask('GET', '/call/info', own())).status).toBe(405);
    expect((await ask('PUT', '/', own())).status).toBe(405);
  });

  it('a call that is not in the contract', async () => {
    for (const name of ['saveStory', 'constructor', '__proto__', 'toString', 'openStory'])
      expect((await call(name)).status, name).toBe(404);
  });

  it('what cannot be written, in words without its place', async () => {
    mkdirSync(join(folder, 'kept', 'settings.json'), { recursive: true });
    const { status, bytes } = await call('changeSettings', { theme: 'dark' });
    rmSync(join(folder, 'kept', 'settings.json'), { recursive: true });
    expect([status, bytes.toString()]).toEqual([400, 'it is a folder']);
  });

  it('an argument of another shape', async () => {
    const { status, bytes } = await call('discardDraft', { draft: '../secret' });
    expect([status, bytes.toString()]).toEqual([400, 'discardDraft: draft is not the name of a draft']);
    expect((await ask('POST', '/call/info', own(), new Uint8Array([0, 0, 0, 9, 1]))).status).toBe(400);
  });

  it('a body larger than any story, before it has arrived', async () => {
    const { status } = await ask('POST', '/call/info', { ...own(), 'content-length': String(STORY_LIMIT * 2) }, new Uint8Array(1));
    expect(status).toBe(413);
  });

  it('what is no address', async () => {
    for (const path of ['//', 'http://[']) expect((await ask('GET', path)).status, path).toBe(400);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/....//secret.txt',
    '//etc/passwd',
    '/index.html%00',
    '/%',
    '/assets',
    '/kept',
  ])('a path outside the page, %s', async (path) => {
    const { status, bytes } = await ask('GET', path);
    expect(status).toBe(404);
    expect(bytes.toString()).not.toContain('secret');
  });
});

describe('a report', () => {
  it('is shown at a path that cannot be guessed, under a policy that runs nothing', async () => {
    const { bytes } = await call('previewReport', { html: '<p>Report</p>' });
    const path = decode(bytes) as string;
    expect(path).toMatch(/^\/report\/[\w-]{32}$/);
    const shown = await ask('GET', path);
    expect(shown.bytes.toString()).toBe('<p>Report</p>');
    expect(shown.headers['content-security-policy']).toBe(REPORT_POLICY);
    expect(REPORT_POLICY).not.toMatch(/script/);
    expect((await ask('GET', '/report/guessed')).status).toBe(404);
  });

  it('is let go once a few more were shown', () => {
    const shelf = new ReportShelf();
    const first = shelf.hold('first');
    const later = [1, 2, 3, 4].map((n) => shelf.hold(`later ${n}`));
    expect(shelf.find(first)).toBeNull();
    expect(later.map((path) => shelf.find(path))).toEqual(['later 1', 'later 2', 'later 3', 'later 4']);
  });
});

describe('a story kept by the server', () => {
  it('is replaced under its handle, and two of one name do not meet', async () => {
    const keep = async (handle: string | null, text: string): Promise<string> =>
      decode((await call('keepStory', { handle, name: 'Kremlin.stet', bytes: Buffer.from(text) })).bytes) as string;
    const first = await keep(null, 'one');
    const second = await keep(null, 'two');
    expect(second).not.toBe(first);
    expect(await keep(first, 'one, later')).toBe(first);
    const opened = decode((await call('openRecentStory', { handle: first })).bytes) as { story: { bytes: Uint8Array } };
    expect(Buffer.from(opened.story.bytes).toString()).toBe('one, later');
  });
});

it.each([
  ['linux', {}, '/home/ed/.local/share/stet'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/stet'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ed/.local/share/stet'],
  ['darwin', {}, '/home/ed/Library/Application Support/Stet/browser'],
] as const)('on %s with %j, data is kept in %s', (platform, env, place) => {
  expect(dataFolder(env, platform, '/home/ed').replaceAll('\\', '/')).toBe(place);
});

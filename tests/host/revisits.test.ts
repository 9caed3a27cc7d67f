import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Revisits } from '../../host/revisits.ts';

let server: Server;
let origin: string;
let answer: { status: number; text: string; etag: string | null; robots: string };
let asked: string[];
let together = 0;
let most = 0;

beforeEach(async () => {
  answer = { status: 200, text: 'One', etag: '"1"', robots: '' };
  asked = [];
  [together, most] = [0, 0];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    most = Math.max(most, ++together);
    setTimeout(() => {
      together--;
      if (request.url === '/robots.txt') response.end(answer.robots);
      else if (answer.etag !== null && request.headers['if-none-match'] === answer.etag) response.writeHead(304).end();
      else response.writeHead(answer.status, answer.etag === null ? {} : { etag: answer.etag }).end(answer.text);
    }, 5);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const text = async (revisits: Revisits, path = '/story'): Promise<string | null | undefined> => {
  const found = await revisits.revisit(`${origin}${path}`, true);
  return found === null ? null : found.loaded ? new TextDecoder().decode(found.loaded.bytes) : found.trouble?.rule;
};

describe('a page that is asked for again', () => {
  it('comes whole at first, and not while its server says that it is the same', async () => {
    const revisits = new Revisits(0);
    expect(await text(revisits)).toBe('One');
    expect(await text(revisits)).toBeNull();
    answer = { ...answer, text: 'Two', etag: '"2"' };
    expect(await text(revisits)).toBe('Two');
  });

  it('is left alone where robots.txt asks for it', async () => {
    answer.robots = 'User-agent: *\nDisallow: /story';
    expect(await text(new Revisits(0))).toBe('robots');
    expect(asked).toEqual(['/robots.txt']);
  });

  it('one request at a time goes to a host', async () => {
    const revisits = new Revisits(0);
    await Promise.all(['/a', '/b', '/c'].map((path) => text(revisits, path)));
    expect(asked).toEqual(['/robots.txt', '/a', '/b', '/c']);
    expect(most).toBe(1);
  });

  it('a host that fails is left alone for a while', async () => {
    const revisits = new Revisits(0);
    expect(await text(revisits)).toBe('One');
    answer = { ...answer, status: 503, etag: null };
    await text(revisits);
    expect(await text(revisits)).toBe('host-resting');
  });

  it('a private place is refused unless the person agreed to it', async () => {
    expect(await new Revisits(0).revisit(`${origin}/story`, false)).toMatchObject({ trouble: { rule: 'private-address' } });
    expect(await new Revisits(0).revisit('file:///etc/passwd', true)).toMatchObject({ trouble: { rule: 'not-an-address' } });
    expect(asked).toEqual([]);
  });
});

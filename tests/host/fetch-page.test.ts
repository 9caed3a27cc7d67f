import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPage } from '../../host/fetch-page.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine; gives its port. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** A resolver that gives these addresses, one answer after the other. */
function resolver(...answers: readonly (readonly string[])[]): { lookup: LookupFunction; asked: string[] } {
  const asked: string[] = [];
  const lookup: LookupFunction = (host, options, done) => {
    const addresses = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(host);
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all) done(null, found);
    else done(null, found[0]?.address ?? '', found[0]?.family);
  };
  return { lookup, asked };
}

const ruleOf = (page: Promise<unknown>): Promise<string> =>
  page.then(
    () => 'fetched',
    (fault: { rule?: string }) => fault.rule ?? String(fault),
  );
const textOf = ({ bytes }: { bytes: Uint8Array }): string => new TextDecoder().decode(bytes);

describe('fetching a page', () => {
  it('gives its bytes as they came, its media type, its charset and the address that answered', async () => {
    const port = await serve((_, response) => {
      response.setHeader('content-type', 'Text/HTML; charset="Windows-1252"');
      response.end(Buffer.from([0x93, 0x53, 0x94]));
    });
    const page = await fetchPage(`http://127.0.0.1:${port}/story#part`, { allowPrivate: true });
    expect(page).toEqual({
      bytes: new Uint8Array([0x93, 0x53, 0x94]),
      mediaType: 'text/html',
      charset: 'Windows-1252',
      url: `http://127.0.0.1:${port}/story`,
    });
  });

  it('sends no cookie and no referrer, also after a redirect that sets one', async () => {
    const seen: IncomingMessage['headers'][] = [];
    const port = await serve((request, response) => {
      seen.push(request.headers);
      if (request.url === '/start') response.writeHead(302, { location: '/end', 'set-cookie': 'a=1' });
      response.end('x');
    });
    await fetchPage(`http://127.0.0.1:${port}/start`, { allowPrivate: true });
    expect(seen).toHaveLength(2);
    for (const headers of seen) expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie', 'referer']));
    expect(seen[1]).not.toHaveProperty('cookie');
    expect(seen[1]).not.toHaveProperty('referer');
  });

  it('undoes gzip and brotli', async () => {
    const port = await serve((request, response) => {
      const coding = request.url?.slice(1) ?? '';
      response.setHeader('content-encoding', coding);
      response.end(coding === 'br' ? brotliCompressSync('squeezed') : gzipSync('squeezed'));
    });
    expect(textOf(await fetchPage(`http://127.0.0.1:${port}/gzip`, { allowPrivate: true }))).toBe('squeezed');
    expect(textOf(await fetchPage(`http://127.0.0.1:${port}/br`, { allowPrivate: true }))).toBe('squeezed');
  });

  it('refuses what is not http or https, and addresses that carry a password', async () => {
    expect(await ruleOf(fetchPage('file:///etc/passwd'))).toBe('address-scheme');
    expect(await ruleOf(fetchPage('javascript:alert(1)'))).toBe('address-scheme');
    expect(await ruleOf(fetchPage('story.html'))).toBe('address-invalid');
    expect(await ruleOf(fetchPage('https://user:secret@example.com/'))).toBe('address-credentials');
  });

  it.each([
    [401, 'page-locked', 'sign in'],
    [402, 'page-locked', 'save it there'],
    [403, 'page-forbidden', 'save it there'],
    [404, 'page-missing', 'check the address'],
    [410, 'page-gone', 'archive'],
    [418, 'page-refused', 'browser'],
    [429, 'page-too-often', 'wait'],
    [451, 'page-barred', 'law'],
    [500, 'page-server-trouble', 'try again later'],
    [503, 'page-server-trouble', 'try again later'],
  ])('says what an answer of %i means, and what to do', async (status, rule, words) => {
    const port = await serve((_, response) => response.writeHead(status).end('not here'));
    await expect(fetchPage(`http://127.0.0.1:${port}/`, { allowPrivate: true })).rejects.toMatchObject({
      rule,
      message: expect.stringMatching(new RegExp(`${status}.*${words}`)),
    });
  });

  it.each(['identity', 'gzip'])('tells a connection that was cut in the middle of a page (%s)', async (coding) => {
    const port = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '10000', 'content-encoding': coding });
      response.write(coding === 'gzip' ? Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]) : '<p>The bridge');
      setTimeout(() => response.socket?.destroy(), 20);
    });
    expect(await ruleOf(fetchPage(`http://127.0.0.1:${port}/`, { allowPrivate: true }))).toBe('page-cut-off');
  });
});

describe('limits', () => {
  it('size: a page that says it is too large is not read', async () => {
    const port = await serve((_, response) => {
      response.setHeader('content-length', 2000);
      response.write('x');
    });
    expect(await ruleOf(fetchPage(`http://127.0.0.1:${port}/`, { allowPrivate: true, limits: { bytes: 1000 } }))).toBe('page-too-large');
  });

  it('size: a page that does not say, and never ends, is cut off', async () => {
    const port = await serve((_, response) => {
      const more = setInterval(() => response.write('x'.repeat(500)), 5);
      response.on('close', () => clearInterval(more));
    });
    expect(await ruleOf(fetchPage(`http://127.0.0.1:${port}/`, { allowPrivate: true, limits: { bytes: 1000 } }))).toBe('page-too-large');
  });

  it('size counts after decompression: a small bomb does not burst', async () => {
    const port = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.alloc(50_000_000)));
    });
    expect(await ruleOf(fetchPage(`http://127.0.0.1:${port}/`, { allowPrivate: true, limits: { bytes: 100_000 } }))).toBe('page-too-large');
  });

  it('time: a server that falls silent, before or in the middle of the page', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/middle') response.write('half');
    });
    for (const path of ['/before', '/middle'])
      expect(await ruleOf(fetchPage(`http://127.0.0.1:${port}${path}`, { allowPrivate: true, limits: { milliseconds: 150 } }))).toBe(
        'page-too-slow',
      );
  });

  it('redirects: as many as allowed, and not one more', async () => {
    const port = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` });
      response.end('there');
    });
    const start = `http://127.0.0.1:${port}`;
    expect(textOf(await fetchPage(`${start}/3`, { allowPrivate: true, limits: { redirects: 3 } }))).toBe('there');
    expect(await ruleOf(fetchPage(`${start}/4`, { allowPrivate: true, limits: { redirects: 3 } }))).toBe('too-many-redirects');
  });

  it('a page cut off, or compressed wrongly, is an answer and not a wait', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/cut') {
        response.setHeader('content-length', 100);
        response.write('short');
        setTimeout(() => response.destroy(), 20);
      } else {
        response.setHeader('content-encoding', 'gzip');
        response.end('not gzip at all');
      }
    });
    expect(await ruleOf(fetchPage(`http://127.0.0.1:${port}/cut`, { allowPrivate: true }))).toBe('page-cut-off');
    expect(await ruleOf(fetchPage(`http://127.0.0.1:${port}/bad`, { allowPrivate: true }))).toBe('page-garbled');
  });

  it('a person can cancel', async () => {
    const port = await serve(() => {});
    const controller = new AbortController();
    const page = ruleOf(fetchPage(`http://127.0.0.1:${port}/`, { allowPrivate: true, signal: controller.signal }));
    controller.abort();
    expect(await page).toBe('fetch-cancelled');
  });
});

describe('private addresses', () => {
  it('are refused in every spelling, before anything is sent', async () => {
    let asked = 0;
    const port = await serve((_, response) => {
      asked++;
      response.end();
    });
    for (const host of [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f.0.0.1',
      '017700000001',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '0.0.0.0',
      '[::]',
    ])
      expect(await ruleOf(fetchPage(`http://${host}:${port}/`)), host).toBe('private-address');
    expect(asked).toBe(0);
  });

  it('are refused behind a name', async () => {
    const { lookup } = resolver(['10.0.0.7']);
    expect(await ruleOf(fetchPage('http://intranet.example/', { lookup }))).toBe('private-address');
  });

  it('are refused when a name has one public and one private address', async () => {
    const { lookup } = resolver(['93.184.216.34', '192.168.1.1']);
    expect(await ruleOf(fetchPage('http://mixed.example/', { lookup }))).toBe('private-address');
  });

  it('are refused at the end of a redirect', async () => {
    let secrets = 0;
    const port = await serve((request, response) => {
      if (request.url === '/secret') secrets++;
      response.writeHead(302, { location: `http://127.0.0.2:${port}/secret` }).end();
    });
    const isPublic = (address: string): boolean => address === '127.0.0.1';
    expect(await ruleOf(fetchPage(`http://127.0.0.1:${port}/`, { isPublic }))).toBe('private-address');
    expect(secrets).toBe(0);
  });

  it('a name is resolved once, and the address that was checked is the one that is asked', async () => {
    const port = await serve((_, response) => response.end('the page'));
    const isPublic = (address: string): boolean => address === '127.0.0.1';
    const { lookup, asked } = resolver(['127.0.0.1'], ['127.0.0.2']);
    expect(textOf(await fetchPage(`http://rebinding.example:${port}/`, { lookup, isPublic }))).toBe('the page');
    expect(asked).toEqual(['rebinding.example']);
    expect(await ruleOf(fetchPage(`http://rebinding.example:${port}/`, { lookup, isPublic }))).toBe('private-address');
  });
});

it('a person’s word for a private address does not hold for the other host that it leads to', async () => {
  const port = await serve((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    const target = searchParams.get('to');
    if (target !== null) response.writeHead(302, { location: target });
    response.end('private');
  });
  const from = (host: string, to: string): Promise<unknown> =>
    fetchPage(`http://${host}:${port}/?to=${encodeURIComponent(to)}`, { allowPrivate: true, lookup: resolver(['127.0.0.1']).lookup });
  expect(await ruleOf(from('short.example', `http://127.0.0.1:${port}/`))).toBe('private-address');
  expect(await ruleOf(from('short.example', `http://intranet.example:${port}/`))).toBe('private-address');
  expect(await ruleOf(from('127.0.0.1', `http://127.0.0.1:${port}/moved`))).toBe('fetched');
});

it('nor for another port of the same host, or for another scheme', async () => {
  let reached = 0;
  const other = await serve((_, response) => {
    reached++;
    response.end('another service');
  });
  const port = await serve((request, response) => {
    response.writeHead(302, { location: request.url === '/port' ? `http://127.0.0.1:${other}/` : `https://127.0.0.1:${other}/` }).end();
  });
  for (const path of ['/port', '/scheme'])
    expect(await ruleOf(fetchPage(`http://127.0.0.1:${port}${path}`, { allowPrivate: true })), path).toBe('private-address');
  expect(reached).toBe(0);
});

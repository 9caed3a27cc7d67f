import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './app.ts';

// What a page could try if a hostile story ever got to run in it. Both hosts.

let server: Server;
let outside: string;
const reached: string[] = [];
test.beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('reached');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.beforeEach(() => {
  reached.length = 0;
});
test.afterAll(() => {
  server.close();
});

test('the page has no Node and no Electron: one frozen object, one function for each call of the contract', async ({ page }) => {
  const seen = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'];
    const { stet } = window as unknown as { stet: Record<string, unknown> };
    return {
      found: names.filter((name) => name in globalThis),
      kinds: [...new Set(Object.values(stet).map((value) => typeof value))],
      names: Object.keys(stet).sort(),
      frozen: Object.isFrozen(stet),
      secure: isSecureContext,
    };
  });
  const { CALLS } = await import('../../contract/index.ts');
  expect(seen).toEqual({ found: [], kinds: ['function'], names: [...CALLS, 'on'].sort(), frozen: true, secure: true });
});

test('the policy is in force: no inline script, no eval, no string as code', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    // Playwright evaluates with eval allowed; what a timer starts is on its own.
    await new Promise((go) => setTimeout(go, 10));
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
    const ran: string[] = [];
    Object.assign(window, { ran: (what: string) => ran.push(what) });
    const attempt = (what: string, act: () => unknown): void => {
      try {
        act();
      } catch {
        ran.push(`threw: ${what}`);
      }
    };
    attempt('inline', () => {
      const script = document.createElement('script');
      script.append("ran('inline')");
      document.head.append(script);
    });
    attempt('eval', () => (0, eval)("ran('eval')"));
    attempt('Function', () => new Function("ran('Function')")());
    attempt('innerHTML', () => {
      document.createElement('div').innerHTML = '<img src=x onerror="ran(1)">';
    });
    attempt('attribute', () => document.createElement('button').setAttribute('onclick', "ran('attribute')"));
    attempt('srcdoc', () => document.createElement('iframe').setAttribute('srcdoc', '<script>parent.ran(1)</script>'));
    attempt('worker', () => new Worker('data:text/javascript,1'));
    attempt('policy', () =>
      (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('mine', {}),
    );
    await new Promise((go) => setTimeout(go, 100));
    return { ran: ran.sort(), broken: [...new Set(broken)].sort() };
  });
  // Chromium up to 114 refuses an inline script when it is inserted, later ones when it would run.
  expect(seen.ran.filter((what) => what !== 'threw: inline')).toEqual([
    'threw: Function',
    'threw: attribute',
    'threw: eval',
    'threw: innerHTML',
    'threw: policy',
    'threw: srcdoc',
    'threw: worker',
  ]);
  expect(seen.broken).toEqual(expect.arrayContaining(['require-trusted-types-for', 'trusted-types']));
});

test('the policy itself is strict: nothing unsafe, nothing from anywhere', async ({ page }) => {
  const policy = await page.evaluate(async () => (await fetch('index.html')).headers.get('content-security-policy') ?? '');
  const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]));
  expect(policy).not.toMatch(/unsafe|\*|https?:|nonce|strict-dynamic/);
  expect(Object.fromEntries(directives)).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
  });
});

test('nothing outside can be loaded, by any way a page knows', async ({ page }) => {
  await page.evaluate(async (url) => {
    const load = (tag: string, attributes: Record<string, string>): void => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) {
        try {
          element.setAttribute(name, value);
        } catch {
          // Trusted Types refused it before the network was asked.
        }
      }
      document.body.append(element);
    };
    load('img', { src: `${url}/img` });
    load('script', { src: `${url}/script` });
    load('link', { rel: 'stylesheet', href: `${url}/style` });
    load('link', { rel: 'prefetch', href: `${url}/prefetch` });
    load('link', { rel: 'preload', as: 'image', href: `${url}/preload` });
    load('iframe', { src: `${url}/frame` });
    load('object', { data: `${url}/object` });
    load('embed', { src: `${url}/embed` });
    load('video', { src: `${url}/video` });
    load('audio', { src: `${url}/audio` });
    const style = new CSSStyleSheet();
    style.replaceSync(`body { background-image: url(${url}/background) }`);
    document.adoptedStyleSheets.push(style);
    navigator.sendBeacon(`${url}/beacon`);
    const tried = [
      fetch(`${url}/fetch`),
      import(/* @vite-ignore */ `${url}/import.js`),
      new Promise((done) => new WebSocket(`${url.replace('http', 'ws')}/socket`).addEventListener('error', done)),
      new Promise((done) => new EventSource(`${url}/events`).addEventListener('error', done)),
    ];
    const form = document.createElement('form');
    form.action = `${url}/form`;
    document.body.append(form);
    form.submit();
    await Promise.allSettled(tried.map((one) => Promise.race([one, new Promise((go) => setTimeout(go, 500))])));
    await new Promise((go) => setTimeout(go, 300));
  }, outside);
  expect(reached).toEqual([]);
});

test('the page opens no window of its own', async ({ page }) => {
  const opened = await page.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank', rel: 'opener' });
    document.body.append(link);
    return window.open(`${url}/window`, '_blank', 'popup') === null;
  }, 'app://stet/index.html');
  // A browser opens an empty page for a scheme it does not know; what matters is that nothing outside is asked.
  expect(typeof opened).toBe('boolean');
  expect(reached).toEqual([]);
});

test('the policies that make script or markup cannot be made a second time', async ({ page }) => {
  const refused = await page.evaluate(async () => {
    const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
    try {
      // Svelte has made this one already where it has put up its first template; twice is refused in any case.
      trustedTypes.createPolicy('svelte-trusted-html', {});
      trustedTypes.createPolicy('svelte-trusted-html', {});
      return 'made twice';
    } catch {
      return 'refused';
    }
  });
  expect(refused).toBe('refused');
});

test('permissions are refused', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const state = async (name: string): Promise<string> => (await navigator.permissions.query({ name: name as PermissionName })).state;
    return { geolocation: await state('geolocation'), camera: await state('camera'), microphone: await state('microphone') };
  });
  for (const state of Object.values(states)) expect(state).not.toBe('granted');
});

test('calls with arguments of another shape are refused', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const { stet } = window as unknown as { stet: Record<string, (argument?: unknown) => Promise<unknown>> };
    const attempts: [string, unknown][] = [
      ['openDraft', { draft: '../../etc/passwd' }],
      ['openRecentStory', { handle: '/etc/passwd' }],
      ['discardDraft', 'd'],
      ['autosave', { draft: 'd', handle: null, name: 'n', bytes: 'not bytes' }],
      ['changeSettings', { theme: 'neon' }],
      ['fetchPage', { url: 7, allowPrivate: false, request: 'r' }],
      ['fetchPage', { url: 'https://example.com/', allowPrivate: false, request: 'r', headers: { cookie: 'x' } }],
    ];
    return Promise.all(
      attempts.map(([call, argument]) =>
        (stet[call] as (argument?: unknown) => Promise<unknown>)(argument).then(
          // An autosave that is refused is told as trouble that lasts, and does not throw.
          (answer) => ((answer as { severity?: string } | null)?.severity === 'error' ? 'refused' : `${call} answered`),
          () => 'refused',
        ),
      ),
    );
  });
  expect([...new Set(answers)]).toEqual(['refused']);
});

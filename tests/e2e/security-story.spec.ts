import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { unzipSync } from 'fflate';
import { marked } from 'marked';
import { expect, type GivenFile, test } from './app.ts';
import { apparatus, press, slot, texts } from './desk.ts';

// A story that tries everything, through every view and every export. Both hosts.

let server: Server;
let outside: string;
const reached: string[] = [];
test.beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end();
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

/** A file's name is shown too. Windows takes no angle bracket and no quotation mark in one. */
const HOSTILE_NAME =
  process.platform === 'win32' ? "&lt;img src=x onerror=ran(10)&gt;';ran(10);'.html" : '"><img src=x onerror=ran(10)>.html';

const TAIL = [
  'The council met on Monday to hear what the harbour would cost the town over ten years.',
  'A second vote is expected before the summer, the mayor told reporters at the quay.',
];

/** A page with an article in it, and in the article whatever could run, load, lead away or deceive. */
function hostile(name: string, verb: string): GivenFile {
  const content = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<base href="${outside}/base/"><meta http-equiv="refresh" content="1;url=${outside}/refresh">
<title>Harbour vote"><script>ran('title')</script></title>
<link rel="stylesheet" href="${outside}/style.css"><script src="${outside}/script.js"></script><script>ran('script')</script>
<meta property="og:title" content='Harbour &quot;&gt;&lt;img src=x onerror=ran(1)&gt; vote'>
<style>@import url(${outside}/import.css); body { background: url(${outside}/background) } * { display: none !important }</style></head>
<body onload="ran('onload')"><article>
<h1>Harbour vote &lt;script&gt;ran('headline')&lt;/script&gt; passes</h1>
<p class="byline">By Ada &lt;img src=x onerror=ran(2)&gt; Fenn</p>
<p>The mayor ${verb} the plan for the old harbour on Monday &lt;script&gt;ran('text')&lt;/script&gt; after a long debate.
<img src="${outside}/img.png" onerror="ran('img')"><svg onload="ran('svg')"><script>ran('svg script')</script></svg></p>
<p>“We ${verb} it because the <a href="javascript:ran('link')" onclick="ran('click')">town needs a harbour</a>,” said the mayor, Rhea Moss,
<a href="data:text/html,<script>ran(3)</script>">at</a> the <a href="vbscript:ran(4)">old</a> <a href="file:///etc/passwd">quay</a>
{{constructor.constructor('ran(5)')()}} \${ran(6)} <%= ran(7) %>.</p>
<p>The cost is ${verb.length}0,000 crowns \u202Eylevitcepsorter\u202C a year &amp;lt;b&amp;gt; \u2066and\u2069 rising &lt;/p&gt;&lt;/div&gt;&lt;/main&gt;&lt;iframe src=${outside}/frame&gt;.</p>
<iframe src="${outside}/iframe" srcdoc="<script>parent.ran('srcdoc')</script>"></iframe><object data="${outside}/object"></object>
<video src="${outside}/video" autoplay onerror="ran('video')"></video><form action="${outside}/form"><button autofocus onfocus="ran('focus')">x</button></form>
<details open ontoggle="ran('toggle')"><summary>More</summary><math><mtext><style><img src=x onerror="ran(8)"></style></mtext></math></details>
${TAIL.map((text) => `<p>${text}</p>`).join('\n')}
</article><template><script>ran('template')</script></template><noscript><p title="</noscript><img src=x onerror=ran(9)>"></noscript></body></html>`;
  return { name, content };
}

type Shown = readonly (readonly [mediaType: string, content: string | Uint8Array])[];

/** Every format by its name in the dialog, and what a program that opens the saved file shows of it: the file, its parts, its rendering. */
const OPENED: Readonly<Record<string, (bytes: Buffer) => Shown>> = {
  'Web page': (bytes) => [['text/html', bytes]],
  PDF(bytes) {
    // A browser's print dialog was given the page itself.
    if (!bytes.toString('latin1').startsWith('%PDF-')) return [['text/html', bytes]];
    const pdf = bytes.toString('latin1');
    expect(pdf).not.toMatch(/\/(JavaScript|JS|Launch|SubmitForm|ImportData|EmbeddedFile|OpenAction)\b/);
    for (const [, address] of pdf.matchAll(/\/URI\s*\(([^)]*)/g)) expect(address).toMatch(/^https?:/);
    return [];
  },
  Word(bytes) {
    const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
    expect(parts.filter(([path]) => !/\.(xml|rels)$/.test(path))).toEqual([]);
    for (const [, part] of parts)
      expect(Buffer.from(part).toString()).not.toMatch(/Target="(?!https?:|[\w/.]+")|<w:instrText[^>]*>(?! PAGE <)|altChunk|oleObject/i);
    return parts.map(([, part]) => ['application/xml', part]);
  },
  'Plain text': (bytes) => [['text/plain', bytes]],
  Markdown: (bytes) => [['text/html', marked.parse(bytes.toString(), { async: false })]],
  CriticMarkup: (bytes) => [['text/plain', bytes]],
  'Table (CSV)': (bytes) => [['text/csv', bytes]],
  TEI: (bytes) => [['application/xml', bytes]],
  JSON: (bytes) => [['application/json', bytes]],
  'Unified diff': (bytes) => [['text/plain', bytes]],
  'All versions': (bytes) => [['text/csv', bytes]],
};

const HARMLESS = { ran: [], active: 0, handlers: 0, odd: [] };

/** Opens what was saved as a page of its own, with scripts allowed: what runs there says so, and what is asked for arrives at the server. */
async function openedAlone(browser: Browser, mediaType: string, content: string | Uint8Array): Promise<unknown> {
  if (mediaType === 'text/csv') return HARMLESS;
  const alone = await browser.newPage();
  await alone.addInitScript(() => {
    const ran: unknown[] = [];
    Object.assign(window, { ran: (what: unknown) => ran.push(what), ranList: ran });
  });
  await alone.goto(`data:${mediaType};base64,${Buffer.from(content).toString('base64')}`);
  const found = await alone.evaluate(() => ({
    ran: (window as unknown as { ranList: unknown[] }).ranList,
    active: document.querySelectorAll('script, img, iframe, object, embed, video, form, base, link, meta[http-equiv=refresh]').length,
    handlers: [...document.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
      .length,
    odd: [...document.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => !/^(https?:|#)/.test(address)),
  }));
  await alone.close();
  return found;
}

test('a hostile story runs nothing, asks for nothing and leads nowhere', async ({ page, app, browser }) => {
  test.slow();
  await page.evaluate(() => {
    const ran: unknown[] = [];
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => broken.push(`${event.effectiveDirective} ${event.blockedURI}`));
    Object.assign(window, { ran: (what: unknown) => ran.push(what), ranList: ran, broken });
  });
  const at = page.url();
  const give = async (side: 'Base' | 'Witness', file: GivenFile): Promise<void> => {
    await app.open([file], () => slot(page, side).getByRole('button', { name: 'File' }).click());
    await expect(page.getByText(file.name).first()).toBeVisible();
  };
  await give('Base', hostile(HOSTILE_NAME, 'approved'));
  await give('Witness', hostile('published.html', 'rejected'));
  await expect(texts(page).getByText('after a long debate').first()).toBeVisible();

  // Every view: inline, changes only, house style, without and with the apparatus, each edit's card, search, what was set aside.
  await press(page, 'j', 'j', 'f', 'i', 'c', 'h', 'i', 'c', 'h', 'p', 'p');
  for (const button of await apparatus(page).getByRole('button').all()) if (await button.isVisible()) await button.hover();
  for (const mark of await texts(page).getByRole('insertion').all()) await mark.hover({ force: true });
  await press(page, '/');
  await page.keyboard.type('<script>');
  await press(page, 'Escape');
  for (const aside of await page.getByRole('button', { name: /set aside/i }).all()) await aside.click();

  // The preview of every export, and every file that is saved, opened where nothing guards against it.
  await press(page, 'Escape', 'e');
  const dialog = page.getByRole('dialog');
  const names = Object.keys(OPENED);
  await expect(dialog.getByRole('radio')).toHaveCount(names.length);
  for (const [n, name] of names.entries()) {
    if (n > 0) await press(page, 'e');
    await dialog.getByRole('radio', { name }).check();
    await page.evaluate(() => new Promise((go) => setTimeout(go, 250)));
    const act = (): Promise<void> => dialog.getByRole('button', { name: /^(Save|Print)/ }).click();
    const bytes = name === 'PDF' ? await app.print('report.pdf', act) : (await app.save(`report.${n}`, act)).bytes;
    await expect(dialog).toHaveCount(0);
    for (const [mediaType, content] of OPENED[name]?.(bytes) ?? [])
      expect(await openedAlone(browser, mediaType, content), `${name} as ${mediaType}`).toEqual(HARMLESS);
  }

  const seen = await page.evaluate(() => {
    const { ranList, broken } = window as unknown as { ranList: unknown[]; broken: string[] };
    const schemes = [...document.querySelectorAll('[href], [src], [action], [data]')].flatMap((element) =>
      ['href', 'src', 'action', 'data'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    return { ran: ranList, broken, odd: schemes.filter((address) => /^\s*(javascript|data:text|vbscript|file|blob)/i.test(address)) };
  });
  expect(seen).toEqual({ ran: [], broken: [], odd: [] });
  expect(reached).toEqual([]);
  expect(page.url()).toBe(at);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toPdf } from '../../../cli/pdf.ts';
import { markup } from '../../../core/report/escape.ts';
import { toHtml } from '../../../core/report/html/html.ts';
import { type Report, report } from '../../../core/report/index.ts';
import { hostileReport } from '../hostile-story.ts';
import { OPTIONS, pictures } from '../picture.ts';
import { storyReports } from './reports.ts';
import { inFolder, run } from './tools.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = process.env['STET_CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The links of a PDF as pdf.js reads them. */
async function linksOf(pdf: Uint8Array): Promise<{ readonly contents: string; readonly address: string | undefined }[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const found = [];
  for (let number = 1; number <= document.numPages; number++) {
    const all = (await (await document.getPage(number)).getAnnotations()) as {
      contentsObj?: { str: string };
      unsafeUrl?: string;
      subtype: string;
    }[];
    for (const { contentsObj, unsafeUrl, subtype } of all)
      if (subtype === 'Link') found.push({ contents: contentsObj?.str ?? '', address: unsafeUrl });
  }
  return found;
}

/** The words of a text, in order: a PDF breaks lines, not words. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('Chromium opens the page', { timeout: 120_000 }, () => {
  let browser: Browser;
  let reports = new Map<string, Report>();
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: FLAGS });
    reports = await storyReports();
    const several = pictures(['They [met in|meet at] Rome today.', '@1 Three.'], ['They met [in Rome|at Oslo] today.', '@1 Three.']);
    reports.set('several witnesses', report(several, OPTIONS));
  }, 120_000);
  afterAll(() => browser?.close());

  /** Opens a page from a file, as a person would, and says what it asked for besides itself. */
  const open = async (
    html: string,
    options: Parameters<Browser['newContext']>[0],
    look: (page: Page) => Promise<void>,
  ): Promise<string[]> =>
    inFolder(async (folder) => {
      const file = join(folder, 'report.html');
      writeFileSync(file, html);
      const context = await browser.newContext(options);
      const asked: string[] = [];
      try {
        const page = await context.newPage();
        page.on('request', (request) => asked.push(request.url()));
        page.on('console', (message) => asked.push(`console: ${message.text()}`));
        page.on('dialog', (dialog) => {
          asked.push(`dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
        await page.goto(pathToFileURL(file).href);
        await look(page);
      } finally {
        await context.close();
      }
      return asked.filter((address) => address !== pathToFileURL(file).href);
    });

  test.each(['light', 'dark'] as const)('axe finds nothing to mend, %s', async (colorScheme) => {
    for (const [name, told] of [...reports].filter(([one]) => one === 'harbour-accord' || one === 'several witnesses')) {
      await open(toHtml(told), { colorScheme, bypassCSP: true }, async (page) => {
        for (const view of ['.to-columns', '.to-inline']) {
          for (const radio of await page.locator(view).all()) await radio.check({ force: true });
          await page.evaluate(AXE);
          const violations = await page.evaluate("axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))");
          expect([name, view, violations]).toEqual([name, view, []]);
        }
      });
    }
  });

  test('it reads without script, asks for nothing, and shows one view at a time', async () => {
    const [told] = reports.values();
    if (!told) throw new Error('no story');
    const asked = await open(toHtml(told), { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('td.base').first().isVisible()).toBe(true);
      expect(await page.locator('td.inline').first().isVisible()).toBe(false);
      await page.getByText('Inline', { exact: true }).click();
      expect(await page.locator('td.base').first().isVisible()).toBe(false);
      expect(await page.locator('td.inline').first().isVisible()).toBe(true);
    });
    expect(asked).toEqual([]);
  });

  test('nothing of a hostile story runs or is fetched', async () => {
    const asked = await open(toHtml(hostileReport()), {}, async (page) => {
      expect(await page.evaluate('window.pwned')).toBeUndefined();
      expect(await page.locator('script, img, svg svg, svg [onload], iframe').count()).toBe(0);
    });
    expect(asked).toEqual([]);
  });

  test('printed, it is a tagged PDF in which pdftotext finds every word of both versions', async () => {
    for (const told of [...reports.values()].slice(0, 2)) {
      const pdf = await toPdf(toHtml(told));
      await inFolder((folder) => {
        const file = join(folder, 'report.pdf');
        writeFileSync(file, pdf);
        expect(run('pdfinfo', [file], 'poppler-utils')).toMatch(/Tagged:\s+yes/);
        const found = new Set(words(run('pdftotext', ['-enc', 'UTF-8', file, '-'], 'poppler-utils').replace(/(?<=\p{L})-\n/gu, '')));
        for (const { blocks } of told.witnesses) {
          const missing = blocks.flatMap((block) => words(block.text)).filter((word) => !found.has(word));
          expect(missing).toEqual([]);
        }
      });
    }
  });

  test('printed, it says its title, language and producer to catalogues, and of every link where it leads', async () => {
    for (const [name, told] of [...reports].filter(([one]) => one === 'harbour-accord' || one === 'several witnesses')) {
      const pdf = await toPdf(toHtml(told));
      await inFolder((folder) => {
        const file = join(folder, 'report.pdf');
        writeFileSync(file, pdf);
        const info = run('pdfinfo', [file], 'poppler-utils');
        const [, producer = 'none'] = /^Producer:\s+(.*)$/m.exec(info) ?? [];
        expect(info).toMatch(/^Creator:\s+Stet$/m);
        const metadata = run('pdfinfo', ['-meta', file], 'poppler-utils');
        expect(metadata).toContain(`<rdf:li xml:lang="x-default">${markup(told.title)}</rdf:li>`);
        expect(metadata).toContain('<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>');
        expect(metadata).toContain(`<pdf:Producer>${markup(producer)}</pdf:Producer>`);
        expect(metadata).toContain(`<xmp:CreateDate>${told.created}</xmp:CreateDate>`);
      });
      const links = await linksOf(pdf);
      expect(links.length, name).toBeGreaterThan(0);
      for (const { contents, address } of links) {
        if (address === undefined)
          expect(contents, name).toMatch(
            /^To (?:paragraph \S+ of the text|where it stands in the witness, as .+|where it stood in the base, as .+)$/,
          );
        else expect(contents, name).toBe(address);
      }
    }
  });

  test('printed twice, it is the same bytes, on the paper of the place', async () => {
    const [told] = reports.values();
    if (!told) throw new Error('a report');
    vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
    const first = await toPdf(toHtml(told));
    // A second later: printing writes the time to the second.
    await new Promise((go) => setTimeout(go, 1100));
    expect(Buffer.from(await toPdf(toHtml(told))).equals(first)).toBe(true);
    vi.stubEnv('LC_ALL', 'en_US.UTF-8');
    const sizes = [first, await toPdf(toHtml(told))].map((pdf) => /\/MediaBox \[0 0 (\d+)/.exec(Buffer.from(pdf).toString('latin1'))?.[1]);
    vi.unstubAllEnvs();
    expect(sizes).toEqual(['594', '612']);
  });
});

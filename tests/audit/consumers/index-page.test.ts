import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexPage, SORTS } from '../../../core/audit/index.ts';
import { inFolder } from '../../report/consumers/tools.ts';
import { listingOf, manyRows } from '../rows.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = process.env['STET_CHROMIUM'] ?? '/usr/bin/chromium';

describe('Chromium opens the index of an audit', { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }, 120_000);
  afterAll(() => browser?.close());

  const open = (rows: number, options: Parameters<Browser['newContext']>[0], look: (page: Page) => Promise<void>): Promise<void> =>
    inFolder(async (folder) => {
      const file = join(folder, 'index.html');
      writeFileSync(
        file,
        indexPage(listingOf(manyRows(rows)), SORTS[0] as (typeof SORTS)[number], (text) =>
          createHash('sha256').update(text).digest('base64'),
        ),
      );
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        await page.goto(pathToFileURL(file).href);
        await look(page);
      } finally {
        await context.close();
      }
    });

  test.each(['light', 'dark'] as const)('axe finds nothing to mend, %s', (colorScheme) =>
    open(60, { colorScheme, bypassCSP: true }, async (page) => {
      await page.evaluate(AXE);
      const violations = await page.evaluate("axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))");
      expect(violations).toEqual([]);
    }),
  );

  test('of ten thousand rows the boxes leave those that have all that is checked', () =>
    open(10_000, {}, async (page) => {
      const shown = async (): Promise<number> =>
        page.evaluate("[...document.querySelectorAll('tbody tr')].filter((row) => row.offsetParent !== null).length");
      expect(await shown()).toBe(10_000);
      await page.locator('#k-figure-changed').check();
      const flagged = await shown();
      expect(flagged).toBe(Number(await page.locator('label:has(#k-figure-changed) b').textContent()));
      await page.locator('#o-1').check();
      const both = await shown();
      expect(both).toBeGreaterThan(0);
      expect(both).toBeLessThan(flagged);
      await page.locator('#outlet-all').check();
      await page.locator('#k-figure-changed').uncheck();
      expect(await shown()).toBe(10_000);
    }));
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { accessible } from './axe.ts';
import { apparatus, press, texts } from './desk.ts';
import { projectRoot } from './electron-app.ts';
import { BASE, WITNESS } from './pair.ts';

const CLI = join(projectRoot, 'out', 'cli', 'stet.mjs');
const SEEDS = join(projectRoot, 'seeds');
const NAMES = ['ferry-fire', 'glacier-survey', 'harbour-accord'] as const;
const ENDINGS: Readonly<Record<(typeof NAMES)[number], readonly [string, string]>> = {
  'ferry-fire': ['txt', 'html'],
  'glacier-survey': ['md', 'md'],
  'harbour-accord': ['txt', 'md'],
};

/** What agencies sent, what was published, and an audit of it, made once: a store takes its time to make. */
const MADE = mkdtempSync(join(tmpdir(), 'stet-audit-'));
const [WIRE, PUBLISHED] = [join(MADE, 'mixed', 'wire'), join(MADE, 'mixed', 'published')];

const audited = (out: string): { readonly status: number | null; readonly stderr: string } =>
  spawnSync(process.execPath, [CLI, 'audit', PUBLISHED, '--against', WIRE, '--output', out, '--jobs', '1'], { encoding: 'utf8' });

test.beforeAll(() => {
  test.setTimeout(240_000);
  for (const folder of [WIRE, PUBLISHED]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(WIRE, 'library.txt'), BASE.content);
  writeFileSync(join(PUBLISHED, 'library.txt'), WITNESS.content);
  writeFileSync(
    join(PUBLISHED, 'own.txt'),
    'A story of our own\n\nNobody else has this one, which was written here on a Friday afternoon.\n',
  );
  for (const name of NAMES) {
    const [base, witness] = ENDINGS[name];
    cpSync(join(SEEDS, name, `base.${base}`), join(WIRE, `${name}.${base}`));
    cpSync(join(SEEDS, name, `witness.${witness}`), join(PUBLISHED, `${name}.${witness}`));
  }
  const { status, stderr } = audited(join(MADE, 'audit'));
  expect([status, stderr]).toEqual([0, expect.stringContaining('4 of 5 articles have a source')]);
});
test.afterAll(() => rmSync(MADE, { recursive: true, force: true }));

/** The app with the audit open, in a folder of the test's own. */
async function withAudit(app: App): Promise<{ readonly page: Page; readonly out: string }> {
  const out = app.path('audit');
  cpSync(join(MADE, 'audit'), out, { recursive: true });
  const page = app.kind === 'browser' ? await app.startWith([out]) : await app.start();
  await app.running.openDialogGives([out]);
  await command(page, 'Open an audit');
  await expect(pairs(page)).toBeVisible();
  return { page, out };
}

async function command(page: Page, words: string): Promise<void> {
  await press(page, 'Control+k');
  await page.keyboard.type(words);
  await press(page, 'Enter');
}

const pairs = (page: Page): Locator => page.getByRole('region', { name: 'Pairs of the audit' });
const rows = (page: Page): Locator => pairs(page).getByRole('listitem').getByRole('button');
const filters = (page: Page): Locator => page.getByRole('complementary', { name: 'Filter the pairs' });

test('an audit is a list by rank that filters; a pair opens on the desk', async ({ app }) => {
  test.slow();
  const { page } = await withAudit(app);
  await expect(pairs(page)).toContainText('5 articles, 4 with a source · 4 pairs');
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).first()).toContainText('Quotation altered');
  await filters(page)
    .getByRole('checkbox', { name: /^Figure changed/ })
    .check();
  await expect(rows(page).filter({ hasText: /library/i })).toHaveCount(1);
  await filters(page).getByRole('button', { name: 'Show all pairs' }).click();
  await filters(page).getByRole('searchbox').fill('library');
  await expect(rows(page)).toHaveCount(1);
  await filters(page).getByRole('searchbox').fill('');
  await accessible(page, 'the list of an audit');
  await rows(page)
    .filter({ hasText: /library/i })
    .click();
  await expect(texts(page)).toContainText('The council voted on Monday');
  await expect(page.getByRole('navigation', { name: 'Pairs of the audit' })).toContainText(/Pair \d of 4/);
  await accessible(page, 'a pair of an audit');
  await press(page, 'g');
  await expect(rows(page)).toHaveCount(4);
});

test('what is decided on a pair goes into the audit, its report and, run again, its index', async ({ app }) => {
  test.slow();
  const { page, out } = await withAudit(app);
  await rows(page)
    .filter({ hasText: /library/i })
    .click();
  await expect(apparatus(page)).toContainText('Figure changed');
  await press(page, 'f', 'q');
  await expect
    .poll(() => spawnSync('grep', ['-rl', '"decided":"query"', join(out, 'marks')], { encoding: 'utf8' }).stdout.trim())
    .toMatch(/library/);
  const report =
    spawnSync('grep', ['-rl', 'library', join(out, 'reports')], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')[0] ?? '';
  await expect.poll(() => readFileSync(report, 'utf8')).toMatch(/[Qq]uery/);
  // Nothing is asked: what was decided is kept.
  await press(page, ']');
  await expect(texts(page)).not.toContainText('The council voted on Monday');
  await press(page, 'g');
  await expect(rows(page).filter({ hasText: /library/i })).toContainText('query');
  await filters(page).getByLabel('Review').selectOption('decided');
  await expect(rows(page)).toHaveCount(1);
  await app.close();
  const again = audited(out);
  expect(again.status, again.stderr).toBe(0);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(/\d query/);
});

test('a folder of mixed pages is audited in the page, without a store', async ({ app }) => {
  test.slow();
  const page = await app.start();
  await expect(page.getByText('Stet works offline')).toBeVisible();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), command(page, 'Audit a folder')]);
  await chooser.setFiles(join(MADE, 'mixed'));
  await expect(rows(page)).toHaveCount(4);
  await expect(pairs(page)).toContainText('9 articles, 4 with a source');
  await rows(page)
    .filter({ hasText: /library/i })
    .click();
  await expect(texts(page)).toContainText('The council voted on Monday');
  await press(page, 'f', 's', 'g');
  await expect(rows(page).filter({ hasText: /library/i })).toContainText('stet');
});

test('another story on the desk is no pair of the audit: its marks stay its own', async ({ app }) => {
  test.slow();
  const page = await app.start();
  await expect(page.getByText('Stet works offline')).toBeVisible();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), command(page, 'Audit a folder')]);
  await chooser.setFiles(join(MADE, 'mixed'));
  await rows(page)
    .filter({ hasText: /library/i })
    .click();
  await expect(page.getByRole('navigation', { name: 'Pairs of the audit' })).toBeVisible();
  await command(page, 'New story');
  await page.getByRole('button', { name: 'The harbour accord' }).or(page.locator('.samples button').first()).first().click();
  await expect(texts(page)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Pairs of the audit' })).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { apparatus, choose, deleted, inserted, press, startWithPair, texts } from './desk.ts';

const row = (page: Page, words: string) => texts(page).getByRole('listitem').filter({ hasText: words });
const pick = (page: Page, words: string) =>
  row(page, words)
    .getByRole('button', { name: /^Pick / })
    .first();

test('paragraphs are linked by hand, unlinked, and both are undone and redone', async ({ app }) => {
  const page = await startWithPair(app);
  await pick(page, 'beside the old mill').click();
  await pick(page, 'Two other branches').click();
  await press(page, 'l');
  const linked = row(page, 'beside the old mill');
  await expect(linked).toContainText('Two other branches');
  await expect(linked).toContainText('paired by hand');
  await press(page, 'Control+z');
  await expect(row(page, 'beside the old mill')).not.toContainText('Two other branches');
  await press(page, 'Control+Shift+Z');
  await expect(row(page, 'beside the old mill')).toContainText('Two other branches');
  await pick(page, 'beside the old mill').click();
  await press(page, 'u');
  await expect(row(page, 'beside the old mill')).not.toContainText('Two other branches');
});

test('A takes back what was decided about a pairing', async ({ app }) => {
  const page = await startWithPair(app);
  await pick(page, 'readers').click();
  await press(page, 'u');
  await expect(row(page, 'reportedly')).toContainText('Omitted');
  await pick(page, 'reportedly').click();
  await press(page, 'a');
  await expect(row(page, 'reportedly')).toContainText('Revised');
});

test('a paragraph gets another kind, and the comparison follows', async ({ app }) => {
  const page = await startWithPair(app);
  await row(page, 'beside the old mill').hover();
  await choose(page, 'Correct A7', 'Caption');
  await expect(row(page, 'beside the old mill').getByText('Caption')).toBeVisible();
});

test('a paragraph is split between sentences, and joined again', async ({ app }) => {
  const page = await startWithPair(app);
  const before = await texts(page).getByRole('listitem').count();
  await row(page, 'may be sold').hover();
  await choose(page, 'Correct A7', 'Join with the next');
  await expect(row(page, 'may be sold')).toContainText('A petition');
  await row(page, 'may be sold').hover();
  await choose(page, 'Correct A7', 'Split');
  await page.getByRole('dialog', { name: 'Split A7' }).getByRole('button', { name: 'Split here' }).click();
  await expect(texts(page).getByRole('listitem')).toHaveCount(before);
});

test('a paragraph is set aside and restored', async ({ app }) => {
  const page = await startWithPair(app);
  await row(page, 'Two other branches').hover();
  await choose(page, 'Correct B7', 'Set aside');
  await expect(row(page, 'Two other branches')).toHaveCount(0);
  await page.getByRole('button', { name: /^Set aside:/ }).click();
  await page
    .getByRole('region', { name: 'Pieces set aside' })
    .getByRole('listitem')
    .filter({ hasText: 'Two other branches' })
    .getByRole('button')
    .click();
  await expect(row(page, 'Two other branches')).toBeVisible();
});

test('marks and notes stay through a correction that does not concern them', async ({ app }) => {
  const page = await startWithPair(app);
  await inserted(page, 'shut').click();
  await press(page, 'q');
  await press(page, 'n');
  await page.keyboard.type('Ask the desk.');
  await page.getByLabel('Note').blur();
  await row(page, 'Two other branches').hover();
  await choose(page, 'Correct B7', 'Set aside');
  await expect(row(page, 'Two other branches')).toHaveCount(0);
  await expect(deleted(page, 'reportedly')).toBeVisible();
  await inserted(page, 'shut').click();
  await expect(apparatus(page).getByRole('button', { name: 'Query' })).toHaveAttribute('aria-pressed', 'true');
  await expect(apparatus(page).getByLabel('Note')).toHaveValue('Ask the desk.');
});

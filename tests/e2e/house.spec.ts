import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { accessible } from './axe.ts';
import { apparatus, choose, flag, inserted, press, startWithPair } from './desk.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'House preferences' });

const TEXT = 'The Prime Minister opened the harbour on Monday.\n\nThe harbour had been shut for three years, the ministry said.';
const PAGE = `<!doctype html><html lang="en"><head><link rel="canonical" href="https://www.lake-courier.example.com/harbour"></head><body><article><h1>Harbour is open</h1>
<p>The prime minister opened the harbor on Monday.</p><p>The harbor had been shut for three years, the ministry said.</p></article></body></html>`;
const FILES = [
  { name: 'wire.txt', content: `Harbour is open\n\n${TEXT}\n` },
  { name: 'page.html', content: PAGE },
];

test('a flag that the house does not raise is an edit, on the desk and in reports', async ({ app }) => {
  const page = await startWithPair(app);
  await expect(flag(page, 'Figure changed')).toBeVisible();
  await choose(page, 'Settings', 'House preferences');
  await dialog(page).getByRole('checkbox', { name: 'Figure changed' }).uncheck();
  await accessible(page, 'house preferences');
  await press(page, 'Escape');
  await expect(flag(page, 'Figure changed')).toHaveCount(0);
  await expect(inserted(page, '4,500')).toBeVisible();
  await press(page, 'e');
  await page.getByRole('radio', { name: 'Plain text' }).check();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Quotation altered');
  await expect(page.getByRole('region', { name: 'Preview' })).not.toContainText('Figure changed');
});

test('where nothing was raised, it says which flags the house does not raise', async ({ app }) => {
  const page = await app.start([
    { name: 'wire.txt', content: 'Quay is shut\n\nThe quay was shut on Sunday after 14 boats broke loose, the port said.\n' },
    { name: 'paper.txt', content: 'Quay is shut\n\nThe quay was shut on Sunday after 19 boats broke loose, the port said.\n' },
  ]);
  await expect(flag(page, 'Figure changed')).toBeVisible();
  await choose(page, 'Settings', 'House preferences');
  await dialog(page).getByRole('checkbox', { name: 'Figure changed' }).uncheck();
  await dialog(page).getByRole('checkbox', { name: 'Link added' }).uncheck();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(apparatus(page)).toContainText('None raised.');
  await apparatus(page).getByText('What was looked for').click();
  await expect(apparatus(page).getByText(/^Not raised, as this house prefers:/)).toHaveText(
    'Not raised, as this house prefers: figure changed · link added',
  );
  await expect(apparatus(page).getByText(/^quotation altered/)).not.toContainText('figure changed');
  await choose(page, 'Settings', 'House preferences');
  await dialog(page).getByRole('button', { name: 'As it comes' }).click();
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(flag(page, 'Figure changed')).toBeVisible();
});

test('what a house folds is its own, is remembered, and goes to others as a file', async ({ app }) => {
  let page = await app.start(FILES);
  await expect(apparatus(page)).toContainText('house style folded');
  await expect(inserted(page, 'prime minister')).toHaveCount(0);
  await press(page, 'Control+k');
  await page.keyboard.type('house pref');
  await press(page, 'Enter');
  await dialog(page).getByLabel('Name of the house').fill('The Weekly');
  await dialog(page).getByLabel('What is folded').selectOption({ label: 'British: capitals count' });
  await dialog(page).getByLabel('Names of outlets').fill('https://www.lake-courier.example.com/ = The Lake Courier');
  const saved = await app.save('The Weekly.json', () => dialog(page).getByRole('button', { name: 'Save as a file' }).click());
  expect(JSON.parse(saved.bytes.toString())).toMatchObject({
    name: 'The Weekly',
    fold: ['typography', 'punctuation', 'spelling', 'number-style'],
    outlets: { 'lake-courier.example.com': 'The Lake Courier' },
  });
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await expect(inserted(page, 'prime minister').or(inserted(page, 'prime')).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^B .*witness/ })).toContainText('The Lake Courier');
  await expect(inserted(page, 'harbor')).toHaveCount(0);

  await app.close();
  page = await app.start(FILES);
  await expect(page.getByRole('button', { name: /^B .*witness/ })).toContainText('The Lake Courier');
  await choose(page, 'Settings', 'House preferences');
  await dialog(page).getByRole('button', { name: 'As it comes' }).click();
  await expect(inserted(page, 'prime')).toHaveCount(0);
  await app.open([{ name: 'The Weekly.json', content: saved.bytes }], () =>
    dialog(page).getByRole('button', { name: 'Open a file' }).click(),
  );
  await expect(dialog(page)).toContainText('The Weekly.json is in use.');
  await expect(dialog(page).getByLabel('Name of the house')).toHaveValue('The Weekly');
  await expect(inserted(page, 'prime').first()).toBeVisible();
  await app.open([{ name: 'other.json', content: '{ "fold": ["wording"] }' }], () =>
    dialog(page).getByRole('button', { name: 'Open a file' }).click(),
  );
  await expect(dialog(page)).toContainText('other.json is no file of preferences.');
});

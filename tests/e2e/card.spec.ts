import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { apparatus, flag, inserted, press, startWithPair, texts } from './desk.ts';

const card = (page: Page): Locator => page.getByRole('dialog', { name: 'Edit' });

async function rested(page: Page): Promise<void> {
  await inserted(page, 'shut').hover({ position: { x: 16, y: 12 } });
  await expect(card(page)).toContainText('The words differ.');
}

test('the apparatus goes and comes while a card is open', async ({ app }) => {
  const page = await startWithPair(app);
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  for (const lit of [false, true]) {
    await press(page, 'Escape');
    if (lit) await press(page, 'j');
    await rested(page);
    await press(page, 'p');
    await expect(apparatus(page)).toHaveCount(0);
    await expect(card(page)).toHaveCount(0);
    await press(page, 'p');
    await flag(page, 'Hedge dropped').click();
    await expect(apparatus(page).getByRole('button', { name: 'Query' })).toBeVisible();
    await texts(page).hover({ position: { x: 4, y: 400 } });
  }
  expect(broken).toEqual([]);
});

test('what is written in the note of a card is kept when the card goes', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'p', 'j');
  await card(page).getByLabel('Note').fill('Who closed it?');
  await press(page, 'Escape', 'Escape', 'p', 'j');
  await expect(apparatus(page).getByLabel('Note')).toHaveValue('Who closed it?');
});

test('a card leaves with the pointer, wherever that goes', async ({ app }) => {
  const page = await startWithPair(app);
  await rested(page);
  await page.mouse.move(400, 10);
  await expect(card(page)).toHaveCount(0);
  await rested(page);
  await page.getByRole('button', { name: 'Search' }).hover();
  await expect(card(page)).toHaveCount(0);
});

test('a card makes way for a menu and for a dialog', async ({ app }) => {
  const page = await startWithPair(app);
  await rested(page);
  await press(page, '?');
  await expect(page.getByRole('dialog', { name: 'All keys' })).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  await press(page, 'Escape', 'p', 'j');
  await expect(card(page)).toBeVisible();
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(card(page)).toHaveCount(0);
});

test('a card hides no line of what it is about', async ({ app }) => {
  const long = 'who had read there every week since the hall was built, and had brought their children and neighbours';
  const story = (words: string): string =>
    `The hall closes\n\nThe hall on the quay closes in May, the council told its readers${words} to the place by the water that they love.\n`;
  const page = await app.start([
    { name: 'a.txt', content: story('') },
    { name: 'b.txt', content: story(`, ${long},`) },
  ]);
  await inserted(page, 'who had read').hover({ position: { x: 20, y: 40 } });
  await expect(card(page)).toBeVisible();
  const [mark, over] = [await inserted(page, 'who had read').boundingBox(), await card(page).boundingBox()];
  if (!mark || !over) throw new Error('nothing is shown');
  expect(over.y >= mark.y + mark.height || over.y + over.height <= mark.y).toBe(true);
});

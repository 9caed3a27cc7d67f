import { expect, test } from './app.ts';
import { press, texts } from './desk.ts';
import { BASE, MOVED } from './pair.ts';

const PARAGRAPHS = Array.from({ length: 20 }, (_, i) => `Reader number ${i} walked to the library on the quay and back again in the rain.`);
const story = (last: string): string => `The readers\n\n${[...PARAGRAPHS, last].join('\n\n')}\n`;

test('a moved paragraph is shown beside the place where it stood, and hidden again', async ({ app }) => {
  const page = await app.start(MOVED);
  const row = texts(page).getByRole('listitem').filter({ hasText: 'nine' });
  await row.getByRole('button', { name: 'Show it here' }).click();
  await expect(row).toContainText('ten');
  await row.getByRole('button', { name: 'Hide it here' }).click();
  await expect(row).not.toContainText('ten');
});

test('the ribbon of a move is lit while its entry is current, and keeps to the gutter', async ({ app }) => {
  const page = await app.start(MOVED);
  const ribbon = page.locator('.sheet path.moved');
  await expect(ribbon).toHaveCount(1);
  await expect(ribbon).not.toHaveClass(/lit/);
  await press(page, 'f');
  await expect(ribbon).toHaveClass(/lit/);
  const [band, words] = [await ribbon.boundingBox(), await texts(page).locator('.prose').first().boundingBox()];
  if (!band || !words) throw new Error('nothing is shown');
  expect(band.x).toBeGreaterThanOrEqual(words.x + words.width);
});

test('paragraphs that became one are joined to it by a ribbon each', async ({ app }) => {
  const two = 'The building stands beside the old mill and may be sold.\n\nA petition against the closure was handed in last week.';
  const page = await app.start([BASE, { name: 'merged.txt', content: String(BASE.content).replace(two, two.replace('\n\n', ' ')) }]);
  await expect(texts(page).locator('.gutter.several path')).toHaveCount(2);
});

test('a run of unchanged paragraphs tells its first words and opens a few at a time', async ({ app }) => {
  const page = await app.start([
    { name: 'a.txt', content: story('The hall closes in May.') },
    { name: 'b.txt', content: story('The hall shuts in May.') },
  ]);
  await expect(texts(page).getByText('Reader number 3 ').first()).toBeVisible();
  await press(page, 'c');
  const fold = texts(page).getByRole('listitem').filter({ hasText: 'unchanged' });
  await expect(fold).toContainText('The readers');
  await fold.getByRole('button', { name: 'last 5' }).click();
  await expect(texts(page).getByText('Reader number 17').first()).toBeVisible();
  await expect(texts(page).getByText('Reader number 3 ')).toHaveCount(0);
  await fold.getByRole('button', { name: 'first 5' }).click();
  await expect(texts(page).getByText('Reader number 3 ').first()).toBeVisible();
  const rest = fold.getByRole('button', { name: /unchanged/ });
  await rest.click();
  await expect(rest).toHaveCount(0);
});

test('the map of both texts leads where it is pointed at', async ({ app }) => {
  const page = await app.start([
    { name: 'a.txt', content: story('The hall closes in May.') },
    { name: 'b.txt', content: story('The hall shuts in May.') },
  ]);
  await expect(texts(page).getByText('Reader number 3 ').first()).toBeVisible();
  const map = page.locator('.ruler canvas');
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + 8, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 8, box.y + box.height - 10, { steps: 4 });
  await page.mouse.up();
  await expect(texts(page).getByText('The hall').last()).toBeInViewport();
});

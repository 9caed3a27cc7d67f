import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { accessible } from './axe.ts';
import { compared, inserted, press, slot, startWithPair } from './desk.ts';
import { drop, dropPaths } from './drop.ts';
import { BASE, FURTHER, MOVED, WITNESS } from './pair.ts';

const WELL = `A dry well is found under the market hall

Workmen who mend the floor of the market hall found a dry well on Thursday, with steps of red stone inside it.

The well is eleven metres deep and older than the hall, said Ines Baro, who keeps the town's records.

It will be covered with glass, so that people who come to buy their bread can look down into it.
`;
const FROST = `Frost takes the early pears

Growers along the river lost half of their early pears in one night of frost, the market's office said on Friday.

Stoves burned between the trees until morning, and saved the rows that stand nearest to the water.
`;
const HEAP = [
  { name: 'library.txt', content: String(BASE.content) },
  { name: 'library-published.txt', content: String(WITNESS.content) },
  { name: 'well.txt', content: WELL },
  { name: 'well-weekly.txt', content: WELL.replace('eleven', 'twelve') },
  { name: 'pears.txt', content: FROST },
];

const pile = (page: Page): Locator => page.getByRole('dialog', { name: /in several versions$/ });
const stories = (page: Page): Locator => page.getByRole('list', { name: 'Stories in several versions' }).getByRole('listitem');

test('several files dropped at once are brought together by what they tell, and offered', async ({ app, page }) => {
  await drop(page, slot(page, 'Base'), {}, HEAP);
  await expect(pile(page)).toHaveAccessibleName('2 stories in several versions');
  await expect(stories(page)).toHaveCount(2);
  await expect(stories(page).first()).toContainText(/library\.txt\s*→\s*library-published\.txt/);
  await expect(pile(page)).toContainText('1 file on its own');
  await accessible(page, 'stories to choose from');
  // The first one has the focus.
  await press(page, 'Enter');
  await compared(page);
  await press(page, 'o');
  await expect(stories(page).first()).toContainText('opened');
  await press(page, 'Enter');
  await expect(inserted(page, 'twelve')).toBeVisible();
  await app.close();
});

test('the open dialog takes a heap of files, and says when there were more than are looked at', async ({ app, page }) => {
  const day = (n: number, word: string): string =>
    `Tide table of day ${n}\n\nThe ${word} of day ${n} comes at ${n} minutes past noon, the harbour office said.\n`;
  const heap = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ name: `day-${String(n).padStart(3, '0')}.txt`, content: day(n, 'tide') }));
  const more = page.getByText('There were more files than these');
  await app.open([...heap(20), { name: 'well.txt', content: WELL }, { name: 'well-b.txt', content: WELL.replace('eleven', 'nine') }], () =>
    press(page, 'Control+o'),
  );
  await expect(pile(page)).toContainText(/2[02] files? on their own|well/);
  await expect(stories(page).filter({ hasText: 'well.txt' })).toHaveCount(1);
  await expect(more).toHaveCount(0);
  await press(page, 'Escape');
  await app.open(heap(302), () => press(page, 'Control+o'));
  await expect(more).toBeVisible();
});

test('a folder is read with the folders in it; what is no source stays out', async ({ page }, info) => {
  const folder = info.outputPath('stories');
  const files = {
    'wire/well.txt': WELL,
    'paper/well.txt': WELL.replace('eleven', 'twelve'),
    'paper/photo.xyz': '.',
    '.hidden.txt': FROST,
    'pears.txt': FROST,
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await dropPaths(page, slot(page, 'Witness'), [folder]);
  await expect(stories(page)).toHaveCount(1);
  await expect(pile(page)).toContainText('1 file on its own');
  await pile(page)
    .getByRole('button', { name: /^Compare/ })
    .click();
  await expect(
    page
      .getByRole('insertion')
      .or(page.getByRole('deletion'))
      .filter({ hasText: /eleven|twelve/ }),
  ).toHaveCount(2);
});

test('files that all tell one story are compared without a question', async ({ app, page }) => {
  await app.open([FURTHER, WITNESS, BASE], () => page.getByRole('button', { name: 'Open both files' }).click());
  await expect(page.getByTitle('A library.txt · the base')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('files that tell nothing together say so, and any two are compared all the same', async ({ page }) => {
  await drop(
    page,
    page.locator('body'),
    {},
    [HEAP[0], HEAP[2], HEAP[4]].flatMap((each) => each ?? []),
  );
  await expect(page.getByRole('dialog')).toContainText('No two of these files tell the same story.');
  const alone = page.getByRole('list', { name: 'Files on their own' });
  for (const name of ['well.txt', 'pears.txt']) await alone.getByRole('button', { name }).click();
  await accessible(page, 'two files picked');
  await page.getByRole('button', { name: 'Compare the two' }).click();
  await expect(page.getByRole('button', { name: /^A .*base/ })).toContainText('well.txt');
});

test('marks are asked about before another story of the pile takes the desk', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'f', 'q');
  await drop(page, page.locator('body'), {}, [...HEAP, { name: 'order.txt', content: String(MOVED[0]?.content) }]);
  await pile(page)
    .getByRole('button', { name: /^Compare A dry well/ })
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: /^Don/ }).click();
  await expect(inserted(page, 'twelve')).toBeVisible();
});

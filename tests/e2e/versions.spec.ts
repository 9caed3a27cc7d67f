import type { Locator, Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { accessible } from './axe.ts';
import { apparatus, press, texts, toolbar } from './desk.ts';
import { BASE, FURTHER, WITNESS } from './pair.ts';

/** One that follows the second: it has its changes, and one of its own. */
const FOLLOWER = { name: 'library-follower.txt', content: (WITNESS.content as string).replace('each week', 'every week') };

const text = (page: Page): Locator => page.getByRole('region', { name: 'The base’s text' });
const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'All versions' });
const reads = (page: Page): Locator => page.getByRole('region', { name: 'Who reads what' });
const chip = (page: Page, siglum: string): Locator =>
  page.getByRole('toolbar', { name: 'Versions' }).getByRole('button', { name: new RegExp(`^${siglum} `) });
const cell = (page: Page, name: string): Locator =>
  page.getByRole('table', { name: 'Paragraphs by versions' }).getByRole('button', { name });

async function startWithThree(app: App): Promise<Page> {
  const page = await app.start([BASE, WITNESS, FURTHER, FOLLOWER]);
  await expect(toolbar(page).getByRole('button', { name: 'All versions' })).toBeVisible();
  return page;
}

test('with two witnesses or more there are chips, and V shows all versions together', async ({ app }) => {
  const page = await startWithThree(app);
  await expect(chip(page, 'A')).toContainText('base');
  await expect(chip(page, 'B')).toContainText(/[1-9]\d* flags/);
  await press(page, 'v');
  await expect(text(page)).toContainText('The council voted on Monday');
  await expect(text(page).getByRole('button', { name: /^close \(2 of 3 read otherwise/ })).toBeVisible();
  await expect(text(page)).toContainText('left out by C');
  await expect(text(page)).toContainText('added by B, D');
  await press(page, 'v');
  await expect(texts(page)).toBeVisible();
});

test('a place tells who reads what, grouped, and whom its flags concern', async ({ app }) => {
  const page = await startWithThree(app);
  await press(page, 'v');
  await text(page)
    .getByRole('button', { name: /^4,200/ })
    .click();
  await expect(reads(page).getByRole('listitem').first()).toContainText(/AC\s*4,200/);
  await expect(reads(page).getByRole('listitem').nth(1)).toContainText(/BD\s*4,500/);
  await expect(reads(page)).toContainText('Figure changed');
  // The flag is read where it stands.
  await reads(page)
    .getByRole('button', { name: /^D: Read the flag/ })
    .click();
  await expect(apparatus(page)).toContainText('Figure changed');
  await expect(page.getByRole('button', { name: /^D .*witness$/ })).toBeVisible();
});

test('J, K, F step through places and say what stands there; Escape leaves the place, then the view', async ({ app }) => {
  const page = await startWithThree(app);
  await press(page, 'v', 'j');
  await expect(toolbar(page)).toContainText(/Place 1 of \d+/);
  await expect(page.locator('[aria-live]')).toContainText(/^Place 1 of \d+: /);
  await press(page, 'j', 'k', 'f');
  await expect(text(page).locator('[aria-current="true"]')).toBeInViewport();
  await expect(page.locator('[aria-live]')).toContainText('B, D');
  await press(page, 'Escape');
  await expect(reads(page)).toContainText('Choose one');
  await press(page, 'Escape');
  await expect(texts(page)).toBeVisible();
});

test('the matrix shows what became of each paragraph, and goes there by key', async ({ app }) => {
  const page = await startWithThree(app);
  await press(page, 'v');
  await expect(cell(page, 'A7, B: left out')).toBeVisible();
  await cell(page, 'A1, B: the same').focus();
  await press(page, 'ArrowDown', 'ArrowRight');
  await expect(cell(page, 'A2, C: left out')).toBeFocused();
  await press(page, 'Enter');
  await expect(reads(page)).toContainText('A2');
  await expect(chip(page, 'C')).toHaveAttribute('aria-pressed', 'true');
});

test('the tree tells who followed whom, with the changes they share', async ({ app }) => {
  const page = await startWithThree(app);
  await press(page, 'v');
  const tree = page.getByRole('region', { name: 'Who took it from whom' });
  // Without dates either of the two may have been first.
  await tree.getByText(/^has \d of B’s \d changes|^shares \d of B’s/).click();
  await expect(tree).toContainText('“4,200” → “4,500”');
});

test('base and witness are chosen by chip or key, and the view stays', async ({ app }) => {
  const page = await startWithThree(app);
  await press(page, 'v');
  await chip(page, 'B').click();
  await press(page, 'w');
  await expect(chip(page, 'C')).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Shift+W');
  await expect(chip(page, 'B')).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'b');
  await expect(chip(page, 'B')).toContainText('base');
  await expect(text(page)).toContainText('shut');
  await chip(page, 'A').click({ modifiers: ['Shift'] });
  await expect(chip(page, 'A')).toContainText('base');
  await expect(text(page).getByRole('button', { name: /^close/ })).toBeVisible();
});

test('a decision at a place is about the witness that faces the base, and not about another with the same words', async ({ app }) => {
  const page = await startWithThree(app);
  await press(page, 'v');
  await text(page)
    .getByRole('button', { name: /^4,200/ })
    .click();
  await chip(page, 'B').click();
  await press(page, 'q');
  const decided = reads(page).getByRole('list', { name: 'Decided here' });
  await expect(decided).toContainText(/^B\s*Query$/);
  await chip(page, 'D').click();
  await expect(reads(page).getByRole('button', { name: 'Query' })).toHaveAttribute('aria-pressed', 'false');
  await press(page, 's', 'n');
  await page.keyboard.type('From the agency');
  await press(page, 'Enter');
  await expect(decided.getByRole('listitem')).toHaveText([/B\s*Query/, /D\s*Stet “From the agency”/]);
  await accessible(page, 'decisions at a place');
  await press(page, 'v');
  await expect(apparatus(page)).toContainText('From the agency');
});

test('axe finds nothing in all versions: at no place, at a place, at a paragraph', async ({ app }) => {
  test.slow();
  const page = await startWithThree(app);
  await press(page, 'v');
  await accessible(page, 'all versions');
  await press(page, 'f');
  await accessible(page, 'a place with a flag');
  await cell(page, 'A7, B: left out').click();
  await panel(page).locator('summary').first().click();
  await accessible(page, 'a paragraph, evidence open');
});

test('a base written from right to left stands so, and its places too', async ({ app }) => {
  const hebrew = (verb: string): string =>
    `הנמל ייפתח מחדש ביום שני\n\nהנמל ייפתח מחדש ביום שני, ${verb} דוברת הרשות. השיחות נמשכו שלושה ימים ונגמרו בלי הסכם.\n`;
  const page = await app.start([
    { name: 'a.txt', content: hebrew('אמרה') },
    { name: 'b.txt', content: hebrew('טענה') },
    { name: 'c.txt', content: hebrew('הודיעה') },
  ]);
  await expect(toolbar(page).getByRole('button', { name: 'All versions' })).toBeVisible();
  await press(page, 'v', 'j');
  const paragraph = text(page).getByText('השיחות נמשכו');
  expect(await paragraph.evaluate((p) => getComputedStyle(p).direction)).toBe('rtl');
  await expect(reads(page)).toContainText('טענה');
});

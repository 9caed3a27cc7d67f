import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { accessible } from './axe.ts';
import { choose, deleted, press, slot, startWithPair, texts } from './desk.ts';
import { callHost } from './host-calls.ts';
import { BASE, MOVED } from './pair.ts';

/** From now on the worker hears nothing: what it is asked goes on and on. */
async function hold(page: Page): Promise<void> {
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {};
  });
}

test('axe finds nothing on an empty desk, at a slot, in its menus, or while a page is fetched', async ({ app, page }) => {
  test.slow();
  await accessible(page, 'empty');
  await slot(page, 'Base').getByRole('button', { name: 'Paste' }).click();
  await slot(page, 'Witness').getByRole('button', { name: 'Address' }).click();
  await accessible(page, 'pasting, asking for an address');
  await page.getByLabel('Address of the page').fill('http://127.0.0.1:9/story');
  await page.keyboard.press('Enter');
  await expect(slot(page, 'Witness').getByRole('alert')).toBeVisible();
  await accessible(page, 'trouble at a slot');
  await slot(page, 'Base').getByRole('button', { name: 'Back' }).click();
  await app.open([BASE], () => slot(page, 'Base').getByRole('button', { name: 'File' }).click());
  await expect(slot(page, 'Base')).toContainText('Council votes');
  await accessible(page, 'one slot filled');
  await page.getByRole('button', { name: 'Story' }).click();
  await accessible(page, 'the menu of stories');
  await press(page, 'Escape');
  await choose(page, 'Settings', 'About Stet');
  await accessible(page, 'about');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitem', { name: 'Licences' }).click();
  await page.getByRole('region', { name: /^The licences/ }).waitFor();
  await accessible(page, 'licences');
});

test('axe finds nothing in columns: at an edit, a flag, picked paragraphs, menus and what is set aside', async ({ app }) => {
  test.slow();
  const page = await startWithPair(app);
  await press(page, 'j', 'j', 's', 'h');
  await accessible(page, 'columns, a current edit, house style marked');
  await press(page, 'f', 'n');
  await page.keyboard.type('Ask the desk.');
  await accessible(page, 'a note on a flag');
  await press(page, 'Enter');
  await texts(page)
    .getByRole('button', { name: /^Pick .* A7$/ })
    .click();
  await texts(page)
    .getByRole('button', { name: /^Pick .* B7$/ })
    .click();
  await accessible(page, 'paragraphs picked to be linked');
  await press(page, 'l');
  await expect(texts(page)).toContainText('paired by hand');
  await accessible(page, 'paragraphs paired by hand');
  await page.getByRole('button', { name: 'Correct A7' }).click();
  await accessible(page, 'correcting a paragraph');
  await press(page, 'Escape');
  await choose(page, 'Correct A7', 'Set aside');
  await page.getByRole('button', { name: /^Set aside:/ }).click();
  await accessible(page, 'what is set aside');
  await page.getByRole('button', { name: /^Set aside:/ }).click();
  await page.getByRole('button', { name: /^A .*base/ }).click();
  await accessible(page, 'the menu of a source');
  await press(page, 'Escape');
  await choose(page, /^A .*base/, 'Add another witness');
  await accessible(page, 'adding a witness');
});

test('axe finds nothing in inline, in changes only, in search, filter, card, split, export, keys and questions', async ({ app }) => {
  test.slow();
  const page = await startWithPair(app);
  await press(page, 'i', 'c', '/');
  await page.keyboard.type('council');
  await accessible(page, 'inline, changes only, search');
  await page.keyboard.press('Escape');
  await press(page, 'f');
  await page.getByRole('button', { name: 'Filter' }).click();
  await accessible(page, 'filter open, a current flag');
  await press(page, 'Escape', 'p', 'i', 'j');
  await expect(page.getByRole('dialog', { name: 'Edit' })).toBeVisible();
  await accessible(page, 'the card at an edit');
  await press(page, 'p', 'c');
  await choose(page, 'Correct A7', 'Join with the next');
  await choose(page, 'Correct A7', 'Split');
  await accessible(page, 'splitting a paragraph');
  await press(page, 'Escape', 'e');
  await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
  await accessible(page, 'export');
  await page.getByRole('radio', { name: 'CriticMarkup' }).check();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('{');
  await accessible(page, 'export, as text');
  await press(page, 'Escape', '?');
  await accessible(page, 'keys');
  await press(page, 'Escape');
  await choose(page, 'Story', 'New');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await accessible(page, 'unsaved changes');
});

test('axe finds nothing in the palette, the summary, a small window, on the skip links, and without a flag', async ({ app }) => {
  test.slow();
  const page = await startWithPair(app);
  await press(page, 'Tab');
  await accessible(page, 'a skip link');
  await press(page, 'f', 'q', 'Control+k');
  await page.keyboard.type('text');
  await accessible(page, 'the palette');
  await press(page, 'Escape', 'r');
  await expect(page.getByRole('dialog', { name: 'Summary of the review' })).toContainText('Quotation altered');
  await accessible(page, 'the summary');
  await press(page, 'Escape');
  await page.setViewportSize({ width: 640, height: 350 });
  await accessible(page, 'a small window');
  await app.close();
  const same = await app.start([BASE, { ...BASE, name: 'again.txt' }]);
  await same.getByText('What was looked for').click();
  await accessible(same, 'no flag');
});

test('axe finds nothing where paragraphs moved, with what is worth knowing, and where files hang over the desk', async ({ app }) => {
  test.slow();
  const page = await app.start(MOVED);
  await page
    .getByRole('button', { name: /^Moved:/ })
    .first()
    .click();
  await accessible(page, 'moved paragraphs');
  await page.locator('summary').click();
  await accessible(page, 'quotations, and what is worth knowing');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['.'], 'weekly.txt'));
    document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }));
  });
  await expect(page.getByRole('group', { name: 'Where to drop' })).toBeVisible();
  await accessible(page, 'a file hangs over the desk');
});

test('axe finds nothing while a story is read, or where work waits to be recovered', async ({ app }) => {
  test.slow();
  const page = await startWithPair(app);
  await press(page, 'j', 'x');
  await expect.poll(async () => (await callHost(page, 'drafts')).length).toBe(1);
  await hold(page);
  await page.getByRole('button', { name: 'Swap base and witness' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await accessible(page, 'reading and comparing');
  await app.kill();
  const again = await app.start();
  await expect(again.getByRole('button', { name: 'Recover' })).toBeVisible();
  await accessible(again, 'work to be recovered');
});

test('a comparison that takes long shows a line, then a way out, which leaves the desk as it was', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'q');
  const post = await page.evaluateHandle(() => Worker.prototype.postMessage);
  await hold(page);
  await page.getByRole('button', { name: 'Swap base and witness' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^A .*base/ })).toBeVisible();
  await expect(deleted(page, 'reportedly')).toBeVisible();
  await expect(page.getByText(/\b1 of \d+ decided/)).toBeVisible();

  // The worker starts anew: a report is as whole as before.
  await page.evaluate((given) => {
    Worker.prototype.postMessage = given;
  }, post);
  await press(page, 'e');
  await page.getByRole('radio', { name: 'Plain text' }).check();
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('shut');
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'Control+z');
  await expect(page.getByText(/\b0 of \d+ decided/)).toBeVisible();
});

test('the settings menu puts on a theme and high contrast', async ({ page }) => {
  await choose(page, 'Settings', 'Dark');
  await page.getByRole('menuitemcheckbox', { name: 'High contrast' }).click();
  await press(page, 'Escape');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
});

test('the focus comes back from every dialog to where it was', async ({ app }) => {
  const page = await startWithPair(app);
  const swap = page.getByRole('button', { name: 'Swap base and witness' });
  for (const key of ['e', '?']) {
    await swap.focus();
    await press(page, key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(swap).toBeFocused();
  }
  await page.getByRole('button', { name: 'Correct A7' }).focus();
  await choose(page, 'Correct A7', 'Split');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Correct A7' })).toBeFocused();
  await swap.focus();
  await press(page, '/');
  await page.keyboard.press('Escape');
  await expect(swap).toBeFocused();
});

test('everything is reached by keyboard, and the focus is seen', async ({ app }) => {
  const page = await startWithPair(app);
  const reached = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await press(page, 'Tab');
    const { name, outline } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      // After the last stop the focus leaves the page, and comes back to the first.
      const name = at === document.body ? '' : (at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '');
      return { name, outline: getComputedStyle(at).outlineStyle };
    });
    if (name !== '') expect(outline, name).not.toBe('none');
    reached.add(name);
  }
  for (const name of ['Story', 'Settings', 'Swap base and witness', 'The two texts']) expect([...reached]).toContain(name);
});

test('at 200 % zoom nothing is cut off sideways', async ({ app }) => {
  const page = await startWithPair(app);
  await page.setViewportSize({ width: 640, height: 400 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  const box = await texts(page).boundingBox();
  expect(box?.width).toBeGreaterThan(200);
});

test('reduced motion: nothing moves by itself', async ({ app }) => {
  const page = await startWithPair(app);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.tool') as Element).transitionDuration)).toBe('0s');
});

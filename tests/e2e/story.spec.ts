import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { apparatus, choose, compared, inserted, press, slot, startWithPair } from './desk.ts';
import { callHost, storyFrom } from './host-calls.ts';
import { BASE, WITNESS } from './pair.ts';

test('marking moves the progress of the review, and deciding again takes it back', async ({ app }) => {
  const page = await startWithPair(app);
  await expect(page.getByText(/\b0 of \d+ marked/)).toBeVisible();
  await press(page, 'j', 's');
  await expect(page.getByText(/\b1 of \d+ marked/)).toBeVisible();
  await press(page, 'j', 'x');
  await expect(page.getByText(/\b2 of \d+ marked/)).toBeVisible();
  await press(page, 'x');
  await expect(page.getByText(/\b1 of \d+ marked/)).toBeVisible();
  await press(page, 'Control+z');
  await expect(page.getByText(/\b2 of \d+ marked/)).toBeVisible();
});

test('a story is saved and opened again with its sources, decisions, marks and notes', async ({ app }) => {
  const page = await startWithPair(app);
  await inserted(page, 'shut').click();
  await press(page, 'q', 'n');
  await page.keyboard.type('Who asked for this?');
  await page.getByLabel('Note').blur();
  await page.keyboard.press('Escape');
  const { bytes } = await app.save('library.stet', () => page.keyboard.press('Control+s'));
  const saved = JSON.parse(bytes.toString());
  expect(saved).toMatchObject({ schema: 'stet-story/1', base: 'A', marks: [{ decided: 'query', note: 'Who asked for this?' }] });
  expect(Buffer.from(saved.sources[0].bytes, 'base64').toString()).toBe(BASE.content);
  await app.close();

  const again = await app.start();
  await app.open([{ name: 'again.stet', content: bytes }], () => choose(again, 'Story', 'Open a story'));
  await compared(again);
  await inserted(again, 'shut').click();
  await expect(apparatus(again).getByRole('button', { name: 'Query' })).toHaveAttribute('aria-pressed', 'true');
  await expect(apparatus(again).getByLabel('Note')).toHaveValue('Who asked for this?');
});

test('a story from a newer Stet is refused with one clear line, and the desk stays as it was', async ({ app, page }) => {
  const newer = { schema: 'stet-story/2', title: '', base: null, sources: [], pairings: [], marks: [] };
  await app.open([{ name: 'newer.stet', content: JSON.stringify(newer) }], () => choose(page, 'Story', 'Open a story'));
  await expect(page.getByText('newer.stet: This story was saved by a newer Stet')).toBeVisible();
  await expect(slot(page, 'Base')).toBeVisible();
});

/** The text of the draft that a crash would leave behind. */
async function kept(page: Page): Promise<string> {
  const drafts = await callHost(page, 'drafts');
  return drafts[0] ? ((await storyFrom(page, 'openDraft', { draft: drafts[0].draft }))?.text ?? '') : '';
}

test('work that was not saved is recovered after a crash', async ({ app }) => {
  const page = await startWithPair(app);
  await inserted(page, 'shut').click();
  await press(page, 'x');
  await expect(page.getByText(/\b1 of \d+ marked/)).toBeVisible();
  await expect.poll(() => kept(page)).toContain('"fix"');
  await app.kill();

  const again = await app.start();
  await again.getByRole('button', { name: 'Recover' }).click();
  await compared(again);
  await expect(again.getByText(/\b1 of \d+ marked/)).toBeVisible();
});

test('recent stories are opened from the menu', async ({ app }) => {
  const page = await startWithPair(app);
  await app.save('library.stet', () => page.keyboard.press('Control+s'));
  await choose(page, 'Story', 'New');
  await expect(slot(page, 'Base')).toBeVisible();
  test.skip(app.kind === 'browser', 'a download has no place that could be opened again');
  await choose(page, 'Story', /^library/);
  await compared(page);
});

test('a title that is not saved carries a dot', async ({ app }) => {
  const page = await app.start([BASE, WITNESS]);
  await compared(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not saved yet');
  await app.save('library.stet', () => page.keyboard.press('Control+s'));
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('not saved yet');
});

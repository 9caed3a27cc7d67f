import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { apparatus, choose, compared, inserted, press, slot, startWithPair } from './desk.ts';
import { callHost, storyFrom } from './host-calls.ts';
import { BASE, FURTHER, WITNESS } from './pair.ts';

test('marking moves the progress of the review, and deciding again takes it back', async ({ app }) => {
  const page = await startWithPair(app);
  await expect(page.getByText(/\b0 of \d+ decided/)).toBeVisible();
  await press(page, 'j', 's');
  await expect(page.getByText(/\b1 of \d+ decided/)).toBeVisible();
  await press(page, 'j', 'x');
  await expect(page.getByText(/\b2 of \d+ decided/)).toBeVisible();
  await press(page, 'x');
  await expect(page.getByText(/\b1 of \d+ decided/)).toBeVisible();
  await press(page, 'Control+z');
  await expect(page.getByText(/\b2 of \d+ decided/)).toBeVisible();
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
  expect(saved).toMatchObject({ schema: 'stet-story/2', base: 'A', marks: [{ decided: 'query', note: 'Who asked for this?' }] });
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
  const newer = { schema: 'stet-story/3', title: '', base: null, sources: [], pairings: [], marks: [] };
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
  await expect(page.getByText(/\b1 of \d+ decided/)).toBeVisible();
  await expect.poll(() => kept(page)).toContain('"fix"');
  await app.kill();

  const again = await app.start();
  await again.getByRole('button', { name: 'Recover' }).click();
  await compared(again);
  await expect(again.getByText(/\b1 of \d+ decided/)).toBeVisible();
});

test('recent stories are opened from the menu; a download, which has no place, is none', async ({ app }) => {
  const page = await startWithPair(app);
  await app.save('library.stet', () => page.keyboard.press('Control+s'));
  await choose(page, 'Story', 'New');
  await expect(slot(page, 'Base')).toBeVisible();
  if (app.kind === 'browser') {
    await page.getByRole('button', { name: 'Story' }).first().click();
    await expect(page.getByRole('menuitem', { name: /^New/ })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: /^library/ })).toHaveCount(0);
    return;
  }
  await choose(page, 'Story', /^library/);
  await compared(page);
});

test('a title whose changes are not saved carries a dot', async ({ app }) => {
  const page = await startWithPair(app);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('not saved yet');
  await press(page, 'j', 'q');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not saved yet');
  await app.save('library.stet', () => page.keyboard.press('Control+s'));
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('not saved yet');
});

const question = (page: Page) =>
  page.getByRole('alertdialog', { name: 'Save the changes to “Council votes to close the Marsh Lane library”?' });
const answer = (page: Page, words: string) => question(page).getByRole('button', { name: words, exact: true }).click();

test('New asks about changes that are not saved: to stay, to lose them, or to save them first', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'x');
  await choose(page, 'Story', 'New');
  await expect(question(page).getByRole('button', { name: 'Save', exact: true })).toBeFocused();
  await press(page, 'Escape');
  await expect(question(page)).toHaveCount(0);
  await expect(page.getByText(/\b1 of \d+ decided/)).toBeVisible();

  await choose(page, 'Story', 'New');
  const { bytes } = await app.save('library.stet', () => answer(page, 'Save'));
  expect(JSON.parse(bytes.toString()).marks).toMatchObject([{ decided: 'fix' }]);
  await expect(slot(page, 'Base')).toContainText('the copy you started from');
});

test('changes that are not wanted leave no draft behind', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'x');
  await expect.poll(() => kept(page)).toContain('"fix"');
  await choose(page, 'Story', 'New');
  await answer(page, 'Don’t save');
  await expect(slot(page, 'Base')).toContainText('the copy you started from');
  expect(await callHost(page, 'drafts')).toEqual([]);
});

test('opening a story asks about the one on the desk; a pair that was only looked at goes without a word', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'q');
  const { bytes } = await app.save('library.stet', () => page.keyboard.press('Control+s'));
  const open = () => app.open([{ name: 'other.stet', content: bytes }], () => choose(page, 'Story', 'Open a story'));
  await press(page, 'j', 'q');
  await expect(page.getByText(/\b2 of \d+ decided/)).toBeVisible();
  await open();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText(/\b2 of \d+ decided/)).toBeVisible();
  await open();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Don’t save' }).click();
  await expect(page.getByText(/\b1 of \d+ decided/)).toBeVisible();
  await choose(page, 'Story', 'New');
  await expect(slot(page, 'Base')).toContainText('the copy you started from');
});

test('two files on a full desk are another story; one is a further witness', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'q');
  await app.open([FURTHER, WITNESS], () => page.keyboard.press('Control+o'));
  await answer(page, 'Cancel');
  await expect(page.getByText(/\b1 of \d+ decided/)).toBeVisible();
  await app.open([FURTHER, WITNESS], () => page.keyboard.press('Control+o'));
  await answer(page, 'Don’t save');
  await expect(inserted(page, 'Two other branches')).toBeVisible();
  await expect(page.getByText(/\b0 of \d+ decided/)).toBeVisible();
  await app.open([BASE], () => page.keyboard.press('Control+o'));
  await expect(page.getByRole('button', { name: /^C .*witness/ })).toBeVisible();
});

test('Enter and Escape leave a note as it stands, Shift Enter starts a line, and undo takes it back whole', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'n');
  const note = page.getByLabel('Note');
  await page.keyboard.type('Who asked');
  await page.waitForTimeout(400); // a pause keeps what is written so far
  await page.keyboard.type(' for this?');
  await press(page, 'Shift+Enter');
  await page.keyboard.type('Ask Fenn.');
  await press(page, 'Enter');
  await expect(note).not.toBeFocused();
  await expect(note).toHaveValue('Who asked for this?\nAsk Fenn.');
  await press(page, 'q');
  await expect(page.getByText(/\b1 of \d+ decided/)).toBeVisible();
  await press(page, 'Control+z', 'Control+z');
  await expect(note).toHaveValue('');
  await press(page, 'Control+Shift+Z', 'n', 'End');
  await page.keyboard.type(' Today.');
  await press(page, 'Escape');
  await expect(note).toHaveValue('Who asked for this?\nAsk Fenn. Today.');
});

test('a note that is being written is saved with the story', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'n');
  await page.keyboard.type('Half a thought');
  const { bytes } = await app.save('library.stet', () => page.keyboard.press('Control+s'));
  expect(JSON.parse(bytes.toString()).marks).toMatchObject([{ note: 'Half a thought' }]);
});

test('a story file chosen or dropped where sources go is opened as a story', async ({ app, page }) => {
  await app.open([BASE, WITNESS], () => page.keyboard.press('Control+o'));
  await compared(page);
  await press(page, 'j', 'q');
  const { bytes } = await app.save('library.stet', () => page.keyboard.press('Control+s'));
  await choose(page, 'Story', 'New');
  await app.open([{ name: 'again.stet', content: bytes }], () => slot(page, 'Witness').getByRole('button', { name: 'File' }).click());
  await compared(page);
  await expect(page.getByText(/\b1 of \d+ decided/)).toBeVisible();
});

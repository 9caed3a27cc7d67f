import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { browserOf } from './browser-app.ts';
import { press, startWithPair } from './desk.ts';
import { callHost } from './host-calls.ts';

test('a format that the host can no longer give is told in plain words', async ({ app }) => {
  const page = await startWithPair(app);
  await page.context().route('**/*.js', (route) => route.abort());
  await press(page, 'e');
  await expect(page.getByRole('alert')).toContainText('Start it again; your work was autosaved.');
});

const unkept = (page: Page) => page.getByRole('alert').filter({ hasText: 'Your work is not being kept:' });
const listed = (page: Page) => page.getByRole('list', { name: 'Work that was not saved' });

test('while the host is gone that is told, a story can be saved, and once it is started again the open page goes on', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'x');
  await expect.poll(async () => (await callHost(page, 'drafts')).length).toBe(1);
  await browserOf(app).killServer();
  await press(page, 'j', 'q');
  await expect(unkept(page)).toContainText('start it again', { ignoreCase: true });
  const { bytes } = await app.save('library.stet', () => page.keyboard.press('Control+s'));
  expect(JSON.parse(bytes.toString()).marks).toMatchObject([{ decided: 'fix' }, { decided: 'query' }, { decided: 'query' }]);
  await press(page, 'j', 's');
  await expect(unkept(page)).toBeVisible();
  await browserOf(app).startServerAgain();
  await expect(unkept(page)).toHaveCount(0, { timeout: 20_000 });
  const decided =
    (await page
      .getByText(/\b\d+ of \d+ decided/)
      .first()
      .textContent()) ?? '';
  await app.kill();

  const again = await app.start();
  await again.getByRole('button', { name: 'Recover' }).click();
  await expect(again.getByText(decided.trim()).first()).toBeVisible();
});

test('what one tab works on is not offered in another, and what was left behind is, in one of them', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'x');
  await expect.poll(async () => (await callHost(page, 'drafts')).length).toBe(1);
  const tab = await browserOf(app).tab();
  await expect(tab.getByRole('region', { name: /^Base:/ })).toBeVisible();
  await expect(listed(tab)).toHaveCount(0);
  await tab.close();
  await app.kill();

  const one = await app.start();
  const other = await browserOf(app).tab();
  await one.getByRole('button', { name: 'Recover' }).click();
  await expect(one.getByText(/\b1 of \d+ decided/)).toBeVisible();
  await other.getByRole('button', { name: 'Discard' }).click();
  await expect(listed(other)).toHaveCount(0);
  await press(one, 'j', 'q');
  await expect(unkept(one)).toHaveCount(0);
  expect(await callHost(one, 'drafts')).toHaveLength(1);
});

test('what one host works on is not offered by another on the same folder, and the recent stories of both stay', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'x');
  await expect.poll(async () => (await callHost(page, 'drafts')).length).toBe(1);
  const second = await browserOf(app).secondHost();
  await expect(second.page.getByRole('region', { name: /^Base:/ })).toBeVisible();
  await expect(listed(second.page)).toHaveCount(0);
  const [{ draft } = { draft: '' }] = await callHost(page, 'drafts');
  await callHost(second.page, 'discardDraft', { draft });
  expect(await callHost(page, 'drafts')).toHaveLength(1);
  await Promise.all([
    callHost(page, 'changeSettings', { theme: 'dark' }),
    callHost(second.page, 'changeSettings', { desk: { view: 'inline' } }),
  ]);
  expect(await callHost(page, 'settings')).toMatchObject({ theme: 'dark', desk: { view: 'inline' } });
  await second.end();
});

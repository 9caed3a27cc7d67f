import { expect, test } from './app.ts';
import type { BrowserApp } from './browser-app.ts';
import { callHost } from './host-calls.ts';

test('the token leaves the address bar, and a reload still works', async ({ page }) => {
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await page.reload();
  await page.getByRole('main').waitFor();
  expect((await callHost(page, 'info')).kind).toBe('browser');
});

test('before its scripts have come the window shows whose it is', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('Stet', { exact: true })).toBeVisible();
  await page.unroute(/\.js$/);
  await page.reload();
  await page.getByRole('main').waitFor();
  await expect(page.getByText('Stet', { exact: true })).toHaveCount(1);
});

test('a page without the token, or with another, can ask for nothing', async ({ page, app, browser }) => {
  const { origin } = new URL((app.running as BrowserApp).url);
  const context = await browser.newContext();
  for (const address of [`${origin}/`, `${origin}/#token=wrong`]) {
    const stranger = await context.newPage();
    await stranger.goto(address);
    const status = await stranger.evaluate(async () => {
      const answer = await fetch('/call/drafts', {
        method: 'POST',
        headers: { 'content-type': 'application/x-stet', 'x-stet-token': 'wrong' },
        body: new Uint8Array(4),
      });
      return answer.status;
    });
    expect(status).toBe(401);
    await stranger.close();
  }
  await context.close();
  expect((await callHost(page, 'info')).kind).toBe('browser');
});

test('another page in the same browser is refused, whatever it knows', async ({ page, app }) => {
  const { url } = app.running as BrowserApp;
  const token = url.split('#token=')[1] ?? '';
  const foreign = await page.context().newPage();
  await foreign.goto('data:text/html,<title>elsewhere</title>');
  const outcome = await foreign.evaluate(
    async ([origin, secret]) => {
      const call = (init: RequestInit): Promise<string> =>
        fetch(`${origin}/call/drafts`, { method: 'POST', body: new Uint8Array(4), ...init }).then(
          (answer) => (answer.type === 'opaque' ? 'sent blind' : `answered ${answer.status}`),
          () => 'refused',
        );
      return [
        await call({ headers: { 'content-type': 'application/x-stet', 'x-stet-token': secret ?? '' } }),
        await call({ headers: { 'content-type': 'text/plain' } }),
      ];
    },
    [new URL(url).origin, token],
  );
  expect(outcome).toEqual(['refused', 'refused']);
});

test('closing the tab with unsaved changes asks', async ({ page, app }) => {
  await callHost(page, 'setWindow', { title: 'Kremlin', dirty: true, draft: 'd' });
  expect(await page.title()).toBe('• Kremlin — Stet');
  // A browser asks only someone who has done something on the page.
  await page.getByRole('main').click();
  await app.running.answer('Leave');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe('beforeunload');
});

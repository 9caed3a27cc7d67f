import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { choose, compared, press, slot, toolbar } from './desk.ts';
import { BASE, WITNESS } from './pair.ts';

const page_ = (text: string, advert: string): string =>
  `<!doctype html><html lang="en"><body><nav><a href="/a">${advert}</a><a href="/b">More</a></nav><article>${text
    .split('\n\n')
    .map((paragraph, i) => (i === 0 ? `<h1>${paragraph}</h1>` : `<p>${paragraph}</p>`))
    .join('')}</article></body></html>`;

let server: Server;
let address: string;
let witness: string;
test.beforeEach(async () => {
  witness = page_(String(WITNESS.content), 'Winter coats');
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.setHeader('content-type', 'text/html').end(request.url === '/base' ? page_(String(BASE.content), 'Tea') : witness);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function fetched(page: Page, name: 'Base' | 'Witness', path: string): Promise<void> {
  await slot(page, name).getByRole('button', { name: 'Address' }).click();
  await page.getByLabel('Address of the page').fill(`${address}${path}`);
  await page.keyboard.press('Enter');
  await slot(page, name).getByRole('button', { name: 'Fetch it anyway' }).click();
}

test('a new version of a page becomes one more witness; a page that changed around its story does not', async ({ app, page }) => {
  test.slow();
  await app.running.answer('Fetch');
  await fetched(page, 'Base', '/base');
  await fetched(page, 'Witness', '/witness');
  await compared(page);
  witness = page_(String(WITNESS.content), 'Spring coats');
  await choose(page, /^B .*witness$/, 'Check for a new version');
  await expect(page.locator('output.notice')).toContainText('no new version');
  witness = page_(String(WITNESS.content).replace('4,500', '4,200'), 'Spring coats');
  await press(page, 'Control+k');
  await page.keyboard.type('Check for a new version');
  await press(page, 'Enter');
  await expect(page.locator('output.notice')).toContainText('it is C now');
  await expect(page.getByRole('toolbar', { name: 'Versions' }).getByRole('button')).toHaveCount(3);
  // All together are shown once all are compared.
  await expect(toolbar(page).getByRole('button', { name: 'All versions' })).toBeVisible();
  await press(page, 'v');
  const asking = page.getByRole('region', { name: 'New versions' });
  await expect(asking.getByRole('checkbox', { name: /Every half hour/ })).not.toBeChecked();
  await asking
    .getByRole('button', { name: /^Check .* for a new version/ })
    .last()
    .click();
  await expect(page.locator('output.notice')).toContainText('no new version');
});

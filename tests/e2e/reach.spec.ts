import { expect, test } from './app.ts';
import { apparatus, flag, press } from './desk.ts';
import { BASE, FURTHER, WITNESS } from './pair.ts';

test('from the start to the first flag read: three actions by mouse', async ({ app, page }) => {
  await app.open([BASE, WITNESS], () => page.getByRole('button', { name: 'Open both files' }).click());
  await flag(page, 'Quotation altered').click();
  await expect(apparatus(page)).toContainText('differs inside the quotation marks');
});

test('by keyboard alone: loaded, the first flag read in three actions, decided, noted, and the report saved', async ({ app, page }) => {
  await app.open([BASE, WITNESS], () => press(page, 'Control+o'));
  await expect(flag(page, 'Quotation altered')).toBeVisible();
  await press(page, 'f');
  await expect(apparatus(page)).toContainText('differs inside the quotation marks');
  await press(page, 'q', 'n');
  await page.keyboard.type('Who took the word out?');
  await press(page, 'Enter', 'Shift+S');
  const { bytes } = await app.save('report.html', async () => {
    await press(page, 'e');
    await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
    await press(page, 'Enter');
  });
  expect(bytes.toString()).toContain('Who took the word out?');
});

for (const [width, height] of [
  [1024, 700],
  [1280, 800],
  [1920, 1080],
  [512, 350],
  [640, 400],
] as const) {
  test(`at ${width} by ${height} the empty desk is seen from its beginning, and the tools stand in one line`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    for (const name of ['Base', 'Witness']) {
      // A trial click scrolls to it and fails where something else is in its place.
      await page
        .getByRole('region', { name: new RegExp(`^${name}:`) })
        .getByRole('button', { name: 'File' })
        .click({ trial: true });
    }
    await page.getByRole('heading', { name: /^Base:/ }).click({ trial: true });
    if (width < 1000) return;
    await app.open([BASE, WITNESS, FURTHER], () => press(page, 'Control+o'));
    const tools = page.getByRole('toolbar', { name: 'View and navigation' });
    await expect(tools.getByRole('button', { name: 'All versions' })).toBeVisible();
    expect((await tools.boundingBox())?.height).toBeLessThan(48);
    for (const side of ['A', 'B']) await page.getByRole('button', { name: new RegExp(`^Pick headline ${side}1`) }).click();
    expect((await tools.boundingBox())?.height).toBeLessThan(48);
  });
}

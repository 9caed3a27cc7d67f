import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { choose, press, startWithPair, texts } from './desk.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule axe breaks, with the first place where it does. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    return (await axe.run()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary}`);
  });
}

const THEMES = [
  { name: 'light', theme: 'light', contrast: 'usual' },
  { name: 'dark', theme: 'dark', contrast: 'usual' },
  { name: 'light high contrast', theme: 'light', contrast: 'high' },
  { name: 'dark high contrast', theme: 'dark', contrast: 'high' },
] as const;

async function dress(page: Page, { theme, contrast }: (typeof THEMES)[number]): Promise<void> {
  await choose(page, 'Settings', theme === 'dark' ? 'Dark' : 'Light');
  if (contrast === 'high') await page.getByRole('menuitemcheckbox', { name: 'High contrast' }).click();
  await press(page, 'Escape');
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await expect(page.locator('html')).toHaveAttribute('data-contrast', contrast);
  await page.mouse.move(2, 300);
  await page.waitForTimeout(200); // colours change over 120 ms
}

for (const dressed of THEMES) {
  test(`axe finds nothing in any view, ${dressed.name}`, async ({ app }) => {
    test.setTimeout(90_000);
    const empty = await app.start();
    await dress(empty, dressed);
    expect(await violations(empty), 'empty').toEqual([]);
    await app.close();

    const page = await startWithPair(app);
    await press(page, 'j', 'j', 's', 'h');
    expect(await violations(page), 'columns, a current edit, house style marked').toEqual([]);
    await press(page, 'i', 'c');
    await press(page, '/');
    await page.keyboard.type('council');
    expect(await violations(page), 'inline, changes only, search').toEqual([]);
    await press(page, 'Escape', 'f');
    await page.getByRole('button', { name: 'Filter' }).click();
    expect(await violations(page), 'filter open, a current flag').toEqual([]);
    await press(page, 'Escape', 'e');
    await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
    expect(await violations(page), 'export').toEqual([]);
    await press(page, 'Escape', '?');
    expect(await violations(page), 'keys').toEqual([]);
  });
}

test('everything is reached by keyboard, and the focus is seen', async ({ app }) => {
  const page = await startWithPair(app);
  const reached = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await press(page, 'Tab');
    const { name, outline } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      return { name: at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '', outline: getComputedStyle(at).outlineStyle };
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

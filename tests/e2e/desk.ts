import type { Locator, Page } from '@playwright/test';
import type { App } from './app.ts';
import { expect } from './app.ts';
import { BASE, WITNESS } from './pair.ts';

/** The desk as a person sees it: where things are, by their names. */
export const apparatus = (page: Page): Locator => page.getByRole('complementary', { name: 'Apparatus' });
export const texts = (page: Page): Locator => page.getByRole('region', { name: 'The two texts' });
export const toolbar = (page: Page): Locator => page.getByRole('toolbar', { name: 'View and navigation' });
export const slot = (page: Page, name: 'Base' | 'Witness'): Locator => page.getByRole('region', { name: new RegExp(`^${name}:`) });
/** Marks on the page by the words they stand on. */
export const deleted = (page: Page, words: string): Locator => texts(page).getByRole('deletion').filter({ hasText: words });
export const inserted = (page: Page, words: string): Locator => texts(page).getByRole('insertion').filter({ hasText: words });
/** The flag in the apparatus, by what it is called. */
export const flag = (page: Page, name: string): Locator => apparatus(page).getByRole('button', { name: new RegExp(`^${name}`) });

/** Starts the app with the pair on its command line and waits for the comparison. */
export async function startWithPair(app: App): Promise<Page> {
  const page = await app.start([BASE, WITNESS]);
  await compared(page);
  return page;
}

export async function compared(page: Page): Promise<void> {
  await expect(deleted(page, 'reportedly')).toBeVisible();
}

/** Presses keys with the focus on the page, one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Chooses an entry of the menu that a button opens. */
export async function choose(page: Page, menu: string | RegExp, entry: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  const entries = page.getByRole('menuitem').or(page.getByRole('menuitemradio')).or(page.getByRole('menuitemcheckbox'));
  await entries.filter({ hasText: entry }).first().click();
}

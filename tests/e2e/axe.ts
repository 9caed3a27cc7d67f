import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const THEMES = [
  { theme: 'light', contrast: 'usual' },
  { theme: 'dark', contrast: 'usual' },
  { theme: 'light', contrast: 'high' },
  { theme: 'dark', contrast: 'high' },
] as const;

/** Every rule axe breaks, with the first place where it does. */
async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    return (await axe.run()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary}`);
  });
}

/** Axe finds nothing in what is shown now, in any theme. The themes are put on by hand: a menu would close what is to be looked at. */
export async function accessible(page: Page, view: string): Promise<void> {
  // Colours change over 120 ms, and axe must not see them on their way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(axe);
  const worn = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  for (const dressed of [...THEMES, worn]) {
    await page.evaluate((given) => Object.assign(document.documentElement.dataset, given), dressed);
    if (dressed !== worn) expect(await violations(page), `${view}, ${dressed.theme}, ${dressed.contrast} contrast`).toEqual([]);
  }
}

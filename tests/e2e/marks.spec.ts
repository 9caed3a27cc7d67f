import { expect, test } from './app.ts';
import { deleted, inserted, press, startWithPair, texts, toolbar } from './desk.ts';

const story = (second: string): string =>
  `Council closes the library\n\n${second}\n\nA petition against the closure was handed in last week.\n`;

test('a search inside a moved phrase leaves it one arrow an end', async ({ app }) => {
  const page = await app.start([
    { name: 'a.txt', content: story('The parliament voted on Monday morning to extend the closure of the harbour until the end of May.') },
    { name: 'b.txt', content: story('On Monday morning, the parliament voted to extend the closure of the harbour until the end of May.') },
  ]);
  const arrows = (): Promise<number> =>
    texts(page).evaluate(
      (region) => [...region.querySelectorAll('*')].filter((each) => getComputedStyle(each, '::before').content.includes('↕')).length,
    );
  await expect.poll(arrows).toBe(2);
  await press(page, '/');
  await page.keyboard.type('on mon');
  await expect(texts(page).locator('mark')).toHaveCount(2);
  expect(await arrows()).toBe(2);
});

test('in a headline of several lines the rule under one line is clear of the next line, and of descenders', async ({ app }) => {
  const headline = (words: string): string =>
    `${words}\n\nThe council voted on Monday to close the library.\n\nA petition was handed in last week.\n`;
  const page = await app.start([
    { name: 'a.txt', content: headline('Council closes library') },
    {
      name: 'b.txt',
      content: headline('Nobody may borrow any book by the mill until the judges have spoken, angry gypsy jugglers are told'),
    },
  ]);
  const mark = texts(page).getByRole('insertion').filter({ hasText: 'jugglers' }).first();
  await expect(mark).toBeVisible();
  const { skips, gaps } = await mark.evaluate((element) => {
    const lines = [...element.getClientRects()].filter(({ width }) => width > 8).sort((a, b) => a.top - b.top);
    return {
      skips: getComputedStyle(element).textDecorationSkipInk,
      gaps: lines.slice(1).map((line, i) => line.top - (lines[i]?.bottom ?? 0)),
    };
  });
  expect(skips).toBe('auto');
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(-1);
});

test('inline, Arabic words that took each other’s place stand apart and keep their final forms', async ({ app }) => {
  const words = (said: string): string =>
    `ميناء الدانة يعلق الرحلات\n\nعلق ميناء الدانة جميع الرحلات الليلية يوم الخميس.\n\nو${said} رئيس المجلس في مؤتمر صحفي إن القرار نهائي.\n`;
  const page = await app.start([
    { name: 'a.txt', content: words('كتب') },
    { name: 'b.txt', content: words('أكد') },
  ]);
  await press(page, 'i');
  const [gone, come] = [deleted(page, 'كتب'), inserted(page, 'أكد')];
  await expect(come).toBeVisible();
  const [before, after] = [await gone.boundingBox(), await come.boundingBox()];
  expect((before?.x ?? 0) - ((after?.x ?? 0) + (after?.width ?? 0))).toBeGreaterThanOrEqual(0.5);
  // A word that joins its neighbour is narrower than one that ends: measured beside itself alone.
  const alone = await gone.evaluate((element) => {
    const bare = document.createElement('span');
    bare.textContent = 'وكتب';
    bare.style.position = 'absolute';
    element.closest('.prose')?.append(bare);
    const { width } = bare.getBoundingClientRect();
    bare.remove();
    return width;
  });
  expect(Math.abs((before?.width ?? 0) - alone)).toBeLessThan(1);
});

test('in forced colours the count of decisions and the wait are seen', async ({ app }) => {
  const page = await startWithPair(app);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await page.getByRole('meter', { name: 'Decided' }).evaluate((meter) => getComputedStyle(meter).outlineStyle)).toBe('solid');
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {};
  });
  await page.getByRole('button', { name: 'Swap base and witness' }).click();
  const line = page.getByRole('progressbar');
  await expect(line).toBeVisible();
  expect(await line.evaluate((wait) => getComputedStyle(wait).forcedColorAdjust)).toBe('none');
});

test('the way out of a long comparison goes when the result comes', async ({ app }) => {
  const page = await startWithPair(app);
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    const late: (() => void)[] = [];
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      late.push(() => post.call(this, message));
    };
    addEventListener('answer-now', () => {
      for (const send of late) send();
    });
  });
  await page.getByRole('button', { name: 'Swap base and witness' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('answer-now')));
  await expect(inserted(page, 'reportedly')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('every tool that has a key names it, and every command is found by its words', async ({ app }) => {
  const page = await startWithPair(app);
  const tips = await toolbar(page)
    .locator('[data-command]')
    .evaluateAll((tools) => tools.map((tool) => tool.getAttribute('title') ?? ''));
  expect(tips.length).toBeGreaterThan(6);
  // “Side by side” is the other half of I.
  expect(tips.filter((tip) => !/\(.+\)$/.test(tip))).toEqual(['Side by side']);
  await press(page, 'Control+k');
  await page.keyboard.type('inline tracked');
  await press(page, 'Enter');
  await expect(toolbar(page).getByRole('button', { name: 'Inline' })).toHaveAttribute('aria-pressed', 'true');
});

import { rmSync, writeFileSync } from 'node:fs';
import { expect, test } from './app.ts';
import { accessible } from './axe.ts';
import { apparatus, choose, deleted, flag, inserted, press, startWithPair, texts, toolbar } from './desk.ts';

test('paragraphs stand beside their answers, with the edits marked and told to a screen reader', async ({ app }) => {
  const page = await startWithPair(app);
  const row = texts(page).getByRole('listitem').filter({ hasText: 'readers' });
  await expect(row.getByRole('deletion')).toHaveText('[deleted: reportedly]');
  await expect(row).toContainText('Revised');
  await expect(texts(page).getByRole('listitem').filter({ hasText: 'beside the old mill' })).toContainText('Omitted');
  await expect(texts(page).getByRole('listitem').filter({ hasText: 'Two other branches' })).toContainText('Added');
});

test('flags stand before edits, each in plain words', async ({ app }) => {
  const page = await startWithPair(app);
  await expect(flag(page, 'Quotation altered')).toBeVisible();
  await expect(flag(page, 'Hedge dropped')).toBeVisible();
  await expect(flag(page, 'Figure changed')).toBeVisible();
  await flag(page, 'Hedge dropped').click();
  await expect(apparatus(page)).toContainText('reportedly');
});

test('where the words come from is told in shares', async ({ app }) => {
  const page = await startWithPair(app);
  await expect(apparatus(page)).toContainText(/Of B’s \d+ words/);
  await expect(apparatus(page)).toContainText(/\d+ % word for word/);
  await expect(apparatus(page)).toContainText(/Of A’s \d+ words, \d+ % were left out or replaced, 1 whole paragraph among them\./);
});

test('J and K go from edit to edit and say where they are', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j');
  await expect(toolbar(page)).toContainText(/Edit 1 of \d+/);
  await expect(apparatus(page)).toContainText('Wording');
  await expect(page.locator('[aria-live]')).toContainText('became “shut”');
  await press(page, 'j', 'k');
  await expect(toolbar(page)).toContainText(/Edit 1 of \d+/);
});

test('F and Shift F go from flag to flag', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'f');
  await expect(page.locator('[aria-live]')).toContainText('Quotation altered');
  await press(page, 'f');
  await expect(page.locator('[aria-live]')).not.toContainText('Quotation altered');
  await press(page, 'Shift+F');
  await expect(page.locator('[aria-live]')).toContainText('Quotation altered');
});

test('inline, both readings stand in one flow', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'i');
  const row = texts(page).getByRole('listitem').filter({ hasText: 'opened in 1932' });
  await expect(row).toContainText('on Monday to [deleted: close][inserted: shut] the Marsh Lane');
});

test('changes only: unchanged paragraphs are one line, with a count, and open again', async ({ app }) => {
  const page = await startWithPair(app);
  await expect(texts(page).getByText('By Ada Fenn').first()).toBeVisible();
  await press(page, 'c');
  await expect(texts(page).getByText('By Ada Fenn')).toHaveCount(0);
  await texts(page).getByRole('button', { name: '2 paragraphs unchanged' }).click();
  await expect(texts(page).getByText('By Ada Fenn').first()).toBeVisible();
});

test('house style is folded with a count, and H unfolds it', async ({ app }) => {
  const page = await startWithPair(app);
  const before = await texts(page).locator('[data-edit]').count();
  await expect(toolbar(page)).toContainText(/House style: [1-9]\d* folded/);
  await press(page, 'h');
  await expect(toolbar(page)).toContainText('marked');
  expect(await texts(page).locator('[data-edit]').count()).toBeGreaterThan(before);
});

test('a filter hides marks and moves no row', async ({ app }) => {
  const page = await startWithPair(app);
  const rows = await texts(page).getByRole('listitem').count();
  await choose(page, 'Filter', 'Hedge');
  await page.getByRole('menuitemcheckbox', { name: /^Hedge \d/ }).click();
  await press(page, 'Escape');
  await expect(texts(page).getByRole('listitem')).toHaveCount(rows);
  await choose(page, /^Filter/, 'Show everything');
  await expect(deleted(page, 'reportedly')).toBeVisible();
});

test('search finds words in both texts and steps through them', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, '/');
  await page.getByLabel('Search both texts').fill('4,500');
  await expect(toolbar(page)).toContainText('1 / 1');
  await page.getByLabel('Search both texts').fill('council');
  await press(page, 'Enter');
  await expect(toolbar(page)).toContainText(/2 \/ \d+/);
  await expect(texts(page).locator('mark.here')).toBeVisible();
  await press(page, 'Escape');
  await expect(texts(page).locator('mark')).toHaveCount(0);
});

test('view, theme and text size are remembered', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'i');
  await choose(page, 'Settings', 'Dark');
  await page.getByRole('menuitem', { name: 'Larger' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await app.close();
  const again = await startWithPair(app);
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(toolbar(again).getByRole('button', { name: 'Inline' })).toHaveAttribute('aria-pressed', 'true');
  expect(await again.evaluate(() => document.documentElement.style.getPropertyValue('--story-size'))).toBe('19px');
});

test('a choice is kept whose file another window was just writing when the app was closed', async ({ app }) => {
  const page = await startWithPair(app);
  const lock = app.path('profile/settings.json.lock');
  writeFileSync(lock, String(process.pid));
  await press(page, 'i');
  await expect(toolbar(page).getByRole('button', { name: 'Inline' })).toHaveAttribute('aria-pressed', 'true');
  const closed = app.close();
  await new Promise((later) => setTimeout(later, 600));
  rmSync(lock);
  await closed;
  const again = await startWithPair(app);
  await expect(toolbar(again).getByRole('button', { name: 'Inline' })).toHaveAttribute('aria-pressed', 'true');
});

test('Hebrew reads from right to left, beside English from left to right', async ({ app }) => {
  const page = await app.start([
    {
      name: 'a.txt',
      content: 'הנמל ייפתח מחדש ביום שני\n\nהנמל ייפתח מחדש ביום שני, אמרה דוברת הרשות. השיחות נמשכו שלושה ימים ונגמרו בלי הסכם.\n',
    },
    {
      name: 'b.txt',
      content:
        'The harbour will reopen on Monday\n\nThe harbour will reopen on Monday, a spokeswoman said. The talks went on for three days and ended without accord.\n',
    },
  ]);
  await expect(texts(page).locator('[dir="rtl"] p').first()).toBeVisible();
  await expect(texts(page).locator('[dir="ltr"] p').first()).toBeVisible();
});

test('the sheet of keys opens with ? and closes with Escape', async ({ page }) => {
  await press(page, '?');
  await expect(page.getByRole('dialog', { name: 'All keys' })).toContainText('Next edit');
  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an edit card stands at the mark when the pointer rests on it', async ({ app }) => {
  const page = await startWithPair(app);
  await inserted(page, 'shut').hover({ position: { x: 16, y: 12 } });
  await expect(page.getByRole('dialog', { name: 'Edit' })).toContainText('The words differ.');
});

test('inline, folded house style reads as the witness has it', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'i');
  const row = texts(page).getByRole('listitem').filter({ hasText: 'Rhea Moss' });
  await expect(row).toContainText('“We have no [deleted: other] choice,” said');
  await press(page, 'h');
  await expect(row).toContainText('[deleted: "][inserted: “]We have no');
});

test('with the apparatus away, the card of the current edit stands at its mark', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'p', 'j');
  const card = page.getByRole('dialog', { name: 'Edit' });
  await expect(card).toContainText('The words differ.');
  await press(page, 'q');
  await expect(card.getByRole('button', { name: 'Query' })).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'p');
  await expect(card).toHaveCount(0);
});

test('lighting an edit moves no word', async ({ app }) => {
  const page = await startWithPair(app);
  const places = () =>
    texts(page).evaluate((region) =>
      [...region.querySelectorAll('p')].map((p) => [p.getBoundingClientRect().top, p.getBoundingClientRect().height]),
    );
  const before = await places();
  await press(page, 'j', 'j', 'j');
  expect(await places()).toEqual(before);
});

test('the current edit stays where the eye is when rows fold, change their view, their size or their width', async ({ app }) => {
  const paragraph = (i: number, word: string): string =>
    `Paragraph ${i} tells how the council ${word} the library by the harbour, and what the readers, ${i} of them, said about it to the paper that week.`;
  const story = (word: (i: number) => string): string =>
    ['A long story of the library', ...Array.from({ length: 60 }, (_, i) => paragraph(i, word(i)))].join('\n\n');
  const page = await app.start([
    { name: 'a.txt', content: story(() => 'closed') },
    {
      name: 'b.txt',
      content: story((i) => (i % 4 === 0 ? 'shut' : 'closed')).replaceAll(
        'harbour, and what the readers, 3',
        'harbor, and what the readers, 3',
      ),
    },
  ]);
  await expect(inserted(page, 'shut').first()).toBeVisible();
  await press(page, ...Array.from({ length: 9 }, () => 'j'));
  const lit = texts(page).locator('ins.lit');
  const top = async (): Promise<number> => (await lit.boundingBox())?.y ?? -1;
  // The page goes to the edit in a few frames: only where it has come to rest is the place to be kept.
  let before = Number.NaN;
  await expect
    .poll(async () => {
      const last = before;
      before = await top();
      return before > 0 && before === last;
    })
    .toBe(true);
  const width = page.viewportSize()?.width ?? 1280;
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ['changes only', () => press(page, 'c')],
    ['house style marked', () => press(page, 'h')],
    ['all', () => press(page, 'c')],
    ['inline', () => press(page, 'i')],
    ['columns', () => press(page, 'i')],
    ['without the apparatus', () => press(page, 'p')],
    ['larger text', () => press(page, 'Control+=')],
    ['a narrower window', () => page.setViewportSize({ width: width - 300, height: 700 })],
  ];
  for (const [name, act] of steps) {
    await act();
    await expect.poll(async () => Math.abs((await top()) - before), { message: name }).toBeLessThan(40);
  }
});

test('a filter that hides everything says so; house style alone is shown though it is folded', async ({ app }) => {
  const page = await startWithPair(app);
  await choose(page, 'Filter', 'House style only');
  await press(page, 'Escape');
  await expect(deleted(page, 'reportedly')).toHaveCount(0);
  await expect(texts(page).locator('[data-edit]:not(.gap)').first()).toBeVisible();
  await choose(page, /^Filter/, 'Flagged only');
  await page.getByRole('menuitemcheckbox', { name: /^Hedge \d/ }).click();
  for (const kind of ['Number', 'Quotation', 'Wording']) {
    const box = page.getByRole('menuitemcheckbox', { name: new RegExp(`^${kind} \\d`) });
    if ((await box.count()) > 0) await box.click();
  }
  await press(page, 'Escape');
  await expect(apparatus(page)).toContainText(/The filter hides all \d+\./);
});

test('the places found are gone through with the keys and with the buttons', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, '/');
  await page.keyboard.type('council');
  const counted = page.locator('search output');
  await expect(counted).toContainText(/^1 \//);
  await page.getByRole('button', { name: 'Next place found' }).click();
  await expect(counted).toContainText(/^2 \//);
  await page.getByRole('button', { name: 'Previous place found' }).click();
  await expect(counted).toContainText(/^1 \//);
  await page.getByLabel('Search both texts').fill('nowhere');
  await expect(counted).toHaveText('not found');
  await expect(page.getByRole('button', { name: 'Next place found' })).toBeDisabled();
});

test('one of the two texts is searched by itself, and what was set aside is found', async ({ app }) => {
  const page = await startWithPair(app);
  await page.setViewportSize({ width: 1280, height: 800 });
  const before = (await texts(page).boundingBox())?.y;
  await press(page, '/');
  await page.keyboard.type('library');
  expect((await texts(page).boundingBox())?.y).toBe(before);
  const counted = page.locator('search output');
  const all = Number(/\/ (\d+)/.exec((await counted.textContent()) ?? '')?.[1]);
  await page.getByLabel('Where to search').selectOption({ label: 'B only' });
  const own = Number(/\/ (\d+)/.exec((await counted.textContent()) ?? '')?.[1]);
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(all);
  await expect(texts(page).locator('mark')).toHaveCount(own);
  await press(page, 'Escape');
  await choose(page, 'Correct A8', 'Set aside');
  await press(page, '/');
  await page.getByLabel('Where to search').selectOption({ label: 'both' });
  await page.getByLabel('Search both texts').fill('petition');
  await expect(counted).toContainText('1 set aside');
  await page.getByRole('button', { name: '1 set aside' }).click();
  const found = page.getByRole('region', { name: 'Pieces set aside' }).locator('mark');
  await expect(found).toHaveText('petition');
  await expect(found).toBeInViewport();
  await accessible(page, 'found among what was set aside');
});

test('in the apparatus too, Arabic runs from right to left', async ({ app }) => {
  const story = (words: string): string =>
    `ميناء الدانة يعلق الرحلات\n\nعلق ميناء الدانة جميع الرحلات الليلية يوم الخميس.\n\nقالت مديرة الميناء ليلى حداد: "لم نتخذ هذا القرار باستخفاف ولن نعيد الفتح ${words}".\n`;
  const page = await app.start([
    { name: 'a.txt', content: story('حتى نعرف ما حدث بالضبط') },
    { name: 'b.txt', content: story('حتى نعرف ما حدث') },
  ]);
  const quotation = flag(page, 'Quotation altered').locator('[dir]').filter({ hasText: 'ما حدث' }).last();
  await expect(quotation).toBeVisible();
  expect(await quotation.evaluate((words) => getComputedStyle(words).direction)).toBe('rtl');
});

test('in the sentence of a flag, words from right to left keep their places', async ({ app }) => {
  const story = (said: string): string =>
    `ميناء الدانة يعلق الرحلات\n\nعلق ميناء الدانة جميع الرحلات الليلية يوم الخميس.\n\n${said} رئيس المجلس في مؤتمر صحفي إن القرار نهائي.\n`;
  const page = await app.start([
    { name: 'a.txt', content: story('وقال') },
    { name: 'b.txt', content: story('وأكد') },
  ]);
  await flag(page, 'Attribution changed').click();
  const reason = apparatus(page)
    .getByText(/differs: .*قال.* \/ .*أكد/)
    .last();
  const [first, second] = await reason.evaluate((sentence) => {
    const at = (words: string): number => {
      const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node.textContent ?? '').indexOf(words);
        if (start === -1) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        return range.getBoundingClientRect().left;
      }
      return Number.NaN;
    };
    return [at('قال'), at('أكد')] as const;
  });
  expect(first).toBeLessThan(second);
});

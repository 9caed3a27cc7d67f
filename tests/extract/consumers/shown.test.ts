import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelledPages, readPage } from '../labelled-page.ts';
import { generatedPage } from './generated-page.ts';

const executablePath = process.env['STET_CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

/** Words of a text, each with how often it stands there. A power is the figure it is drawn as; a soft hyphen is drawn at a line's end only. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether a word is one of those given, or several of them run together: a browser shows "<a>home</a><a>news</a>" as "homenews". */
function isMadeOf(word: string, given: ReadonlyMap<string, number>): boolean {
  if (given.has(word)) return true;
  const reached = [true];
  for (let to = 1; to <= word.length; to++)
    reached[to] = Array.from({ length: to }, (_, from) => from).some((from) => reached[from] && given.has(word.slice(from, to)));
  return reached[word.length] === true;
}

const lettersOf = (text: string): Map<string, number> => counted([...text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '')].join(' '));

/** Words that a browser shows and that stand nowhere in what was read; a letter that stands there too seldom, where no word is missing. */
function lost(shown: string, kept: string, aside: readonly string[] = []): string[] {
  const there = counted(kept);
  // What is taken out of the middle of a word (a reading, words for ears) is drawn in its middle.
  const words = [...counted(shown).keys()].filter(
    (word) => !isMadeOf(word, there) && !aside.some((one) => word.includes(one) && isMadeOf(word.replace(one, ''), there)),
  );
  if (words.length > 0) return words;
  const letters = lettersOf(kept);
  return [...lettersOf(shown)].filter(([letter, count]) => count > (letters.get(letter) ?? 0)).map(([letter]) => `too few ${letter}`);
}

describe('what Chromium shows of a page is in the story or set aside, word for word', { timeout: 240_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: FLAGS });
    page = await (await browser.newContext({ javaScriptEnabled: true, offline: true })).newPage();
  }, 120_000);
  afterAll(() => browser?.close());

  /** Everything that is drawn, shadow roots too. A page's own scripts are left out: what they draw is in no file. */
  const shownBy = async (html: string): Promise<string> => {
    await page.setContent(html.replace(/<script[\s\S]*?<\/script>/gi, ''), { waitUntil: 'domcontentloaded' });
    return page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));
      const inside = roots.flatMap((root) => [...root.children].map((child) => (child as HTMLElement).innerText ?? ''));
      return [document.body.innerText, ...inside].join('\n');
    });
  };
  const lostOf = async (html: string): Promise<string[]> => {
    const { blocks, setAside } = await readPage(html);
    const aside = setAside.map(({ text }) => text);
    return lost(await shownBy(html), [...blocks.map(({ text }) => text), ...aside].join('\n'), aside);
  };

  test.each(labelledPages())('$name', async ({ html }) => {
    expect(await lostOf(html)).toEqual([]);
  });

  test('three hundred pages of random build', async () => {
    for (let seed = 1; seed <= 300; seed++) {
      const html = generatedPage(seed);
      expect(await lostOf(html), `seed ${seed}`).toEqual([]);
    }
  });

  test('a word that is nowhere, or there once too seldom, is missed', () => {
    expect(lost('the bridge fell', 'the fell')).toEqual(['bridge']);
    expect(lost('home news', 'home')).toEqual(['news']);
    expect(lost('homenews', 'home news')).toEqual([]);
    expect(lost('the the bridge', 'the bridge')).toContain('too few t');
  });
});

import { describe, expect, test } from 'vitest';
import { extract, read } from '../../core/index.ts';

const MEGABYTE = 1024 * 1024;

/** What became of a hostile source: "article", or the rules of its messages. */
async function answer(text: string, name: string): Promise<string> {
  const { source, messages } = await read({ name, bytes: new TextEncoder().encode(text) }, 's1');
  if (!source) return messages.map(({ rule }) => rule).join();
  const { blocks, messages: more } = await extract(source, 'A');
  return blocks.length > 0 ? 'article' : more.map(({ rule }) => rule).join();
}

// Room for a busy machine; alone each takes about a second.
const ROOM = { timeout: 60_000 };

describe('a hostile page is answered', ROOM, () => {
  const story = '<p>Rain fell on the town all day long, officials said.</p>';
  test.each([
    ['two million open elements', '<div>'.repeat(2 * MEGABYTE)],
    ['elements nested a million deep', `${'<div>'.repeat(MEGABYTE)}${story}${'</div>'.repeat(MEGABYTE)}`],
    ['a million unclosed paragraphs', '<p>x '.repeat(MEGABYTE)],
    ['half a million open links', '<a href=x>y'.repeat(MEGABYTE / 2)],
    ['tables in tables', '<table><tr><td>'.repeat(MEGABYTE / 2)],
    ['an attribute of ten megabytes', `<p class="${'a '.repeat(5 * MEGABYTE)}">Rain fell on the town.</p>`],
    ['half a million attributes', `<p ${Array.from({ length: MEGABYTE / 2 }, (_, i) => `a${i}=1`).join(' ')}>Rain fell on the town.</p>`],
    ['two million character references', `<p>${'&amp;'.repeat(2 * MEGABYTE)}</p>${story}`],
    ['a title of a megabyte', `<title>${'rain '.repeat(MEGABYTE / 5)}</title>${'<h1>rain</h1>'.repeat(50_000)}${story}`],
    ['meta elements that never close', '<meta charset'.repeat(MEGABYTE / 16)],
    ['a meta element with a megabyte of spaces in it', `<meta charset${' '.repeat(MEGABYTE)}`],
    ['structured data nested a million deep', `<script type="application/ld+json">${'['.repeat(MEGABYTE)}</script>${story}`],
    ['forty comments before the story', `${'<!-- advert -->\n'.repeat(40)}<article>${story}</article>`],
  ])('%s', async (_, html) => {
    expect(await answer(html.startsWith('<!--') ? html : `<html>${html}`, 'page.html')).toMatch(/^article$|no-article/);
  });

  test('a bomb of entities is never expanded', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><html><body><p>It laughed and laughed: &b;&b;, they said.</p></body></html>';
    const { source } = await read({ name: 'bomb.xhtml', bytes: new TextEncoder().encode(bomb) }, 's1');
    const article = source && (await extract(source, 'A'));
    expect(article?.blocks.map(({ text }) => text).join()).not.toContain('haha');
  });
});

describe('a hostile text is answered', ROOM, () => {
  test.each([
    ['quotations nested a million deep', `# Rain\n\n${'>'.repeat(MEGABYTE)} fell`, 'rain.md'],
    [
      'lists nested two thousand deep',
      `# Rain\n\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i * 2)}- fell`).join('\n')}`,
      'rain.md',
    ],
    ['a megabyte of brackets', `# Rain\n\n${'['.repeat(MEGABYTE)}`, 'rain.md'],
    ['a megabyte of open code', `# Rain\n\n${'`a'.repeat(MEGABYTE / 2)}`, 'rain.md'],
    ['two million lines', 'rain\n'.repeat(2 * MEGABYTE), 'rain.txt'],
    ['ten megabytes of line breaks', `Rain.${'\n'.repeat(10 * MEGABYTE)}fell`, 'rain.txt'],
    ['one word of ten megabytes', 'x'.repeat(10 * MEGABYTE), 'rain.txt'],
  ])('%s', async (_, text, name) => {
    expect(await answer(text, name)).toMatch(/^article$|no-article|no-reader/);
  });
});

describe('a hostile envelope is answered', ROOM, () => {
  test('a hundred thousand parts', async () => {
    const parts = '--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n'.repeat(100_000);
    expect(await answer(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${parts}--b--`, 'saved.mht')).toMatch(
      /article|empty|binary/,
    );
  });

  test('envelopes in envelopes', async () => {
    const nested = Array.from({ length: 20_000 }, (_, i) => `Content-Type: multipart/related; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join(
      '',
    );
    expect(await answer(nested, 'saved.mht')).toBe('mhtml-empty');
  });
});

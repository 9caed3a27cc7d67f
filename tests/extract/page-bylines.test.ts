import { expect, test } from 'vitest';
import { reading } from './reading.ts';

const page = (meta: string): string => `<!DOCTYPE html><html><head><title>Swifts return</title></head><body><article>
<h1>Swifts return to a tower that was thought lost</h1>${meta}
<div class="body"><p>The swifts came back to the tower on Monday, said the society that counts them.</p>
<p>One had a ring that was put on in 2011, and has come each summer since, as its clerk told the town.</p>
<p>The tower stays shut until all of them are gone again, which may take until the end of August.</p></div></article></body></html>`;

test.each([
  ['behind the name of the house', '<div class="story-byline"><span>Coast Radio 4 | </span>By <a href="/x">Nell Strand</a></div>'],
  ['in a box with the buttons', '<div class="content-share"><address>By Nell Strand, Coast Radio</address><button>Share</button></div>'],
  ['before an address to write to', '<div><span>Nell Strand</span><a href="mailto:n@coast.example">nell@coast.example</a></div>'],
  [
    'in capitals, that leads to its writer',
    '<div class="post-author-name"><div class="by">By</div> <a href="/author/wire/">NELL STRAND</a></div>',
  ],
  ['over a day without its year', '<div class="m"><div>Nell Strand</div><div>Jun 3 · 6 min read</div></div>'],
  ['over how long ago it was', '<div class="m"><div>Nell Strand</div><div>3 hours ago</div></div>'],
  ['in a link that is named for it', '<div class="post-meta"><a class="meta-name" href="#">Nell Strand</a></div><time>Feb 8</time>'],
])('a byline %s', async (_, meta) => {
  const { metadata } = await reading(page(meta), 'page.html');
  expect(metadata.byline).toMatch(/^Nell Strand/i);
});

test.each([
  [
    'a place in brackets, and as what',
    '<p>Par <a href="/s/ls">Lise Strand</a> <span>(Roise [Ain], envoyée spéciale)</span></p>',
    'Lise Strand',
  ],
  ['the house', '<p>Por Ana Lima, Rui Prado<span>, Coast Radio Norte</span></p>', 'Ana Lima, Rui Prado'],
  [
    'a place in a script without capitals',
    '<div class="author-location"><span class="contributor-name">রহিম উদ্দিন</span><span class="author-loc">সিলেট</span></div>',
    'রহিম উদ্দিন',
  ],
])('a byline without %s', async (_, meta, byline) => {
  const { metadata } = await reading(page(meta).replace('Swifts return<', 'Swifts return | Coast Radio<'), 'page.html');
  expect(metadata.byline).toBe(byline);
});

test('a kicker in the header of a story that holds its byline is none', async () => {
  const html = page('').replace(
    /<h1>.*<\/h1>/,
    '<header><span class="k">Seltene Gäste</span><h1>Swifts return to a tower that was thought lost</h1><p class="autor">Von Nell Strand</p></header>',
  );
  const { metadata } = await reading(html, 'page.html');
  expect(metadata.byline).toBe('Nell Strand');
});

test.each(['Reuters staff', 'THE COAST GAZETTE', 'Marsh and river'])('and no byline: %s', async (name) => {
  const { metadata } = await reading(page(`<div class="box"><div>${name}</div><div>Water levels are high</div></div>`), 'page.html');
  expect(metadata.byline).toBeNull();
});

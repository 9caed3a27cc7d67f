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
  ['in a link that is named for it', '<div class="post-meta"><a class="meta-name" href="#">Nell Strand</a></div><time>Feb 8</time>'],
])('a byline %s', async (_, meta) => {
  const { metadata } = await reading(page(meta), 'page.html');
  expect(metadata.byline).toContain('Nell Strand');
});

// The two sides of a republication as files: plain text, or web pages of two designs.

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Paragraphs parted by empty lines. A caption or crosshead that is run in stands at the head of its paragraph; a box is a line of its own. */
export function asText(headline, parts) {
  const blocks = [headline];
  let before = '';
  for (const part of parts) {
    if (part.kind === 'box') continue;
    if (part.kind === 'caption' && !part.run) continue;
    if (part.run) before = `${part.text}${part.kind === 'caption' ? '. ' : ' '}`;
    else {
      blocks.push(before + part.text);
      before = '';
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

/** A plain page: headings, figures and paragraphs each in their element. */
export function asPlainPage(headline, parts, language) {
  const body = parts.map(({ kind, text }) =>
    kind === 'caption'
      ? `<figure><img src="a.jpg" alt=""><figcaption>${escaped(text)}</figcaption></figure>`
      : kind === 'crosshead'
        ? `<h2>${escaped(text)}</h2>`
        : `<p>${escaped(text)}</p>`,
  );
  return page(headline, language, `<main><article><h1>${escaped(headline)}</h1>\n${body.join('\n')}\n</article></main>`);
}

/** A page with things between the paragraphs, and captions and crossheads run into them. */
export function asBusyPage(headline, parts, language, random) {
  const body = [];
  let before = '';
  for (const { kind, text, run } of parts) {
    if (kind === 'box') body.push(box(text, random));
    else if (kind === 'caption')
      if (run) before = random() < 0.5 ? `<img src="b.jpg" alt=""><em>${escaped(text)}</em><br>` : `<span>${escaped(text)}.</span> `;
      else body.push(`<figure class="image"><img src="b.jpg" alt=""><figcaption>${escaped(text)}</figcaption></figure>`);
    else if (kind === 'crosshead')
      if (run) before = random() < 0.5 ? `<strong>${escaped(text)}</strong><br>` : `<b>${escaped(text)}</b> `;
      else body.push(random() < 0.5 ? `<h3>${escaped(text)}</h3>` : `<p><strong>${escaped(text)}</strong></p>`);
    else {
      body.push(`<p>${before}${escaped(text)}</p>`);
      before = '';
    }
  }
  const menu = `<nav><ul><li><a href="/">Start</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>`;
  return page(
    headline,
    language,
    `<header>${menu}</header><div class="content"><h1>${escaped(headline)}</h1><div class="article-body">\n${body.join('\n')}\n</div></div><footer><p>© <a href="/imprint">Imprint</a></p></footer>`,
  );
}

function box(text, random) {
  const which = Math.floor(random() * 4);
  if (which === 0) return `<aside class="related"><h4>More</h4><ul><li><a href="/x/1">${escaped(text)}</a></li></ul></aside>`;
  if (which === 1) return `<div class="advertisement"><span>Advertisement</span></div>`;
  if (which === 2) return `<div class="newsletter-signup"><p>Newsletter</p><form><input type="email"><button>OK</button></form></div>`;
  return `<figure class="video"><video controls></video><figcaption>${escaped(text)}</figcaption></figure>`;
}

const page = (headline, language, body) =>
  `<!doctype html><html${language ? ` lang="${language}"` : ''}><head><meta charset="utf-8"><title>${escaped(headline)}</title></head><body>${body}</body></html>`;

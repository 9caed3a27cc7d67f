/** Random numbers that a seed gives: the same ones every time, in [0, 1). Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  'river bridge council harbour winter lantern orchard ferry mayor teacher copper thread gravel meadow signal kettle anchor saddle window barrel brücke fluß été señal über naïve'.split(
    ' ',
  );

/**
 * A page of random build: a story among boxes, marked up in the ways that pages are. Every word carries a number, so that each is found
 * again or missed for itself. `seed` gives the page.
 */
export function generatedPage(seed: number): string {
  const random = randomFrom(seed);
  let count = 0;
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const word = (): string => `${pick(WORDS)}${++count}`;
  const words = (most: number): string => Array.from({ length: 1 + Math.floor(random() * most) }, word).join(' ');
  const inline = (): string => {
    const of = words(4);
    return pick([
      `<a href="/${count}">${of}</a>`,
      `<b>${of}</b>`,
      `<em>${of}</em>`,
      `<span class="x">${of}</span>`,
      `<s>${of}</s>`,
      `<del>${of}</del>`,
      `<q>${of}</q>`,
      `<dfn>${of}</dfn>`,
      `<button>${of}</button>`,
      `<span aria-hidden="true">${of}</span>`,
      `<span class="sr-only">${of}</span>`,
      `${word()}<sup>${1 + Math.floor(random() * 9)}</sup>`,
      `<ruby>${word()}<rt>${word()}</rt></ruby>`,
      `<x-term>${of}</x-term>`,
      `<abbr title="x">${of}</abbr>`,
      `${of}<br>`,
      `${of}<br><br>`,
      `<span class="tooltip-box">${of}</span>`,
      `&ldquo;${of}&rdquo;`,
      `<small>${of}</small>`,
    ]);
  };
  const sentence = (): string =>
    `${Array.from({ length: 2 + Math.floor(random() * 4) }, () => (random() < 0.3 ? inline() : words(9))).join(' ')}${pick(['.', '.', '.', '?', ' –', ''])}`;
  const text = (): string => Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(' ');
  const CLASSES =
    'share related comments ad-slot newsletter sidebar meta author content story-body hidden md:block widget footer caption teaser nav'.split(
      ' ',
    );
  const named = (): string => (random() < 0.5 ? ` class="${pick(CLASSES)}"` : '');
  const block = (depth: number): string =>
    pick([
      () => `<p>${text()}</p>`,
      () => `<p${named()}>${text()}</p>`,
      () => `<div${named()}>${text()}</div>`,
      () => `<h2>${words(6)}</h2>`,
      () => `<h3><a href="/h${count}">${words(6)}</a></h3>`,
      () => `<ul>${Array.from({ length: 3 }, () => `<li>${random() < 0.5 ? inline() : text()}</li>`).join('')}</ul>`,
      () => `<blockquote><p>${text()}</p><footer>${words(3)}</footer></blockquote>`,
      () => `<figure><img src="i.png" alt=""><figcaption>${words(9)}</figcaption></figure>`,
      () => `<table><tr><td>${words(3)}</td><td>${words(3)}</td></tr><tr><td>${text()}</td></tr></table>`,
      () => `<aside${named()}>${depth > 0 ? block(depth - 1) : words(5)}</aside>`,
      () => `<section${named()}>${depth > 0 ? block(depth - 1) + block(depth - 1) : text()}</section>`,
      () => `<article><h2><a href="/t${count}">${words(5)}</a></h2><p>${text()}</p></article>`,
      () => `<x-box>${depth > 0 ? block(depth - 1) : text()}</x-box>`,
      () => text(),
      () => `<details open><summary>${words(4)}</summary>${text()}</details>`,
      () => `<form><label>${words(2)}</label><p>${words(6)}</p></form>`,
      () => `<div><template shadowrootmode="open"><p>${text()}</p></template></div>`,
      () => `<dl><dt>${words(2)}</dt><dd>${text()}</dd></dl>`,
      () => `<pre>${words(5)}\n${words(5)}</pre>`,
    ])();
  const blocks = (most: number): string => Array.from({ length: 1 + Math.floor(random() * most) }, () => block(2)).join('\n');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${words(6)}</title></head><body><nav>${words(5)}</nav>
<main><article><h1>${words(8)}</h1>${blocks(10)}</article>${blocks(4)}</main><footer>${blocks(2)}</footer></body></html>`;
}

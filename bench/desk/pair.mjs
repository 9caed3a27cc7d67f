// Pairs made of plain words by a seeded generator: the same on every machine.
const WORDS =
  'the of and to in a council harbour minister vote report that on said for with talks bridge plan river new paper wind farm city school after week train budget north old mill house road water'.split(
    ' ',
  );

function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * `paragraphs` of `words` words each. In the witness one word in `every` is another one, never two together, and one apostrophe in each
 * paragraph is curled: house style.
 */
export function pair(paragraphs, words, every, seed = 7) {
  const next = random(seed);
  const word = () => WORDS[Math.floor(next() * WORDS.length)];
  const sentence = (list) => `${list.map((w, i) => (i === 0 ? w[0].toUpperCase() + w.slice(1) : w)).join(' ')}.`;
  const base = [];
  const witness = [];
  for (let p = 0; p < paragraphs; p++) {
    const a = Array.from({ length: words }, (_, w) => (w === 1 ? `item${p}` : w === 3 ? "mayor's" : word()));
    const b = a.map((w, i) => (i === 3 ? 'mayor’s' : i > 3 && i % every === 2 ? `${word()}ly` : w));
    base.push(sentence(a));
    witness.push(sentence(b));
  }
  return { base: base.join('\n\n'), witness: witness.join('\n\n') };
}

/** Both texts as files of one kind: `txt`, `md` with links, or `html` pages with the furniture a page has. */
export function clippings({ base, witness }, kind) {
  const paragraphs = (text) => text.split('\n\n');
  const page = (text, title) =>
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><ul>${'<li><a href="/news">News</a></li>'.repeat(20)}</ul></nav>
<article><h1>${title}</h1><p class="byline">By Ann Reed</p>
${paragraphs(text)
  .map((p) => `<p>${p.replace('council', '<a href="https://town.example/">council</a>')}</p>`)
  .join('\n')}
</article><aside>${'<p>More from the town</p>'.repeat(10)}</aside><footer>All rights reserved</footer></body></html>`;
  const marked = (text, title) =>
    `# ${title}\n\n*By Ann Reed*\n\n${paragraphs(text)
      .map((p) => p.replace('council', '[council](https://town.example/)'))
      .join('\n\n')}`;
  const made = { txt: (text) => text, md: marked, html: page }[kind];
  return [
    { name: `a.${kind}`, text: made(base, 'Bridge plan passes') },
    { name: `b.${kind}`, text: made(witness, 'Council passes bridge plan') },
  ];
}

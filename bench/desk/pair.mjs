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

/** `paragraphs` of `words` words each; in the witness about one word in `every` is another one. */
export function pair(paragraphs, words, every, seed = 7) {
  const next = random(seed);
  const word = () => WORDS[Math.floor(next() * WORDS.length)];
  const sentence = (list) => list.map((w, i) => (i === 0 ? w[0].toUpperCase() + w.slice(1) : w)).join(' ');
  const base = [];
  const witness = [];
  for (let p = 0; p < paragraphs; p++) {
    const a = [];
    const b = [];
    for (let w = 0; w < words; w++) {
      const chosen = w === 1 ? `item${p}` : word();
      a.push(chosen);
      b.push(w > 1 && next() < 1 / every ? `${word()}ly` : chosen);
    }
    base.push(`${sentence(a)}.`);
    witness.push(`${sentence(b)}.`);
  }
  return { base: base.join('\n\n'), witness: witness.join('\n\n') };
}

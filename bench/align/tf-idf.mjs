// The plain way to align: TF-IDF cosine of whole words, mutual best, and what is left attached to where it fits best.

const words = (sentence) => sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Cosine below which a sentence is attached to nothing. 0.1 to 0.2 gave the most paragraph links. */
const LEAST = 0.15;

/** Beads of two texts of sentences, in the form of the alignments made by hand. */
export function tfIdfBeads(a, b) {
  const bags = [...a, ...b].map((s) => words(s).reduce((bag, w) => bag.set(w, (bag.get(w) ?? 0) + 1), new Map()));
  const frequency = new Map();
  for (const bag of bags) for (const w of bag.keys()) frequency.set(w, (frequency.get(w) ?? 0) + 1);
  for (const bag of bags) {
    for (const [w, n] of bag) bag.set(w, n * Math.log(bags.length / frequency.get(w)));
    const norm = Math.sqrt([...bag.values()].reduce((sum, x) => sum + x * x, 0)) || 1;
    for (const [w, x] of bag) bag.set(w, x / norm);
  }
  const cosine = (x, y) => [...x].reduce((sum, [w, n]) => sum + n * (y.get(w) ?? 0), 0);
  const table = a.map((_, i) => b.map((__, j) => cosine(bags[i], bags[a.length + j])));
  const bestOf = (row) => row.reduce((best, x, k) => (x > row[best] ? k : best), 0);
  const bestA = table.map(bestOf);
  const bestB = b.map((_, j) => bestOf(table.map((row) => row[j])));
  const beads = a.flatMap((_, i) => (bestB[bestA[i]] === i && table[i][bestA[i]] >= LEAST ? [{ a: [i], b: [bestA[i]] }] : []));
  const mutual = [...beads];
  for (const [i, j] of bestA.entries()) {
    const bead = mutual.find((x) => x.b[0] === j);
    if (bead && bead.a[0] !== i && table[i][j] >= LEAST) bead.a.push(i);
  }
  for (const [j, i] of bestB.entries()) {
    const bead = mutual.find((x) => x.a[0] === i);
    if (bead && bead.b[0] !== j && table[i][j] >= LEAST && !mutual.some((x) => x.b.includes(j))) bead.b.push(j);
  }
  const ascending = (numbers) => numbers.toSorted((x, y) => x - y);
  return beads.map((bead) => [ascending(bead.a), ascending(bead.b)]);
}

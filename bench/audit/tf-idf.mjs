// The peer: cosine of words weighed by TF-IDF over an inverted index, as search engines find likenesses.
const WORD = /[\p{sc=Han}]|[\p{L}\p{M}\p{N}]+/gu;

const countsOf = (text) => {
  const counts = new Map();
  const words = text.toLowerCase().match(WORD) ?? [];
  words.forEach((word, i) => {
    // Characters of an unspaced script say little alone: two in a row are taken.
    const term = /\p{sc=Han}/u.test(word) ? word + (words[i + 1] ?? '') : word;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  return counts;
};

/** For each published story its likest wires, with their cosine. */
export function likest(published, wires, most = 3) {
  const counts = wires.map(({ text }) => countsOf(text));
  const frequency = new Map();
  for (const one of counts) for (const term of one.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weight = (term, n) => (1 + Math.log(n)) * Math.log(1 + wires.length / (frequency.get(term) ?? wires.length));
  const normed = (one) => {
    const weights = [...one].map(([term, n]) => [term, weight(term, n)]);
    const norm = Math.sqrt(weights.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
    return weights.map(([term, w]) => [term, w / norm]);
  };
  const index = new Map();
  counts.forEach((one, id) => {
    for (const [term, w] of normed(one)) {
      const there = index.get(term);
      if (there) there.push(id, w);
      else index.set(term, [id, w]);
    }
  });
  return published.map(({ text }) => {
    const scores = new Float64Array(wires.length);
    for (const [term, w] of normed(countsOf(text))) {
      const there = index.get(term) ?? [];
      for (let i = 0; i < there.length; i += 2) scores[there[i]] += w * there[i + 1];
    }
    return [...scores.keys()]
      .sort((a, b) => scores[b] - scores[a])
      .slice(0, most)
      .map((id) => ({ name: wires[id].name, score: scores[id] }));
  });
}

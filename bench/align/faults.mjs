// What kind of fault each bead is that was missed, or said and is not so.

const shape = ([a, b]) => `${a.length}:${b.length}`;
const same = (x, y) => `${x[0]}=${x[1]}` === `${y[0]}=${y[1]}`;
const meets = (x, y) => x[0].some((i) => y[0].includes(i)) && x[1].some((j) => y[1].includes(j));
const covers = (x, y) => y[0].every((i) => x[0].includes(i)) && y[1].every((j) => x[1].includes(j));
const contiguous = (numbers) => numbers.every((n, k) => k === 0 || n === numbers[k - 1] + 1);

/** One line a fault: its shape, what stands there instead, and whether the plain way links more of it. */
export function kindsOfFault(said, gold, plain) {
  const linked = (beads, [a, b]) => a.some((i) => b.some((j) => beads.some((x) => x[0].includes(i) && x[1].includes(j))));
  const crosses = (bead) => gold.some((other) => Math.sign(other[0][0] - bead[0][0]) * Math.sign(other[1][0] - bead[1][0]) < 0);
  const missed = gold
    .filter((bead) => !said.some((x) => same(x, bead)))
    .map((bead) => {
      const met = said.filter((x) => meets(x, bead));
      let instead = 'another bead';
      if (met.length === 0) {
        const used = said.some((x) => x[0].some((i) => bead[0].includes(i)) || x[1].some((j) => bead[1].includes(j)));
        instead = used ? 'a wrong counterpart' : 'nothing';
      } else if (met.every((x) => covers(bead, x))) instead = 'a part';
      else if (met.some((x) => covers(x, bead))) instead = 'a larger one';
      const marks = [
        crosses(bead) ? 'out of order' : '',
        contiguous(bead[0]) && contiguous(bead[1]) ? '' : 'with a gap',
        !linked(said, bead) && linked(plain, bead) ? 'TF-IDF links it' : '',
      ].filter(Boolean);
      return ['missed', shape(bead), `for ${instead}`, ...marks].join(', ');
    });
  const wrong = said
    .filter((bead) => !gold.some((x) => meets(x, bead)))
    .map((bead) => ['said and not so', shape(bead), linked(plain, bead) ? 'TF-IDF too' : ''].filter(Boolean).join(', '));
  return [...missed, ...wrong];
}

/** The same for links of paragraphs, each `[a, b]`. */
export function kindsOfParagraphFault(said, gold, plain) {
  const has = (links, [a, b]) => links.some((x) => x[0] === a && x[1] === b);
  const crosses = (link) => gold.some((x) => (x[0] - link[0]) * (x[1] - link[1]) < 0);
  const tied = ([a, b]) =>
    said.some((x) => x[0] === a)
      ? said.some((x) => x[1] === b)
        ? 'both linked elsewhere'
        : 'the witness unlinked'
      : said.some((x) => x[1] === b)
        ? 'the base unlinked'
        : 'both unlinked';
  const plainly = (link) => (has(plain, link) ? ['TF-IDF too'] : []);
  return [
    ...gold
      .filter((x) => !has(said, x))
      .map((x) =>
        ['paragraph link missed', tied(x), crosses(x) ? 'out of order' : 'in order', ...(has(plain, x) ? ['TF-IDF links it'] : [])].join(
          ', ',
        ),
      ),
    ...said.filter((x) => !has(gold, x)).map((x) => ['paragraph link said and not so', ...plainly(x)].join(', ')),
  ];
}

// Republications with known changes: stories of sentences that say facts, told again in other words, with one fact of a few sentences altered.
import { FILLERS, FRAMES, POOLS } from './frames.mjs';

/** Numbers between 0 and 1 from a seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How one slot is altered, and the flag that must come of it. Each gives the altered value. */
const ALTERATIONS = {
  n: ['figure-changed', (v, r) => other(r, v, figure)],
  n2: ['figure-changed', (v, r) => other(r, v, figure)],
  age: ['figure-changed', (v, r) => other(r, v, age)],
  money: ['figure-changed', (v, r) => other(r, v, money)],
  percent: ['figure-changed', (v, r) => other(r, v, percent)],
  percent2: ['figure-changed', (v, r) => other(r, v, percent)],
  score: ['figure-changed', (v, r) => other(r, v, score)],
  day: ['time-changed', (v, r) => other(r, v, day)],
  month: ['time-changed', (v, r) => other(r, v, (q) => pick(q, POOLS.month))],
  date: ['time-changed', (v, r) => other(r, v, date)],
  year: ['time-changed', (v, r) => other(r, v, year)],
  clock: ['time-changed', (v, r) => other(r, v, clock)],
  name: ['name-changed', (v, r) => respelt(v, r)],
  name2: ['name-changed', (v, r) => respelt(v, r)],
  place: ['name-changed', (v, r) => other(r, v, (q) => pick(q, POOLS.place))],
  said: ['attribution-changed', (v, r) => other(r, v, (q) => pick(q, POOLS.said))],
  office: ['role-changed', (v) => v.split(' ')[1]],
  hedge: ['hedge-dropped', () => ''],
  bound: ['hedge-dropped', () => ''],
  not: ['negation-changed', (v) => (v === '' ? 'not ' : '')],
  quote: ['quotation-altered', (v) => POOLS.quotes.find(([plain]) => plain === v)[1]],
};

const pick = (r, list) => list[Math.floor(r() * list.length)];
const other = (r, value, make) => {
  for (;;) {
    const made = make(r);
    if (made !== value) return made;
  }
};
const between = (r, from, to) => from + Math.floor(r() * (to - from + 1));
const figure = (r) => String(between(r, 12, 99) * pick(r, [1, 1, 10, 1]));
const age = (r) => String(between(r, 19, 88));
const money = (r) => `$${between(r, 2, 95)} million`;
const percent = (r) => `${between(r, 2, 40)}.${between(r, 1, 9)}%`;
const score = (r) => `${between(r, 3, 6)}-${between(r, 0, 2)}`;
const day = (r) => `on ${pick(r, POOLS.weekday)}`;
const date = (r) => `${pick(r, POOLS.month)} ${between(r, 2, 28)}`;
const year = (r) => String(between(r, 2028, 2039));
const clock = (r) => `${between(r, 1, 11)}.${pick(r, ['15', '30', '45'])} ${pick(r, ['a.m.', 'p.m.'])}`;
const person = (r) => `${pick(r, POOLS.first)} ${pick(r, POOLS.last)}`;
/** Another last name, as a desk mistypes or mistakes one. */
const respelt = (name, r) => {
  const [first, last] = name.split(' ');
  return `${first} ${other(r, last, (q) => pick(q, POOLS.last))}`;
};
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function fill(r) {
  const team = pick(r, POOLS.team);
  const name = person(r);
  const weekday = day(r);
  const slots = {
    n: figure(r),
    money: money(r),
    percent: percent(r),
    score: score(r),
    age: age(r),
    day: weekday,
    date: date(r),
    year: year(r),
    clock: clock(r),
    name,
    name2: other(r, name, person),
    place: pick(r, POOLS.place),
    not: pick(r, ['', 'not ']),
    quote: pick(r, POOLS.quotes)[0],
    team,
    team2: other(r, team, (q) => pick(q, POOLS.team)),
  };
  slots.n2 = other(r, slots.n, figure);
  slots.percent2 = other(r, slots.percent, percent);
  for (const name of [
    'people',
    'vehicle',
    'works',
    'thing',
    'event',
    'goods',
    'role',
    'office',
    'said',
    'hedge',
    'hedge2',
    'hedge3',
    'bound',
    'body',
    'firm',
    'month',
  ])
    slots[name] = pick(r, POOLS[name]);
  return slots;
}

/** A form with its slots filled. “did approve” and doubled spaces, where a slot is empty, are put right as a writer would. */
function told(form, slots) {
  const text = form
    .replaceAll('{day2}', capital(slots.day))
    .replace(/\{(\w+)\}/g, (_, slot) => slots[slot])
    .replace(/\bdid approve\b/, 'approved')
    .replace(/ +/g, ' ')
    .trim();
  return capital(text);
}

/** The slots of a frame that all its forms say, and that can be altered. */
const alterable = ({ says, alter, varies }) =>
  varies === false
    ? []
    : Object.keys(ALTERATIONS).filter(
        (slot) => (alter ? slot in alter : true) && says.every((s) => s.includes(`{${slot}}`) || (slot === 'day' && s.includes('{day2}'))),
      );

/** How a desk trims a claim: `hedge-added` is a drop read backwards. */
function altered(frame, slots, r) {
  if (frame.swap && r() < 0.5) {
    const [x, y] = frame.swap;
    return { kind: 'figure-changed', slots: { ...slots, [x]: slots[y], [y]: slots[x] } };
  }
  const possible = alterable(frame);
  if (possible.length === 0) return null;
  const slot = pick(r, possible);
  const [kind, change] = ALTERATIONS[slot];
  return { kind, slot, slots: { ...slots, [slot]: change(slots[slot], r) } };
}

/**
 * A story and its republication: `{ base, witness, plants, words }`. Paragraphs are lists of sentences; `plants` names each altered fact's flag
 * and the two sentences it stands in. One sentence in three is told in the same form, the others in another; two paragraphs in ten are merged.
 */
export function republication(seed) {
  const r = random(seed);
  const frames = FRAMES.map((frame) => [r(), frame])
    .sort((a, b) => a[0] - b[0])
    .map(([, frame]) => frame);
  const sentences = frames.slice(0, between(r, 9, 14)).map((frame) => {
    const slots = fill(r);
    const forms = frame.keeps ?? frame.says.map((_, i) => i);
    const first = pick(r, forms);
    const second = r() < 1 / 3 ? first : other(r, first, (q) => pick(q, forms));
    const plant = r() < 0.3 ? altered(frame, slots, r) : null;
    const backwards = plant?.kind === 'hedge-dropped' && r() < 0.5;
    const facts = plant?.slots ?? slots;
    const said = facts.said === 'said' && plant?.slot !== 'said' ? pick(r, POOLS.neutral) : facts.said;
    const sides = [told(frame.says[first], slots), told(frame.says[second], { ...facts, said })];
    if (backwards) sides.reverse();
    return { base: sides[0], witness: sides[1], kind: backwards ? 'hedge-added' : (plant?.kind ?? null), slot: plant?.slot };
  });
  const base = [];
  const witness = [];
  for (const sentence of sentences) {
    const filler = r() < 0.6 ? [pick(r, FILLERS)] : [];
    base.push([sentence.base, ...filler]);
    const merged = r() < 0.2 && witness.length > 0;
    if (merged) witness.at(-1).push(sentence.witness, ...filler);
    else witness.push([sentence.witness, ...filler]);
  }
  const text = (paragraphs) => `Notes from the region\n\n${paragraphs.map((p) => p.join(' ')).join('\n\n')}\n`;
  return {
    base: text(base),
    witness: text(witness),
    plants: sentences.filter(({ kind }) => kind !== null),
    words: text(base).split(/\s+/).length,
  };
}

// A story republished, with the truth of which paragraph answers which: paragraphs cut, added, split, merged, moved, reworded, broken by a box,
// and headed by a caption or crosshead that the new page runs into them.

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A paragraph past at least this many others has moved. */
const PAST = 3;

/**
 * `story` is a list of paragraphs, each a list of sentences; `foreign` sentences of other stories. Returns the parts of both sides in order, each
 * `{ kind: 'paragraph' | 'caption' | 'crosshead' | 'box', text, run }` (`run`: stands in one block with the paragraph after it), and the groups `{ a, b, moved, done }` over the numbers of the paragraphs.
 */
export function republished(story, foreign, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const kept = story.map((sentences, i) => ({ a: [i], sentences, done: [], moved: false })).filter(() => random() > 0.08);
  const order = [...kept];
  const moves = kept.length >= 8 ? 1 + Math.floor(random() * 2) : kept.length >= 6 ? 1 : 0;
  // The movers leave the two ends of a stretch of the others, so that what kept its order is plain.
  for (let m = 0; m < moves && random() < 0.7; m++) {
    const from = Math.floor(random() * order.length);
    const [part] = order.splice(from, 1);
    const to = pick(
      order
        .map((_, k) => k)
        .concat(order.length)
        .filter((k) => stayedBetween(order, from, k) >= PAST + 1),
    );
    if (to === undefined || part.moved) {
      order.splice(from, 0, part);
      continue;
    }
    part.moved = true;
    part.done.push('moved');
    order.splice(to, 0, part);
  }
  const merged = [];
  for (const part of order) {
    const before = merged.at(-1);
    const follows = before && !before.moved && !part.moved && before.done.length === 0 && part.a[0] === before.a.at(-1) + 1;
    if (follows && random() < 0.12) {
      before.a.push(...part.a);
      before.sentences = [...before.sentences, ...part.sentences];
      before.done.push('merged');
    } else merged.push(part);
  }
  const base = [];
  const witness = [];
  const groups = [];
  const heads = new Map();
  let number = 0;
  for (const part of merged) {
    if (random() < 0.08) {
      witness.push({ kind: 'paragraph', text: addition(foreign, random), number: number++ });
    }
    const b = [];
    const strength = random() < 0.5 ? 0 : random() < 0.6 ? 0.12 : 0.35;
    if (strength > 0) part.done.push(strength > 0.2 ? 'reworded much' : 'reworded');
    const reworded = part.sentences.map((s) => (strength === 0 ? s : reword(s, strength, foreign, random)));
    const put = (texts) => {
      witness.push({ kind: 'paragraph', text: texts.join(' '), number });
      b.push(number++);
    };
    const head = random();
    if (head < 0.07) {
      const caption = captionOf(random() < 0.5 ? pick(story).join(' ') : pick(foreign));
      heads.set(part.a[0], { kind: 'caption', text: caption });
      witness.push({ kind: 'caption', text: caption, run: random() < 0.6 });
      part.done.push(witness.at(-1).run ? 'caption run in' : 'caption');
    } else if (head < 0.14) {
      const crosshead = part.sentences[0]
        .split(/\s+/)
        .slice(1, 4)
        .join(' ')
        .replace(/[.,;:!?]+$/, '')
        .toUpperCase();
      if (crosshead.length > 4) {
        heads.set(part.a[0], { kind: 'crosshead', text: crosshead });
        witness.push({ kind: 'crosshead', text: crosshead, run: random() < 0.6 });
        part.done.push(witness.at(-1).run ? 'crosshead run in' : 'crosshead');
      }
    }
    const how = random();
    // Merged and parted again elsewhere, two paragraphs have no one truth: the border moved, or a sentence did.
    const whole = part.a.length === 1;
    if (whole && reworded.length > 1 && how < 0.12) {
      const at = 1 + Math.floor(random() * (reworded.length - 1));
      put(reworded.slice(0, at));
      put(reworded.slice(at));
      part.done.push('split');
    } else if (whole && how < 0.17 && reworded.join(' ').split(' ').length > 16) {
      const words = reworded.join(' ').split(' ');
      const half = Math.floor(words.length * (0.35 + 0.3 * random()));
      // One paragraph still: the page that is read may join its halves again.
      witness.push({ kind: 'paragraph', text: words.slice(0, half).join(' '), number });
      witness.push({ kind: 'box', text: captionOf(pick(foreign)) });
      put([words.slice(half).join(' ')]);
      part.done.push('broken by a box');
    } else put(reworded);
    if (random() < 0.12) witness.push({ kind: 'box', text: captionOf(pick(foreign)) });
    groups.push({ a: part.a, b, moved: part.moved, done: part.done });
  }
  for (const [i, sentences] of story.entries()) {
    const head = heads.get(i);
    if (head) base.push(head);
    base.push({ kind: 'paragraph', text: sentences.join(' '), number: i });
  }
  return { base, witness, groups };
}

/** How many paragraphs that did not move lie between two places. */
const stayedBetween = (order, from, to) => order.slice(Math.min(from, to), Math.max(from, to)).filter((part) => !part.moved).length;

const captionOf = (sentence) =>
  sentence
    .split(/\s+/)
    .slice(0, 12)
    .join(' ')
    .replace(/[,;:]$/, '');

function addition(foreign, random) {
  const at = Math.floor(random() * Math.max(1, foreign.length - 2));
  return foreign.slice(at, at + 1 + Math.floor(random() * 2)).join(' ');
}

/** A sentence in other words: clauses exchanged, words left out, put in and exchanged for those of other stories. */
function reword(sentence, strength, foreign, random) {
  let words = sentence.split(' ');
  const comma = words.findIndex((w, k) => k > 2 && k < words.length - 3 && w.endsWith(','));
  if (comma > 0 && random() < strength * 2) {
    const end = /[.!?]+$/.exec(words.at(-1))?.[0] ?? '';
    const last = words.at(-1).slice(0, words.at(-1).length - end.length);
    words = [...words.slice(comma + 1, -1), `${last},`, ...words.slice(0, comma), words[comma].slice(0, -1) + end];
  }
  const other = foreign[Math.floor(random() * foreign.length)].split(' ');
  return words
    .flatMap((word, k) => {
      if (k === words.length - 1 || random() > strength) return [word];
      const how = random();
      if (how < 0.35) return [];
      const instead = other[Math.floor(random() * other.length)].replace(/[.!?:]+$/, '');
      return how < 0.8 ? [instead] : [word, instead];
    })
    .join(' ');
}

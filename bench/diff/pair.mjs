// A text and its revision by known edits: what a comparison should find is known for every word.
import { SCRIPTS, writer } from './prose.mjs';

/** What became of a word; the truth is kept for both sides. */
export const SAME = 0;
export const CHANGED = 1;
export const REWRITTEN = 2;
/** In a moved passage: where it is marked as changed, the move was not seen. */
export const MOVED = 3;
/** Differs in its quotation marks or apostrophe only. */
export const GLYPH = 4;

const RATES = {
  substitute: 0.06,
  drop: 0.006,
  insert: 0.006,
  rewrite: 0.03,
  cut: 0.01,
  add: 0.01,
  move: 0.02,
  join: 0.02,
  split: 0.02,
  paragraphs: 0.02,
};

/** Two texts of about `words` words: { a, b, truthA, truthB }, a truth being [start, end, fate] for each word in turn. */
export function pairOf({ script = 'latin', words, seed = 1, onePara = false, related = true }) {
  const w = writer(script, seed);
  const base = [];
  for (let n = 0; n < words; ) {
    const paragraph = onePara && base.length > 0 ? base[0] : [];
    if (paragraph.length === 0) base.push(paragraph);
    for (const sentence of w.paragraph()) {
      paragraph.push(sentence.map((word) => ({ ...word, fate: SAME })));
      n += sentence.length;
    }
  }
  if (!related) {
    const other = pairOf({ script, words, seed: seed + 1000, onePara });
    const a = emit(script, base);
    const all = (truth) => truth.map(([start, end]) => [start, end, CHANGED]);
    return { a: a.text, b: other.a, truthA: all(a.truth), truthB: all(other.truthA) };
  }
  const revised = revise(base, writer(script, seed + 500), w.r, SCRIPTS[script], onePara);
  const [a, b] = [emit(script, base), emit(script, revised)];
  return { a: a.text, b: b.text, truthA: a.truth, truthB: b.truth };
}

function revise(base, fresh, r, { spellings, quotes, comma }, onePara) {
  const paragraphs = base.map((sentences) => {
    const kept = [];
    for (const sentence of sentences) {
      if (sentences.length > 1 && r.chance(RATES.cut)) {
        mark(sentence, CHANGED);
        continue;
      }
      if (sentence.length > 6 && r.chance(RATES.rewrite)) {
        mark(sentence, REWRITTEN);
        kept.push(fresh.sentence().map((word) => ({ ...word, fate: REWRITTEN })));
      } else kept.push(reword(sentence, fresh, r, spellings, quotes, comma));
      if (r.chance(RATES.add)) kept.push(fresh.sentence().map((word) => ({ ...word, fate: CHANGED })));
    }
    return kept;
  });
  return onePara
    ? paragraphs
    : rearrange(
        paragraphs.filter((p) => p.length > 0),
        fresh,
        r,
      );
}

function reword(sentence, fresh, r, spellings, quotes, comma) {
  const revised = [];
  for (const word of sentence) {
    const own = { ...word, origin: word };
    const spelling = spellings.get(word.text);
    if (r.chance(RATES.substitute)) {
      do own.text = fresh.word();
      while (own.text.toLowerCase() === word.text.toLowerCase());
      word.fate = own.fate = CHANGED;
    } else if (spelling) {
      own.text = spelling;
      word.fate = own.fate = CHANGED;
    } else if (r.chance(RATES.drop) && word.before === '' && (word.after === '' || word.after === comma)) {
      word.fate = CHANGED;
      continue;
    } else if (quotes && /['"]/.test(word.before + word.text + word.after)) {
      own.text = word.text.replace("'", '’');
      own.before = word.before.replace('"', '“');
      own.after = word.after.replace('"', '”');
      if (own.text !== word.text) word.fate = own.fate = GLYPH;
    }
    revised.push(own);
    if (r.chance(RATES.insert) && own.after === '') revised.push({ text: fresh.word(), before: '', after: '', fate: CHANGED });
  }
  return revised;
}

function rearrange(paragraphs, fresh, r) {
  const times = (rate) => Math.max(1, Math.round(paragraphs.length * rate));
  const size = (paragraph) => paragraph.reduce((sum, sentence) => sum + sentence.length, 0);
  const out = [...paragraphs];
  for (let k = times(RATES.split); k > 0; k--) {
    const at = r.below(out.length);
    if (out[at].length > 1) out.splice(at, 1, out[at].slice(0, 1), out[at].slice(1));
  }
  for (let k = times(RATES.join); k > 0 && out.length > 2; k--) {
    const at = r.below(out.length - 1);
    out.splice(at, 2, [...out[at], ...out[at + 1]]);
  }
  const moved = new Set();
  for (let k = times(RATES.move), tries = 0; k > 0 && tries < 2000; tries++) {
    const from = r.below(out.length);
    const to = from + (3 + r.below(6)) * (r.chance(0.5) ? 1 : -1);
    if (to < 1 || to >= out.length || size(out[from]) < 10) continue;
    const passed = out.slice(Math.min(from, to), Math.max(from, to) + 1);
    // The moved passage must be the smaller side of the swap, and no other move may cross it: else what moved is a matter of taste.
    if (passed.some((p) => moved.has(p)) || 3 * size(out[from]) > passed.reduce((sum, p) => sum + size(p), 0)) continue;
    const [paragraph] = out.splice(from, 1);
    out.splice(to, 0, paragraph);
    moved.add(paragraph);
    for (const p of passed) moved.add(p);
    for (const word of paragraph.flat()) {
      if (word.origin && word.fate !== CHANGED) word.fate = word.origin.fate = MOVED;
    }
    k--;
  }
  for (let k = times(RATES.paragraphs / 2); k > 0 && out.length > 8; k--) {
    const at = 1 + r.below(out.length - 1);
    if (moved.has(out[at])) continue;
    for (const word of out[at].flat()) if (word.origin) word.origin.fate = CHANGED;
    out.splice(at, 1);
  }
  for (let k = times(RATES.paragraphs); k > 0; k--) {
    out.splice(
      1 + r.below(out.length),
      0,
      fresh.paragraph().map((s) => s.map((word) => ({ ...word, fate: CHANGED }))),
    );
  }
  return out;
}

const mark = (sentence, fate) => {
  for (const word of sentence) word.fate = fate;
};

function emit(script, paragraphs) {
  const { space } = SCRIPTS[script];
  const parts = [];
  const truth = [];
  let at = 0;
  const put = (text) => {
    parts.push(text);
    at += text.length;
  };
  paragraphs.forEach((sentences, p) => {
    if (p > 0) put('\n\n');
    sentences.forEach((sentence, s) => {
      if (s > 0) put(space);
      sentence.forEach((word, i) => {
        if (i > 0) put(space);
        put(word.before);
        const start = at;
        put(word.text);
        truth.push([start, at, word.fate]);
        put(word.after);
      });
    });
  });
  return { text: parts.join(''), truth };
}

// Republications made of real pages, aligned: exact groups of paragraphs, links, and what moved, from text and from HTML.
//   node bench/republish/republish.mjs DIR [--limit N] [--every N] [--seed N] [--kinds]
// DIR holds labelled pages as bench/extraction reads them. Stories of one half of the hosts are looked at (--kinds: faults by what was done to the
// paragraph), the other half only scored. A block answers for the paragraph of the truth that has most of its words.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { bundle } from '../bundle.mjs';
import { halfOf, hostOf } from '../extraction/halves.mjs';
import { chance, republished } from './edit.mjs';
import { asBusyPage, asPlainPage, asText } from './pages.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string' },
    every: { type: 'string' },
    seed: { type: 'string' },
    kinds: { type: 'boolean' },
    show: { type: 'string' },
  },
});
if (positionals.length !== 1) {
  console.error('usage: node bench/republish/republish.mjs DIR [--limit N] [--every N] [--seed N] [--kinds]');
  process.exit(2);
}
const dir = positionals[0];
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { align, extract, read, sentences, tokenize, BODY_KINDS } = await import(await bundle('bench/republish/public.ts', 'republish'));

const articleOf = async (name, bytes, siglum) => {
  const { source } = await read({ name, bytes }, siglum.toLowerCase());
  return source ? extract(source, siglum) : null;
};
const fold = (text) => text.replace(/\s+/g, ' ').trim();
function sentencesOf(text, language) {
  const tokens = tokenize(text);
  let from = 0;
  return sentences(tokens, language).map((end) => {
    const own = tokens.slice(from, end);
    from = end;
    return fold(own.map((token) => token.text + token.after).join(''));
  });
}

const labels = Object.entries(JSON.parse(readFileSync(join(dir, 'evaldata.json'), 'utf8')))
  .filter((_, i) => i % Number(values.every ?? 1) === 0)
  .slice(0, Number(values.limit ?? Number.POSITIVE_INFINITY));
const stories = [];
for (const [address, { file }] of labels) {
  const path = ['cache', 'eval'].flatMap((sub) => [join(dir, sub, file), join(dir, sub, `${file}.gz`)]).find(existsSync);
  if (!path) continue;
  const bytes = readFileSync(path);
  const article = await articleOf(file, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes, 'A');
  if (!article) continue;
  const texts = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => fold(text));
  // Short lines and lines without an end may be furniture or code of the page, and the same words twice have no one truth.
  const story = [...new Set(texts)].filter((text) => text.length >= 60 && /[.!?…。][”“"»’)]*$/u.test(text) && !/[[\]{}|]|http/.test(text));
  if (story.length < 6) continue;
  stories.push({
    host: hostOf(address),
    half: halfOf(address),
    file,
    headline: article.blocks.find(({ kind }) => kind === 'headline')?.text ?? story[0].slice(0, 60),
    language: article.language,
    story: story.slice(0, 40).map((text) => sentencesOf(text, article.language)),
  });
}

const totals = new Map();
const faults = new Map();
const shown = [];
const add = (name, counts) => {
  const t = totals.get(name) ?? [0, 0, 0];
  totals.set(
    name,
    t.map((n, k) => n + counts[k]),
  );
};
for (const [at, { host, half, file, headline, language, story }] of stories.entries()) {
  const random = chance(Number(values.seed ?? 1) * 7919 + at);
  const others = stories.filter((other) => other.language === language && other.host !== host);
  if (others.length === 0) continue;
  const foreign = others[Math.floor(random() * others.length)].story.flat();
  const { base, witness, groups } = republished(story, foreign, random);
  const sides = {
    text: ['txt', asText(headline, base), asText(headline, witness)],
    HTML: ['html', asPlainPage(headline, base, language), asBusyPage(headline, witness, language, random)],
  };
  for (const [form, [ending, a, b]] of Object.entries(sides)) {
    const [A, B] = [await articleOf(`a.${ending}`, Buffer.from(a), 'A'), await articleOf(`b.${ending}`, Buffer.from(b), 'B')];
    if (!A || !B) continue;
    const { pairings } = align(A, B);
    const [ofA, ofB] = [place(A, base), place(B, witness)];
    const blocks = (of, numbers) => [...of].filter(([, n]) => numbers.includes(n)).map(([id]) => id);
    const said = pairings
      .map((p) => ({ a: p.base.filter((id) => ofA.has(id)), b: p.witness.filter((id) => ofB.has(id)), moved: p.moved }))
      .filter((g) => g.a.length && g.b.length);
    // A paragraph that was not read answers by a block that is not there: the group is missed.
    const standing = (of, numbers) => numbers.flatMap((n) => (blocks(of, [n]).length > 0 ? blocks(of, [n]) : [`none${n}`]));
    const truth = groups.map((g) => ({ ...g, numbers: g, a: standing(ofA, g.a), b: standing(ofB, g.b) }));
    const key = (g) => `${g.a}=${g.b}`;
    const links = (gs) => new Set(gs.flatMap((g) => g.a.flatMap((i) => g.b.map((j) => `${i}=${j}`))));
    const score = (name, x, y) => {
      const counts = [[...x].filter((k) => y.has(k)).length, x.size, y.size];
      for (const of of ['all', half]) add(`${form}, ${name}, ${of}`, counts);
    };
    score('exact groups', new Set(said.map(key)), new Set(truth.map(key)));
    score('links', links(said), links(truth));
    score('moved', links(said.filter((g) => g.moved)), links(truth.filter((g) => g.moved)));
    if (half !== 'looked-at') continue;
    const keys = new Set(said.map(key));
    const linked = links(said);
    const tell = (kind, detail) => {
      faults.set(`${form}: ${kind}`, (faults.get(`${form}: ${kind}`) ?? 0) + 1);
      if (values.show && `${form}: ${kind}`.includes(values.show)) shown.push(`${file} ${kind} ${detail()}`);
    };
    for (const g of truth) {
      const done = g.done.join(' + ') || 'as it was';
      const near = () =>
        `${key(g)} said ${said
          .filter((x) => x.a.some((i) => g.a.includes(i)) || x.b.some((j) => g.b.includes(j)))
          .map(key)
          .join(
            ' ',
          )}\n   A ${g.numbers.a.map((i) => base.find((p) => p.number === i).text.slice(0, 160)).join(' | ')}\n   B ${g.numbers.b.map((j) => witness.find((p) => p.number === j).text.slice(0, 160)).join(' | ')}`;
      if (!keys.has(key(g))) {
        const lost = [...g.a, ...g.b].some((id) => id.startsWith('none'));
        const some = [...links([g])].some((l) => linked.has(l));
        tell(`${lost ? 'not read' : some ? 'in another group' : 'not linked'}: ${done}`, near);
      } else if (g.moved && !said.find((x) => key(x) === key(g)).moved) tell(`move not told: ${done}`, near);
      else if (!g.moved && said.find((x) => key(x) === key(g)).moved) tell(`move told that is none: ${done}`, near);
    }
  }
}
const f1 = ([hit, said, gold]) => (2 * hit) / Math.max(1, said + gold);
console.log(`${stories.length} stories, ${stories.filter((s) => s.half === 'looked-at').length} looked at`);
for (const [name, t] of [...totals].toSorted(([x], [y]) => (x < y ? -1 : 1)))
  console.log(
    `${name.padEnd(32)} F1 ${f1(t).toFixed(4)}   P ${(t[0] / t[1]).toFixed(3)}   R ${(t[0] / t[2]).toFixed(3)}   (${t[0]} of ${t[1]} said, ${t[2]} true)`,
  );
if (values.kinds) for (const [kind, n] of [...faults].toSorted(([, x], [, y]) => y - x)) console.log(`  ${String(n).padStart(4)}  ${kind}`);
for (const line of shown.slice(0, 12)) console.log(line);

/** Which paragraph of the truth each body block stands for. */
function place(article, parts) {
  const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const whole = new Map();
  for (const [k, { kind, number, text }] of parts.entries()) {
    // What stands beside the paragraphs is in no group: its numbers are below 0.
    const key = kind === 'paragraph' ? number : -1 - k;
    whole.set(key, [...(whole.get(key) ?? []), ...words(text)]);
  }
  const bags = [...whole].map(([number, bag]) => ({ number, bag }));
  const places = new Map();
  for (const block of article.blocks) {
    if (!BODY_KINDS.has(block.kind)) continue;
    const size = words(block.text).length;
    const own = words(block.text).reduce((m, w) => m.set(w, (m.get(w) ?? 0) + 1), new Map());
    let best = -1;
    let most = 0;
    for (const { number, bag } of bags) {
      const left = new Map(own);
      let shared = 0;
      for (const w of bag) {
        const n = left.get(w) ?? 0;
        if (n > 0) shared++;
        left.set(w, n - 1);
      }
      // A part of it, or it with a caption run in.
      if (shared < 0.6 * Math.min(bag.length, size)) continue;
      const share = (2 * shared) / (bag.length + size);
      if (share > most) [best, most] = [number, share];
    }
    if (best >= 0 && most > 0.25) places.set(block.id, best);
  }
  return places;
}

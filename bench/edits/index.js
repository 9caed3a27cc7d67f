// Whether the edits marked in revised sentences are those that a person marked.
//   node bench/edits [FILE] [--show]
// FILE is a JSON array of { a, b, edits: [[words of a, words of b], …] }; without one, the cases beside this file.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { diffWords } from 'diff';
import { bundle } from '../bundle.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean' } } });
const file = positionals[0] ? resolve(positionals[0]) : fileURLToPath(new URL('cases.json', import.meta.url));
const cases = JSON.parse(readFileSync(file, 'utf8'));
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { collate } = await import(await bundle('bench/edits/public.ts', 'edits'));

const NOTHING = { outlet: null, headline: null, byline: null, creditLine: null, dateline: null, published: null, updated: null, url: null };
const article = (siglum, text) => ({
  siglum,
  source: { id: siglum, name: siglum, mediaType: 'text/plain', encoding: 'utf-8', text, sha256: null, url: null },
  language: 'en',
  direction: 'ltr',
  blocks: [{ id: `${siglum}1`, kind: 'paragraph', text, origin: null, links: [] }],
  setAside: [],
  metadata: NOTHING,
  messages: [],
});
const clean = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * Edits that touch are one mark to a person; a moved phrase is a mark at either end. The capital that a word gains or loses because of the edit beside it
 * is none: `[However, ]since` and `Since`.
 */
function marked(segments) {
  const marks = [];
  let open = false;
  segments.forEach(({ lemma, reading, edit }, i) => {
    if (!edit) {
      if (open && lemma.trim() === '') marks.push(marks.pop().map((text) => text + lemma));
      else open = false;
    } else if (edit.kind === 'capitals' && (segments[i - 1]?.edit || segments[i + 1]?.edit)) {
      open = false;
    } else if (open && !edit.moved) {
      const last = marks.pop();
      marks.push([last[0] + lemma, last[1] + reading]);
    } else {
      marks.push([lemma, reading]);
      open = !edit.moved;
    }
  });
  return marks;
}

/** Each differ gives its edits as pairs of words, as a person writes them. */
const DIFFERS = {
  Stet: (a, b) => {
    const { entries } = collate(article('A', a), article('B', b), [{ action: 'link', base: [a], witness: [b] }]);
    return entries.flatMap(({ segments }) => marked(segments));
  },
  'jsdiff diffWords': (a, b) => {
    const edits = [];
    let open = null;
    for (const { value, added, removed } of diffWords(a, b)) {
      if (!added && !removed) open = null;
      else {
        if (!open) {
          open = ['', ''];
          edits.push(open);
        }
        open[added ? 1 : 0] += value;
      }
    }
    return edits;
  },
};

const bag = (items) => items.reduce((counts, item) => counts.set(item, (counts.get(item) ?? 0) + 1), new Map());
const common = (x, y) => [...x].reduce((sum, [item, n]) => sum + Math.min(n, y.get(item) ?? 0), 0);
const tokens = (edits) =>
  edits.flatMap((edit) =>
    edit.flatMap((text, side) => (clean(text).match(/[\p{L}\p{M}\p{N}]+|[^\s]/gu) ?? []).map((token) => `${side} ${token}`)),
  );

for (const [name, differ] of Object.entries(DIFFERS)) {
  const totals = { exact: [0, 0, 0], token: [0, 0, 0] };
  const add = (total, said, gold) => {
    const [x, y] = [bag(said), bag(gold)];
    total[0] += common(x, y);
    total[1] += said.length;
    total[2] += gold.length;
  };
  for (const { a, b, edits } of cases) {
    const said = differ(clean(a), clean(b))
      .map((edit) => edit.map(clean))
      .filter(([x, y]) => x !== y);
    const gold = edits.map((edit) => edit.map(clean));
    add(
      totals.exact,
      said.map((e) => e.join('\t')),
      gold.map((e) => e.join('\t')),
    );
    add(totals.token, tokens(said), tokens(gold));
    const differs =
      said
        .map((e) => e.join('→'))
        .sort()
        .join(' | ') !==
      gold
        .map((e) => e.join('→'))
        .sort()
        .join(' | ');
    if (values.show && name === 'Stet' && differs) {
      console.log(
        `${clean(a)}\n${clean(b)}\n  by hand: ${gold.map(([x, y]) => `[${x}/${y}]`).join(' ')}\n  marked:  ${said.map(([x, y]) => `[${x}/${y}]`).join(' ')}\n`,
      );
    }
  }
  const f1 = ([hit, said, gold]) =>
    `F1 ${((2 * hit) / (said + gold)).toFixed(3)}   P ${(hit / said).toFixed(3)}   R ${(hit / gold).toFixed(3)}`;
  console.log(`${name.padEnd(18)} exact edits ${f1(totals.exact)}      changed tokens ${f1(totals.token)}`);
}

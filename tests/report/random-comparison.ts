import fc from 'fast-check';
import { BLOCK_KINDS, type Block, type Comparison, classOf, EDIT_KINDS, type Entry, type Segment } from '../../core/model/index.ts';
import { article } from './picture.ts';

/** Words and signs that some format could take as its own. */
export const HOSTILE: readonly string[] = [
  'river',
  'Der Präsident',
  '停火协议',
  'ঢাকা',
  'שלום',
  '<script>alert(1)</script>',
  '</p><img src=x onerror=alert(1)>',
  '&amp;',
  '&lt;b&gt;',
  '{++x++}',
  '{--',
  '--}',
  '~>',
  '{~~a~>b~~}',
  '{>>note<<}',
  '{',
  '}',
  '\\',
  '\\{',
  '*bold*',
  '_under_',
  '`code`',
  '[a](javascript:alert(1))',
  '![i](http://example.org/i.png)',
  '# one',
  '1. two',
  '- three',
  '+ four',
  '> five',
  '---',
  '===',
  '=1+1',
  '@SUM(A1)',
  '+49',
  '-7',
  '"quoted", and more',
  "it's",
  ';',
  '|',
  '\u202eright to left\u202c',
  '\u200f',
  '\u00a0',
  '\u00ad',
  ']]>',
  '<!--',
  '<?xml?>',
  'C++',
  '~~',
  '¶',
  '@@ -1 +1 @@',
  '\\ No newline at end of file',
];

const word = fc.oneof(fc.constantFrom(...HOSTILE), fc.stringMatching(/^[a-z]{1,8}$/));
/** Text as a block has it: single spaces, none at the edges, never empty. */
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ').replace(/\s+/g, ' ').trim() || 'x');

interface Chunk {
  readonly lemma: string;
  readonly reading: string;
}
const chunk: fc.Arbitrary<Chunk> = fc.oneof(
  phrase.map((text) => ({ lemma: text, reading: text })),
  fc.record({ lemma: phrase, reading: phrase }),
  fc.record({ lemma: phrase, reading: fc.constant('') }),
  fc.record({ lemma: fc.constant(''), reading: phrase }),
  fc.constantFrom(
    { lemma: '\n\n', reading: '\n\n' },
    { lemma: '\n\n', reading: ' ' },
    { lemma: ' ', reading: '\n\n' },
    { lemma: ' ', reading: ' ' },
  ),
);
const chunks = fc.array(chunk, { minLength: 1, maxLength: 8 });

/** Any comparison that keeps the laws, however unlikely: entries of all relations, in any order, even with their blocks scattered. */
export const randomComparison: fc.Arbitrary<Comparison> = fc
  .record({
    entries: fc.array(chunks, { minLength: 1, maxLength: 6 }),
    scatter: fc.array(fc.nat(1000), { minLength: 48, maxLength: 48 }),
    orderly: fc.boolean(),
    kinds: fc.array(fc.constantFrom(...BLOCK_KINDS, 'paragraph', 'paragraph', 'paragraph'), { minLength: 8, maxLength: 8 }),
    edits: fc.array(fc.constantFrom(...EDIT_KINDS), { minLength: 8, maxLength: 8 }),
  })
  .map(({ entries, scatter, orderly, kinds, edits }) => build(entries, orderly ? [] : scatter, kinds, edits));

type Sketch = readonly Chunk[];

/** Chunks with at most single marks and spaces, none at the edges of a side, so that both sides are blocks. */
function tidy(sketch: Sketch): Chunk[] {
  const kept: Chunk[] = [];
  const sides = { lemma: '', reading: '' };
  for (const chunk of sketch) {
    const next = { ...chunk };
    for (const side of ['lemma', 'reading'] as const) {
      if (next[side].trim() === '' && (sides[side] === '' || /\s$/.test(sides[side]))) next[side] = '';
      sides[side] += next[side];
    }
    kept.push(next);
  }
  // A mark or space at the very end of a side goes.
  for (const side of ['lemma', 'reading'] as const) {
    for (let i = kept.length - 1; i >= 0; i--) {
      const chunk = kept[i] as Chunk;
      if (chunk[side] === '') continue;
      if (chunk[side].trim() !== '') break;
      kept[i] = { ...chunk, [side]: '' };
    }
  }
  return kept.filter((chunk) => chunk.lemma !== '' || chunk.reading !== '');
}

function build(
  entries: readonly Sketch[],
  scatter: readonly number[],
  kinds: readonly (typeof BLOCK_KINDS)[number][],
  edits: readonly (typeof EDIT_KINDS)[number][],
): Comparison {
  const sketches = entries.map(tidy).filter((sketch) => sketch.length > 0);
  let n = 0;
  const segments = sketches.map((sketch) =>
    sketch.map(({ lemma, reading }): Segment => {
      if (lemma === reading) return { lemma, reading, edit: null };
      const kind = edits[n % edits.length] ?? 'wording';
      return { lemma, reading, edit: { id: `e${++n}`, class: classOf(kind), kind, rule: 'random' } };
    }),
  );
  const side = (name: 'lemma' | 'reading', siglum: string, offset: number): { blocks: Block[]; ids: string[][] } => {
    const owned = segments.flatMap((own, entry) => {
      const text = own.map((segment) => segment[name]).join('');
      return text === '' ? [] : text.split('\n\n').map((words) => ({ entry, words }));
    });
    // The places are dealt out at random; within an entry the blocks keep their order.
    const places = owned.map((_, i) => i).sort((a, b) => (scatter[(a + offset) % 48] ?? a) - (scatter[(b + offset) % 48] ?? b) || a - b);
    const byEntry = new Map<number, number[]>();
    owned.forEach(
      ({ entry }, i) =>
        void byEntry.set(
          entry,
          [...(byEntry.get(entry) ?? []), places.indexOf(i)].sort((a, b) => a - b),
        ),
    );
    const blocks: Block[] = [];
    const ids = segments.map((): string[] => []);
    for (const { entry, words } of owned) {
      const place = byEntry.get(entry)?.shift() ?? 0;
      blocks[place] = {
        id: `${siglum}${place + 1}`,
        kind: kinds[entry % kinds.length] ?? 'paragraph',
        text: words,
        origin: null,
        links: [],
      };
      ids[entry]?.push(`${siglum}${place + 1}`);
    }
    return { blocks, ids };
  };
  const base = side('lemma', 'A', 0);
  const witness = side('reading', 'B', 17);
  return {
    base: article('A', base.blocks),
    witness: article('B', witness.blocks),
    entries: segments.map((own, i): Entry => {
      const a = base.ids[i] ?? [];
      const b = witness.ids[i] ?? [];
      const relation = a.length === 0 ? 'added' : b.length === 0 ? 'omitted' : own.every((s) => s.edit === null) ? 'same' : 'regrouped';
      return {
        id: `${a.join('+')}=${b.join('+')}`,
        relation,
        moved: false,
        similarity: 0.5,
        base: a,
        witness: b,
        precise: true,
        segments: own,
      };
    }),
    flags: [],
    messages: [],
  };
}

import { describe, expect, it } from 'vitest';
import { type Article, type Block, type Comparison, collate, type Edit, type Entry, type Flag } from '../../core/index.ts';
import { Gathering } from '../../renderer/desk/gathering.ts';
import { type DrawnParagraph, hitsIn, inlineParagraphs, paragraphsOf, withHits } from '../../renderer/page/pieces.ts';
import { type EntryRow, folded, placesOf } from '../../renderer/page/rows.ts';
import { Heights } from '../../renderer/roll/heights.ts';

const METADATA = {
  outlet: null,
  headline: null,
  byline: null,
  creditLine: null,
  dateline: null,
  published: null,
  updated: null,
  url: null,
};

function article(siglum: string, ...texts: readonly string[]): Article {
  const blocks = texts.map((text, i): Block => ({ id: `${siglum}${i + 1}`, kind: 'paragraph', text, origin: null, links: [] }));
  const source = { id: siglum, name: siglum, mediaType: 'text/plain', encoding: 'utf-8', text: '', sha256: null, url: null };
  return { siglum, source, language: 'en', direction: 'ltr', blocks, setAside: [], metadata: METADATA, messages: [] };
}

const compared = (base: readonly string[], witness: readonly string[]): Comparison =>
  collate(article('A', ...base), article('B', ...witness));

/** The rows that the page draws, come in pieces as from the worker. */
function rowsOf(comparison: Comparison): readonly EntryRow[] {
  const gathering = new Gathering(comparison.base, comparison.witness, comparison);
  gathering.entries(comparison.entries);
  gathering.rows(placesOf(comparison));
  return gathering.whole().rows;
}

/** `One [-two-] {+three+} four.`: what is drawn, with the marks of one side or both. */
const drawn = (paragraphs: readonly DrawnParagraph[]): readonly string[] =>
  paragraphs.map(({ pieces }) =>
    pieces
      .map(({ text, edit, only }) =>
        edit === null || text === '' ? text : only === 'base' ? `[-${text}-]` : only === 'witness' ? `{+${text}+}` : `<${text}>`,
      )
      .join(''),
  );

const [ONE, TWO, THREE] = [
  'The council voted on Monday to close the library by the old mill.',
  'A petition against the closure was handed in by forty readers last week.',
  'Two other branches in the valley will stay open until the autumn.',
] as const;

describe('pieces', () => {
  it('each side shows its own words, marked tightly', () => {
    const { base, witness, ...rest } = compared([ONE], [ONE.replace('on Monday ', '').replace('close', 'shut')]);
    const [row] = rowsOf({ base, witness, ...rest });
    expect(row && drawn(paragraphsOf(row, base, 'base'))).toEqual([
      'The council voted [-on Monday-] to [-close-] the library by the old mill.',
    ]);
    expect(row && drawn(paragraphsOf(row, witness, 'witness'))).toEqual(['The council voted to {+shut+} the library by the old mill.']);
  });

  it('inline, both readings stand in one flow', () => {
    const { base, witness, ...rest } = compared([ONE], [ONE.replace('close', 'shut')]);
    const [row] = rowsOf({ base, witness, ...rest });
    expect(row && drawn(inlineParagraphs(row, base, witness))).toEqual([
      'The council voted on Monday to [-close-]{+shut+} the library by the old mill.',
    ]);
  });

  it('merged paragraphs: two in the base, one in the witness; inline, the lost mark is shown', () => {
    const { base, witness, ...rest } = compared([ONE, TWO], [`${ONE} ${TWO}`]);
    const [row] = rowsOf({ base, witness, ...rest });
    expect(row && drawn(paragraphsOf(row, base, 'base'))).toHaveLength(2);
    expect(
      row &&
        drawn(paragraphsOf(row, witness, 'witness'))
          .join('|')
          .replace(/[<>{}+]/g, ''),
    ).toBe(`${ONE} ${TWO}`);
    expect(row && drawn(inlineParagraphs(row, base, witness)).join('|')).toContain('[-¶-]');
  });

  it('a link is a piece of its own, in its own place', () => {
    const linked = article('B', ONE);
    const start = ONE.indexOf('library');
    const link = { start, end: start + 7, href: 'https://news.example/' };
    const witness: Article = { ...linked, blocks: linked.blocks.map((b) => ({ ...b, links: [link] })) };
    const comparison = collate(article('A', ONE), witness);
    const [row] = rowsOf(comparison);
    const [paragraph] = row ? paragraphsOf(row, witness, 'witness') : [];
    expect(paragraph?.pieces.filter((piece) => piece.link !== null).map((piece) => piece.text)).toEqual(['library']);
    expect(paragraph?.pieces.map((piece) => piece.text).join('')).toBe(ONE);
  });

  it('a search hit runs over pieces', () => {
    const plain = { edit: null, only: null, link: null };
    const pieces = withHits(
      [
        { ...plain, text: 'to clo' },
        { ...plain, text: 'se the' },
      ],
      'CLOSE',
    );
    expect(pieces.map((p) => (p.hit === undefined ? p.text : `<${p.text}>`))).toEqual(['to ', '<clo>', '<se>', ' the']);
    expect(hitsIn('aAa', 'a')).toEqual([0, 1, 2]);
    expect(hitsIn('abc', '')).toEqual([]);
  });
});

describe('rows', () => {
  const ids = (rows: readonly EntryRow[]): readonly string[] =>
    rows.map((row) => `${row.base.map((b) => b.id)}|${row.witness.map((b) => b.id)}`);

  it('a moved paragraph has a row at each of its places, and each names the other', () => {
    const FOUR = 'The building has stood empty since the roof was damaged in a storm.';
    const rows = rowsOf(compared([ONE, TWO, THREE, FOUR], [TWO, THREE, FOUR, ONE]));
    expect(ids(rows)).toEqual(['A1|', 'A2|B1', 'A3|B2', 'A4|B3', '|B4']);
    const [from] = rows;
    const to = rows.at(-1);
    expect([from?.partner, to?.partner]).toEqual([to?.key, from?.key]);
  });

  it('an omission stands after its neighbour in the base', () => {
    expect(ids(rowsOf(compared([ONE, TWO, THREE], [ONE, THREE])))).toEqual(['A1|B1', 'A2|', 'A3|B2']);
  });

  it('runs of unwanted rows fold into one line; a run of one and a run that was opened do not', () => {
    const rows = rowsOf(compared([ONE, TWO, THREE], [ONE, TWO, THREE]));
    const shape = (list: ReturnType<typeof folded>): string =>
      list.map((row) => (row.type === 'fold' ? `(${row.rows.length})` : '.')).join('');
    expect(shape(folded(rows, () => false, new Map()))).toBe('(3)');
    expect(shape(folded(rows, (row) => row === rows[1], new Map()))).toBe('...');
    expect(shape(folded(rows, (row) => row === rows[2], new Map()))).toBe('(2).');
    expect(shape(folded(rows, () => false, new Map([[`fold:${rows[0]?.key}`, { first: 9, last: 0 }]])))).toBe('...');
    const some = (first: number, last: number): string =>
      shape(folded(rows, () => false, new Map([[`fold:${rows[0]?.key}`, { first, last }]])));
    expect([some(1, 0), some(0, 1), some(1, 1)]).toEqual(['.(2)', '(2).', '...']);
  });
});

describe('edits', () => {
  it('a moved phrase is one edit with the words of both its ends, where it stands first; it names its flags', () => {
    const moved: Edit = { id: 'e1', class: 'substantive', kind: 'wording', rule: 'moved-words', moved: true };
    const entry = (id: string, lemma: string, reading: string): Entry => ({
      ...{ id, relation: 'revised', moved: false, similarity: 0.5, base: [], witness: [], precise: true },
      segments: [{ lemma, reading, edit: moved }],
    });
    const flag: Flag = { id: 'f1', kind: 'time-changed', entry: 'A1=B1', edits: ['e1'], base: '', witness: '', reason: 'Moved.' };
    const gathering = new Gathering(article('A'), article('B'), { flags: [flag], messages: [] });
    const first = entry('A1=B1', 'on Monday', '');
    gathering.entries([first]);
    gathering.entries([entry('A2=B2', '', 'on Monday')]);
    gathering.targets([['e1', 'target']]);
    const { edits, targets } = gathering.whole();
    expect([...edits.values()]).toEqual([{ edit: moved, entry: first, lemma: 'on Monday', reading: 'on Monday', flags: ['f1'] }]);
    expect(targets.get('e1')).toBe('target');
  });
});

describe('heights', () => {
  it('offsets are sums, before and after measuring', () => {
    const heights = new Heights([10, 20, 30]);
    expect([0, 1, 2, 3].map((row) => heights.top(row))).toEqual([0, 10, 30, 60]);
    expect(heights.measure(1, 50)).toBe(true);
    expect(heights.measure(1, 50.2)).toBe(false);
    expect(heights.total).toBe(90);
  });

  it('the row at a distance is the one that covers it, and the nearest outside', () => {
    const heights = new Heights([10, 20, 30]);
    expect([-5, 0, 9.9, 10, 29, 30, 1000].map((y) => heights.rowAt(y))).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect(new Heights([]).rowAt(5)).toBe(0);
  });
});

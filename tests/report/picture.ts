import {
  type Article,
  type Block,
  type BlockKind,
  type Comparison,
  classOf,
  type EditKind,
  type Entry,
  type Flag,
  type Segment,
} from '../../core/model/index.ts';
import { type Report, type ReportOptions, report } from '../../core/report/index.ts';

/**
 * A comparison as a picture: one string for each entry, in the witness's order.
 *
 *     'Russia has sought to [foster|strengthen] ties'        wording; another kind: [favour|favor|spelling], inside quotation marks: […|…|quotation!]
 *     'One paragraph.[¶| ]And another.'                      ¶ is a paragraph mark: merged
 *     '- Only in the base.'   '+ Only in the witness.'       omitted, added
 *     '@2 A paragraph that stood second in the base.'        moved: its place in the base, from 1
 *     'headline: A title'                                    another kind of block
 */
export function picture(...entries: readonly string[]): Comparison {
  return pictures(entries)[0] as Comparison;
}

/** The same over several witnesses, B, C, …; their pictures must give one base. */
export function pictures(...witnesses: readonly (readonly string[])[]): Comparison[] {
  return witnesses.map((entries, i) => comparison(entries, 'BCDEF'[i] ?? 'Z'));
}

export const OPTIONS: ReportOptions = { title: 'A report', created: '2025-03-12T09:30:00Z' };

/** The report of a picture. */
export const reportOf = (...entries: readonly string[]): Report => report([picture(...entries)], OPTIONS);

export function article(siglum: string, blocks: readonly Block[], rest: Partial<Article> = {}): Article {
  const name = siglum === 'A' ? 'agency.txt' : `outlet-${siglum}.html`;
  return {
    siglum,
    source: { id: siglum, name, mediaType: 'text/plain', encoding: 'utf-8', text: '', sha256: null, url: null },
    language: 'en',
    direction: 'ltr',
    blocks,
    setAside: [],
    metadata: { outlet: null, headline: null, byline: null, creditLine: null, dateline: null, published: null, updated: null, url: null },
    messages: [],
    ...rest,
  };
}

export const withFlags = (comparison: Comparison, ...flags: readonly Partial<Flag>[]): Comparison => ({
  ...comparison,
  flags: flags.map((flag, i) => ({
    id: `f${i + 1}`,
    kind: 'figure-changed',
    entry: null,
    edits: [],
    base: '',
    witness: '',
    reason: 'A plain sentence.',
    ...flag,
  })),
});

interface Sketch {
  readonly kind: BlockKind;
  readonly segments: readonly Segment[];
  readonly stood: number | null;
}

function comparison(entries: readonly string[], siglum: string): Comparison {
  let edits = 0;
  const sketches = entries.map((entry): Sketch => {
    const [, sign, stood, kind, text = ''] = /^(?:([-+]) |@(\d+) )?(?:([a-z-]+): )?(.*)$/s.exec(entry) ?? [];
    const body = sign === '-' ? `[${text}|]` : sign === '+' ? `[|${text}]` : text;
    const segments = [...body.matchAll(/\[([^|\]]*)\|([^|\]]*)(?:\|([a-z-]+)(!?))?\]|[^[]+/g)].map(
      ([whole, lemma, reading, name, quoted]): Segment => {
        if (lemma === undefined || reading === undefined) return { lemma: breaks(whole), reading: breaks(whole), edit: null };
        const edit = (name ?? (lemma === '¶' || reading === '¶' ? 'typography' : 'wording')) as EditKind;
        return {
          lemma: breaks(lemma),
          reading: breaks(reading),
          edit: { id: `e${++edits}`, class: classOf(edit), kind: edit, rule: 'words', ...(quoted ? { quoted: true as const } : {}) },
        };
      },
    );
    return { kind: (kind ?? 'paragraph') as BlockKind, segments, stood: stood === undefined ? null : Number(stood) };
  });
  const inBase = sketches.filter((sketch) => spell(sketch, 'lemma') !== '' && sketch.stood === null);
  for (const sketch of sketches.filter((s) => s.stood !== null).sort((a, b) => (a.stood ?? 0) - (b.stood ?? 0)))
    inBase.splice((sketch.stood ?? 1) - 1, 0, sketch);
  const base = blocksOf(inBase, 'lemma', 'A');
  const witness = blocksOf(
    sketches.filter((sketch) => spell(sketch, 'reading') !== ''),
    'reading',
    siglum,
  );
  return {
    base: article('A', base.blocks),
    witness: article(siglum, witness.blocks),
    entries: sketches.map((sketch) => entry(sketch, base.ids.get(sketch) ?? [], witness.ids.get(sketch) ?? [])),
    flags: [],
    messages: [],
  };
}

const breaks = (text: string): string => text.replaceAll('¶', '\n\n');
const spell = (sketch: Sketch, side: 'lemma' | 'reading'): string => sketch.segments.map((segment) => segment[side]).join('');

function blocksOf(sketches: readonly Sketch[], side: 'lemma' | 'reading', siglum: string): { blocks: Block[]; ids: Map<Sketch, string[]> } {
  const blocks: Block[] = [];
  const ids = new Map<Sketch, string[]>();
  for (const sketch of sketches) {
    const own = spell(sketch, side)
      .split('\n\n')
      .map((text): Block => ({ id: `${siglum}${blocks.length + 1}`, kind: sketch.kind, text, origin: null, links: [] }))
      .map((block, i) => ({ ...block, id: `${siglum}${blocks.length + i + 1}` }));
    blocks.push(...own);
    ids.set(
      sketch,
      own.map((block) => block.id),
    );
  }
  return { blocks, ids };
}

function entry({ segments, stood }: Sketch, base: readonly string[], witness: readonly string[]): Entry {
  const relation =
    base.length === 0
      ? 'added'
      : witness.length === 0
        ? 'omitted'
        : base.length > 1 && witness.length > 1
          ? 'regrouped'
          : base.length > 1
            ? 'merged'
            : witness.length > 1
              ? 'split'
              : segments.some((s) => s.edit)
                ? 'revised'
                : 'same';
  const similarity = relation === 'same' ? 1 : relation === 'added' || relation === 'omitted' ? 0 : 0.8;
  return {
    id: `${base.join('+')}=${witness.join('+')}`,
    relation,
    moved: stood !== null,
    similarity,
    base,
    witness,
    precise: true,
    segments,
  };
}

import { bySiglum, type Comparison, type EditKind, type Flag, type FlagKind, firstWhere } from '../model/index.ts';
import type { TableRow } from './table.ts';

/** Witnesses that read the same at a place. */
export interface ReadingGroup {
  /** "" where the words are left out; null where the whole paragraph is. */
  readonly text: string | null;
  /** In the order of the alphabet. */
  readonly sigla: readonly string[];
  /** True for the base's own words; the base is not among `sigla`. */
  readonly asBase: boolean;
}

/** A flag at a place, and for which witnesses it holds. */
export interface PlacedFlag {
  readonly kind: FlagKind;
  /** By siglum, the flag's id in that witness's comparison. */
  readonly ids: Readonly<Record<string, string>>;
}

/** A place of variation: where at least one witness reads otherwise than the base. */
export interface VariantPlace {
  /** `v1`, `v2`, … in the base's order. */
  readonly id: string;
  /** Id of the row it stands in: the base's block. */
  readonly row: string;
  /** Half-open range in the base's block, in UTF-16 units; it may go on over the blank line into the next block, whose words `lemma` holds then. */
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  /** The base's words first, where any witness has them; then by number of witnesses. */
  readonly readings: readonly ReadingGroup[];
  readonly kinds: readonly EditKind[];
  readonly substantive: boolean;
  readonly flags: readonly PlacedFlag[];
  /** By siglum, the ids of the edits that stand there in that witness's comparison. */
  readonly edits: Readonly<Record<string, readonly string[]>>;
}

interface Variant {
  readonly siglum: string;
  readonly from: number;
  readonly to: number;
  readonly reading: string;
  readonly edit: { readonly id: string; readonly kind: EditKind; readonly class: 'substantive' | 'accidental' };
}

const BREAK = '\n\n';

/**
 * The places of variation of a base and its witnesses, in the base's order. Variants that overlap are one place, and each witness has the whole of it:
 *
 *     base "a b c", B "a X c", C "a b Y"   ->   "b": X (B), b (C) · "c": c (B), Y (C)
 *     base "a b c", B "a X",   C "a b Y"   ->   "b c": X (B), b Y (C)
 */
export function placesOf(comparisons: readonly Comparison[], rows: readonly TableRow[]): readonly VariantPlace[] {
  const ordered = [...comparisons].sort((x, y) => bySiglum(x.witness.siglum, y.witness.siglum));
  const blocks = ordered[0]?.base.blocks ?? [];
  const text = blocks.map((block) => block.text + BREAK).join('');
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.text.length + BREAK.length;
  }
  const indexOf = new Map(blocks.map((block, i) => [block.id, i]));
  const variants = ordered.flatMap((comparison) => variantsOf(comparison, starts, indexOf));
  variants.sort((x, y) => x.from - y.from || x.to - y.to || bySiglum(x.siglum, y.siglum));
  const cells = new Map(rows.filter((row) => row.base !== null).map((row) => [row.base as string, row.cells]));
  const flags = new Map(ordered.map((c) => [c.witness.siglum, flagsByEdit(c.flags)]));

  const places: VariantPlace[] = [];
  for (let i = 0; i < variants.length; ) {
    const first = variants[i] as Variant;
    const here = [first];
    let { to } = first;
    for (i++; i < variants.length; i++) {
      const next = variants[i] as Variant;
      const samePoint = next.from === first.from && (next.from === next.to || to === first.from);
      if (next.from >= to && !samePoint) break;
      here.push(next);
      to = Math.max(to, next.to);
    }
    const block = blockAt(starts, first.from);
    const row = blocks[block]?.id ?? '';
    const lemma = text.slice(first.from, to);
    const read = (siglum: string): string | null => {
      const own = here.filter((variant) => variant.siglum === siglum);
      if (own.length === 0) return cells.get(row)?.[siglum]?.state === 'omitted' ? null : lemma;
      return readingOf(text, first.from, to, own);
    };
    places.push({
      id: `v${places.length + 1}`,
      row,
      from: first.from - (starts[block] as number),
      to: to - (starts[block] as number),
      lemma,
      readings: grouped(
        ordered.map((c) => [c.witness.siglum, read(c.witness.siglum)] as const),
        lemma,
      ),
      kinds: [...new Set(here.map((variant) => variant.edit.kind))],
      substantive: here.some((variant) => variant.edit.class === 'substantive'),
      flags: flagsAt(here, flags),
      edits: editsAt(here),
    });
  }
  return places;
}

/** A witness's readings that differ, by offsets into the base's whole text. What stands in omitted and added paragraphs is told by the rows. */
function variantsOf({ witness, entries }: Comparison, starts: readonly number[], indexOf: ReadonlyMap<string, number>): readonly Variant[] {
  const { siglum } = witness;
  const found: Variant[] = [];
  for (const entry of entries) {
    if (entry.base.length === 0 || entry.witness.length === 0) continue;
    const pieces = entry.base.map((id) => indexOf.get(id) as number);
    const lengths = pieces.map((i) => (starts[i + 1] ?? Number.POSITIVE_INFINITY) - (starts[i] as number));
    let at = 0;
    for (const { lemma, reading, edit } of entry.segments) {
      const from = at;
      at += lemma.length;
      if (!edit || lemma === reading) continue;
      // Offsets within the entry are those of its base blocks, one after the other; a place that spans blocks standing apart ends with the first.
      let k = 0;
      let before = 0;
      while (k + 1 < pieces.length && from >= before + (lengths[k] as number)) before += lengths[k++] as number;
      let last = k;
      let end = before + (lengths[k] as number);
      while (last + 1 < pieces.length && at > end && pieces[last + 1] === (pieces[last] as number) + 1) end += lengths[++last] as number;
      const start = (starts[pieces[k] as number] as number) + from - before;
      found.push({ siglum, from: start, to: start + Math.min(at, end) - from, reading, edit });
    }
  }
  return found;
}

function readingOf(text: string, from: number, to: number, own: readonly Variant[]): string {
  let read = '';
  let at = from;
  for (const variant of own) {
    read += text.slice(at, variant.from) + variant.reading;
    at = Math.max(at, variant.to);
  }
  return read + text.slice(at, to);
}

function grouped(readings: readonly (readonly [string, string | null])[], lemma: string): readonly ReadingGroup[] {
  const groups = new Map<string | null, string[]>();
  for (const [siglum, text] of readings) groups.set(text, [...(groups.get(text) ?? []), siglum]);
  return [...groups]
    .map(([text, sigla]) => ({ text, sigla, asBase: text === lemma }))
    .sort((x, y) => Number(y.asBase) - Number(x.asBase) || y.sigla.length - x.sigla.length || ((x.text ?? '') < (y.text ?? '') ? -1 : 1));
}

/** Number of the block that holds an offset. */
const blockAt = (starts: readonly number[], offset: number): number => Math.max(0, firstWhere(starts, (start) => start > offset) - 1);

function flagsByEdit(flags: readonly Flag[]): ReadonlyMap<string, readonly Flag[]> {
  const found = new Map<string, Flag[]>();
  for (const flag of flags) for (const edit of flag.edits) found.set(edit, [...(found.get(edit) ?? []), flag]);
  return found;
}

function editsAt(here: readonly Variant[]): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const { siglum, edit } of here) {
    const ids = found[siglum] ?? [];
    if (!ids.includes(edit.id)) ids.push(edit.id);
    found[siglum] = ids;
  }
  return found;
}

function flagsAt(here: readonly Variant[], flags: ReadonlyMap<string, ReadonlyMap<string, readonly Flag[]>>): readonly PlacedFlag[] {
  const found = new Map<FlagKind, Record<string, string>>();
  for (const { siglum, edit } of here) {
    for (const flag of flags.get(siglum)?.get(edit.id) ?? []) {
      const ids = found.get(flag.kind) ?? {};
      ids[siglum] ??= flag.id;
      found.set(flag.kind, ids);
    }
  }
  return [...found].map(([kind, ids]) => ({ kind, ids }));
}

import { type Derivation, derivation } from '../account/index.ts';
import { BODY_KINDS, type Comparison, type Edit, type EditKind, type FlagKind, type Relation } from '../model/index.ts';

/** The counts of a report. Over several witnesses they are sums over the comparisons; the base counts once. */
export interface Tally {
  /** Body blocks: furniture is left out. */
  readonly paragraphs: { readonly base: number; readonly witness: number };
  /** Entries by relation, furniture and all. Only relations that occur are named. */
  readonly relations: Readonly<Partial<Record<Relation, number>>>;
  /** Entries out of their place. */
  readonly moved: number;
  /** A moved phrase counts once. */
  readonly edits: {
    readonly total: number;
    readonly substantive: number;
    readonly accidental: number;
    readonly kinds: Readonly<Partial<Record<EditKind, number>>>;
  };
  readonly flags: { readonly total: number; readonly kinds: Readonly<Partial<Record<FlagKind, number>>> };
  readonly setAside: { readonly base: number; readonly witness: number };
  /** How much of the witness comes from the base; in the tally of one witness only. */
  readonly derivation?: Derivation;
  /** The tally of each witness by its siglum, when there is more than one. */
  readonly witnesses?: Readonly<Record<string, Tally>>;
}

/** Counts the comparisons of one base. */
export function tally(comparisons: readonly Comparison[]): Tally {
  const [first] = comparisons;
  const witnesses = comparisons.map((c) => c.witness);
  const entries = comparisons.flatMap((c) => c.entries);
  const edits = comparisons.flatMap(distinctEdits);
  const flags = comparisons.flatMap((c) => c.flags);
  const body = (article: Comparison['base']): number => article.blocks.filter((block) => BODY_KINDS.has(block.kind)).length;
  return {
    paragraphs: { base: first ? body(first.base) : 0, witness: sum(witnesses.map(body)) },
    relations: counts(entries.map((entry) => entry.relation)),
    moved: entries.filter((entry) => entry.moved).length,
    edits: {
      total: edits.length,
      substantive: edits.filter((edit) => edit.class === 'substantive').length,
      accidental: edits.filter((edit) => edit.class === 'accidental').length,
      kinds: counts(edits.map((edit) => edit.kind)),
    },
    flags: { total: flags.length, kinds: counts(flags.map((flag) => flag.kind)) },
    setAside: { base: first?.base.setAside.length ?? 0, witness: sum(witnesses.map((w) => w.setAside.length)) },
    ...(first && comparisons.length === 1 ? { derivation: derivation(first) } : {}),
  };
}

function distinctEdits(comparison: Comparison): Edit[] {
  const byId = new Map<string, Edit>();
  for (const entry of comparison.entries) for (const { edit } of entry.segments) if (edit && !byId.has(edit.id)) byId.set(edit.id, edit);
  return [...byId.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** How often each name occurs, in the order of first occurrence. */
function counts<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const found: Partial<Record<Name, number>> = {};
  for (const name of names) found[name] = (found[name] ?? 0) + 1;
  return found;
}

import { bySiglum } from '../model/index.ts';
import type { Innovation } from './innovations.ts';

/** What one witness took from another, and what says so. */
export interface Edge {
  /** Siglum of what was copied. */
  readonly from: string;
  /** Siglum of what followed it. */
  readonly to: string;
  /** `parent`: its text as a whole; `also`: some changes besides; `same`: the two share all, and nothing tells which came first. */
  readonly sort: 'parent' | 'also' | 'same';
  /** Innovations of `from` that `to` has as well, the weightiest first. */
  readonly shared: readonly Innovation[];
  /** How many innovations `from` has. */
  readonly of: number;
  /** Those of `from` that `to` does not have. */
  readonly lacking: number;
  /** One sentence for a person: evidence, never a verdict. */
  readonly words: string;
}

/** What a witness says of itself that bears on who came first. */
export interface Dated {
  readonly siglum: string;
  /** ISO 8601 as far as known; null when not. */
  readonly published: string | null;
  /** Where it was fetched; null when not known. */
  readonly address: string | null;
}

/** Shared weight from which two witnesses are kin: two ordinary edits of the same words, or one paragraph. */
const KIN = 2;
/** Of two versions of one address it is enough to share one ordinary edit. */
const UPDATE = 1;
/** What a follower may lack of what it follows: a desk undoes little. */
const UNDONE = 0.25;
/** A change that is lacking speaks this much louder against than one that is shared speaks for. */
const AGAINST = 2;

/**
 * Who took it from whom. A witness follows another when it has its innovations (nearly all: `UNDONE`) and the other has none that came later; of several
 * the one it shares most with. What it has besides of a third one's innovations makes that one a second source (contamination). Witnesses with none shared
 * follow the base. Earlier publication is asked where texts do not tell the direction; it never makes an edge. Two versions of one address that share changes are an
 * earlier and a later one, however much a correction took back. The method is that of common innovations
 * (P. Maas, Textual Criticism, 1958) with weights for how likely two desks make one change apart.
 */
export function kinship(base: string, witnesses: readonly Dated[], innovations: readonly Innovation[]): readonly Edge[] {
  const sigla = witnesses.map((w) => w.siglum).sort(bySiglum);
  const published = new Map(witnesses.map((w) => [w.siglum, w.published]));
  const addresses = new Map(witnesses.map((w) => [w.siglum, w.address]));
  const updates = (from: string, to: string): boolean =>
    addresses.get(from) !== null &&
    addresses.get(from) === addresses.get(to) &&
    before(published.get(from) ?? null, published.get(to) ?? null) === true;
  const own = new Map(sigla.map((siglum) => [siglum, innovations.filter((one) => one.sigla.includes(siglum))]));
  const of = (siglum: string): readonly Innovation[] => own.get(siglum) ?? [];
  const has = (siglum: string, one: Innovation): boolean => one.sigla.includes(siglum);
  const edges: Edge[] = [];
  const parents = new Map<string, string>();

  const follows = (from: string, to: string): { score: number; even: boolean } | null => {
    const shared = weight(of(from).filter((one) => has(to, one)));
    const lacking = against(of(from), to);
    if (shared >= UPDATE && updates(from, to)) return { score: Number.POSITIVE_INFINITY, even: false };
    const [earlier, later] = [beyond(of(from), to), beyond(of(to), from)];
    if (shared < KIN || lacking > UNDONE * (shared + lacking)) return null;
    // Whoever has all of the other's changes and more of its own came later; where they are alike the dates are asked.
    const first = before(published.get(from) ?? null, published.get(to) ?? null);
    const alike = Math.abs(later - earlier) < 1;
    if (first === false || (!alike && later < earlier)) return null;
    return { score: shared - AGAINST * lacking, even: alike && first === null && later <= earlier };
  };

  for (const to of sigla) {
    let best: { from: string; score: number; even: boolean } | null = null;
    for (const from of sigla) {
      if (from === to || isAbove(parents, to, from)) continue;
      const found = follows(from, to);
      if (found && (best === null || found.score > best.score)) best = { from, ...found };
    }
    // Two alike: the edge is told once, from the earlier letter.
    const even = best?.even === true && follows(to, best.from)?.even === true;
    if (best && even && sigla.indexOf(best.from) > sigla.indexOf(to)) best = null;
    if (best) {
      parents.set(to, best.from);
      edges.push(edge(best.from, to, even ? 'same' : 'parent', of(best.from), (one) => has(to, one)));
    } else {
      parents.set(to, base);
      edges.push(edge(base, to, 'parent', [], () => false));
    }
  }
  for (const to of sigla) {
    const parent = parents.get(to) ?? base;
    const left = of(to).filter((one) => !has(parent, one));
    const sources = sigla
      .filter(
        (from) =>
          from !== to &&
          from !== parent &&
          !isAbove(parents, to, from) &&
          before(published.get(from) ?? null, published.get(to) ?? null) !== false,
      )
      .map((from) => ({ from, shared: left.filter((one) => has(from, one)) }))
      // One that has nearly all of this witness's own changes follows it instead.
      .filter(
        ({ from, shared }) =>
          weight(shared) >= KIN &&
          (weight(shared) < (1 - UNDONE) * weight(left) || before(published.get(from) ?? null, published.get(to) ?? null) === true),
      )
      .sort((x, y) => weight(y.shared) - weight(x.shared));
    const [source] = sources;
    if (source) edges.push(edge(source.from, to, 'also', of(source.from), (one) => source.shared.includes(one)));
  }
  const mixed = new Set(edges.filter(({ sort }) => sort === 'also').map(({ to }) => to));
  return edges.map((one) =>
    one.from === base && mixed.has(one.to) ? { ...one, words: `${one.to} follows no other witness as a whole.` } : one,
  );

  function edge(from: string, to: string, sort: Edge['sort'], all: readonly Innovation[], isShared: (one: Innovation) => boolean): Edge {
    const shared = all.filter(isShared).sort((x, y) => y.weight - x.weight);
    return {
      from,
      to,
      sort,
      shared,
      of: all.length,
      lacking: all.length - shared.length,
      words: inWords(base, from, to, sort, shared.length, all.length, updates(from, to), parents.get(to) ?? base),
    };
  }
}

/** What speaks against one following another: innovations in whose place it has the base's words. */
const against = (innovations: readonly Innovation[], siglum: string): number =>
  innovations.reduce((sum, one) => sum + (one.asBase.includes(siglum) ? one.against : 0), 0);

/** What speaks for those that have the innovations being later than one that has the base's words in their place. */
const beyond = (innovations: readonly Innovation[], siglum: string): number =>
  innovations.reduce((sum, one) => sum + (one.asBase.includes(siglum) ? one.later : 0), 0);

const weight = (innovations: readonly Innovation[]): number => innovations.reduce((sum, one) => sum + one.weight, 0);

/** Whether the first was published before the second; null when that is not known or they are of one time. */
function before(first: string | null, second: string | null): boolean | null {
  if (first === null || second === null) return null;
  // Known as far as the coarser of the two: a day and a minute of it tell nothing.
  const length = Math.min(first.length, second.length);
  const [x, y] = [first.slice(0, length), second.slice(0, length)];
  return x === y ? null : x < y;
}

/** Whether `above` is among those that `siglum` followed. */
function isAbove(parents: ReadonlyMap<string, string>, above: string, siglum: string): boolean {
  for (let at = parents.get(siglum), steps = 0; at !== undefined && steps < 100; at = parents.get(at), steps++)
    if (at === above) return true;
  return false;
}

function inWords(
  base: string,
  from: string,
  to: string,
  sort: Edge['sort'],
  shared: number,
  all: number,
  update: boolean,
  parent: string,
): string {
  const changes = all === 1 ? 'change' : 'changes';
  if (from === base) return `${to} shares no chain of changes with another witness: what it has besides the base is its own.`;
  if (sort === 'same') return `${from} and ${to} share ${shared} of ${all} ${changes} away from the base; nothing says which came first.`;
  if (sort === 'also')
    return `${to} also has ${shared} of ${from}’s ${all} ${changes} away from the base${parent === base ? '' : `, which ${parent} does not have`}.`;
  if (update)
    return `${to} is a later version of ${from}, of the same address: it has ${shared} of ${from}’s ${all} ${changes} away from the base.`;
  return `${to} follows ${from}, not the base: it has ${shared} of ${from}’s ${all} ${changes} away from the base.`;
}

import { type Ranked, takenShare } from '../../core/audit/index.ts';
import type { FlagKind, Mark } from '../../core/model/index.ts';

export const SHARES = {
  all: { says: 'any share', from: 0, to: 2 },
  most: { says: 'three quarters or more', from: 0.75, to: 2 },
  part: { says: 'a third to three quarters', from: 1 / 3, to: 0.75 },
  little: { says: 'less than a third', from: 0, to: 1 / 3 },
} as const;

/** Which pairs of an audit are listed. */
export interface PairFilter {
  /** All of these flags must be there. */
  readonly kinds: ReadonlySet<FlagKind>;
  /** Null for all; "" for those without one. */
  readonly outlet: string | null;
  readonly share: keyof typeof SHARES;
  readonly decided: 'all' | 'open' | 'decided';
  /** Words of a headline, an outlet or a path, in any case. */
  readonly words: string;
}

export const ALL_PAIRS: PairFilter = { kinds: new Set(), outlet: null, share: 'all', decided: 'all', words: '' };

export function passes(row: Ranked, { kinds, outlet, share, decided, words }: PairFilter, marks: readonly Mark[]): boolean {
  const { published, source, flags } = row;
  const taken = takenShare(row);
  const { from, to } = SHARES[share];
  if (taken < from || taken >= to) return false;
  if (outlet !== null && (published.outlet ?? '') !== outlet) return false;
  if (decided !== 'all' && (decided === 'decided') !== marks.length > 0) return false;
  for (const kind of kinds) if (!flags[kind]) return false;
  if (words.trim() === '') return true;
  const wanted = words.trim().toLowerCase();
  const told = [published.headline, published.outlet, published.key, source.headline, source.key, source.credit];
  return told.some((text) => text?.toLowerCase().includes(wanted));
}

/** A share and what it may be, all from 0 to 1. */
export interface Interval {
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

/** 95 of 100 intervals hold the true share. */
const Z = 1.959964;

/** Wilson's interval for `found` of `read`. E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927. */
export function wilson(found: number, read: number): Interval {
  if (read <= 0) return { share: 0, from: 0, to: 1 };
  const share = found / read;
  const z2 = (Z * Z) / read;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (Z / (1 + z2)) * Math.sqrt((share * (1 - share)) / read + z2 / (4 * read));
  return { share, from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}

export interface ReadStratum {
  /** Rows of the whole, rows that were read, and those of them that were found wanting. */
  readonly all: number;
  readonly read: number;
  readonly found: number;
}

/**
 * The share of the whole, from strata read in part: each counts by its size, and Wilson's interval is taken for as many rows, read at random, as would have
 * told as much (E. L. Korn, B. I. Graubard, "Confidence intervals for proportions with small expected number of positive counts estimated from survey
 * data", Survey Methodology 24, 1998). Strata of which nothing was read are left out of the whole.
 */
export function overall(strata: readonly ReadStratum[]): Interval {
  const told = strata.filter(({ read }) => read > 0);
  const all = told.reduce((sum, one) => sum + one.all, 0);
  const read = told.reduce((sum, one) => sum + one.read, 0);
  if (all === 0) return wilson(0, 0);
  let share = 0;
  let variance = 0;
  for (const one of told) {
    const weight = one.all / all;
    const own = one.found / one.read;
    share += weight * own;
    // What was read whole leaves nothing open; one row alone tells nothing of the spread, which is then taken to be the widest.
    const spread = one.read > 1 ? (own * (1 - own)) / (one.read - 1) : 0.25;
    variance += weight * weight * spread * (1 - one.read / one.all);
  }
  if (read === all) return { share, from: share, to: share };
  const alike = variance > 0 && share > 0 && share < 1 ? Math.min((share * (1 - share)) / variance, all) : read;
  return wilson(share * alike, alike);
}

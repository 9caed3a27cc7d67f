/** A stretch of one side of the gutter, in CSS pixels from its top. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A band from a stretch of the left edge to one of the right edge, as an SVG path that leaves both edges level. */
export function ribbon(left: Extent, right: Extent, width: number): string {
  const middle = width / 2;
  const edge = (to: number, y1: number, y2: number): string => `C${middle} ${y1} ${middle} ${y2} ${to} ${y2}`;
  return `M0 ${left.top}${edge(width, left.top, right.top)}V${right.bottom}${edge(0, right.bottom, left.bottom)}Z`;
}

/**
 * The bands between paragraphs that answer each other. Where one answers several, each of them has a part of it as large as itself;
 * where several answer several, one band joins them all.
 *
 *     A1, A2 = B1:   A1 - upper part of B1,   A2 - lower part of B1
 */
export function ribbonsOf(left: readonly Extent[], right: readonly Extent[], width: number): readonly string[] {
  if (left.length === 0 || right.length === 0) return [];
  const [from, to] =
    left.length === 1
      ? [parts(whole(left), right), right]
      : right.length === 1
        ? [left, parts(whole(right), left)]
        : [[whole(left)], [whole(right)]];
  return from.flatMap((extent, i) => {
    const other = to[i];
    return other ? [ribbon(extent, other, width)] : [];
  });
}

const whole = (all: readonly Extent[]): Extent => ({ top: all[0]?.top ?? 0, bottom: all.at(-1)?.bottom ?? 0 });

/** Cuts a stretch in parts that are to each other as some others are. */
function parts({ top, bottom }: Extent, like: readonly Extent[]): readonly Extent[] {
  const sizes = like.map((extent) => extent.bottom - extent.top);
  const all = sizes.reduce((sum, size) => sum + size, 0) || 1;
  let at = top;
  return sizes.map((size) => {
    const part = { top: at, bottom: at + ((bottom - top) * size) / all };
    at = part.bottom;
    return part;
  });
}

import type { VariantPlace } from '../../core/witnesses/index.ts';

/** A stretch of a base paragraph: a place of variation, or words that all witnesses have. */
export interface CutStretch {
  readonly text: string;
  readonly place: VariantPlace | null;
}

/**
 * A paragraph cut by the places that stand in it, which are in order and do not overlap. One that goes on into the next paragraph ends with this one.
 * White space at the edges of a place stands beside it.
 *
 *     "a b c" with a place at "b "  ->  "a " |b| " " "c"
 */
export function cut(text: string, places: readonly VariantPlace[]): readonly CutStretch[] {
  const found: CutStretch[] = [];
  let at = 0;
  for (const place of places) {
    const from = Math.min(place.from, text.length);
    const to = Math.min(place.to, text.length);
    if (from < at) continue;
    if (from > at) found.push({ text: text.slice(at, from), place: null });
    const whole = text.slice(from, to);
    const words = whole.trim();
    const start = words === '' ? from : from + whole.indexOf(words);
    const put = (space: string): void => {
      if (space !== '') found.push({ text: space, place: null });
    };
    put(text.slice(from, start));
    found.push({ text: words, place });
    put(text.slice(start + words.length, to));
    at = to;
  }
  if (at < text.length) found.push({ text: text.slice(at), place: null });
  return found;
}

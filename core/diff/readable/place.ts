import type { Change } from '../change.ts';
import { BREAK, bitsAt, CLOSES, COMMA, LIGHT, OPENS, PUNCTUATION, STOP, type Words } from '../words.ts';

/** How far an insertion or a deletion is moved to a better place, in tokens. */
const FAR = 40;

/**
 * Moves an insertion or a deletion among the equally true places for it to the border of a sentence, a clause or a phrase.
 *
 *     before  He [came. He ]went.                 after  [He came. ]He went.
 *     before  in [the city and in ]the town       after  in the city [and in the town]
 */
export function place(changes: readonly Change[], a: Words, b: Words): readonly Change[] {
  const placed: Change[] = [];
  changes.forEach((change, k) => {
    const before = placed.at(-1);
    const after = changes[k + 1];
    const deleted = change.toB === change.fromB;
    if (!deleted && change.toA > change.fromA) {
      placed.push(change);
      return;
    }
    const words = deleted ? a : b;
    const from = deleted ? change.fromA : change.fromB;
    const to = deleted ? change.toA : change.toB;
    // Neighbouring changes are not touched: one agreeing token stays between.
    const room = Math.min(FAR, change.fromA - (before ? before.toA + 1 : 0), change.fromB - (before ? before.toB + 1 : 0));
    const roomAfter = Math.min(
      FAR,
      (after ? after.fromA - 1 : a.ids.length) - change.toA,
      (after ? after.fromB - 1 : b.ids.length) - change.toB,
    );
    let low = 0;
    while (low < room && words.ids[from - low - 1] === words.ids[to - low - 1]) low++;
    let high = 0;
    while (high < roomAfter && words.ids[from + high] === words.ids[to + high]) high++;
    let by = 0;
    let best = fitness(words, from, to);
    // Not -low: of minus zero come numbers that are no integers to the engine, in every place they are added to.
    for (let shift = 0 - low; shift <= high; shift++) {
      const fit = fitness(words, from + shift, to + shift);
      if (fit > best) {
        best = fit;
        by = shift;
      }
    }
    placed.push({ fromA: change.fromA + by, toA: change.toA + by, fromB: change.fromB + by, toB: change.toB + by });
  });
  return placed;
}

/** How well a stretch is a unit by itself: a sentence, a clause, a phrase. */
function fitness(words: Words, from: number, to: number): number {
  const before = from > 0 ? bitsAt(words, from - 1) : BREAK | STOP;
  const first = bitsAt(words, from);
  const last = bitsAt(words, to - 1);
  const after = to < words.ids.length ? bitsAt(words, to) : BREAK | STOP;
  // "Eq. (" is no end of a sentence.
  const opensBracket = (first & OPENS) !== 0 && (first & CLOSES) === 0;
  let fit = 0;
  if (before & BREAK) fit += 3;
  if (last & BREAK || after & BREAK) fit += 2;
  if (before & STOP && last & STOP && !opensBracket) fit += 4;
  if (before & COMMA && last & COMMA) fit += 1;
  if (first & COMMA) fit += after & (COMMA | STOP) ? 1.5 : 0.5;
  if (first & LIGHT && (before & LIGHT) === 0) fit += 1;
  if (last & LIGHT) fit -= 1;
  if (first & STOP || (first & CLOSES && !(first & OPENS))) fit -= 2;
  if (last & OPENS && words.spaced[to - 1] === 0) fit -= 2;
  if (first & CLOSES && words.spaced[from] === 1 && !(after & PUNCTUATION)) fit -= 1;
  return fit;
}

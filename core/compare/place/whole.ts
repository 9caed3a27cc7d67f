import type { Change } from '../../diff/change.ts';
import type { Lexicon } from '../../language/index.ts';
import type { Word } from '../../language/words.ts';
import type { Side } from '../side.ts';

/** Half-open offsets. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

const touches = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;

// Words between a modifier and its office: 前国防部长, 元経理部長.
const OFFICE = 3;

/** How many words after a modifier end the office that it belongs to, without a space between them; 0 where none does. */
export function officeBehind(words: readonly Word[], i: number, { titles }: Lexicon): number {
  for (let k = 1; k <= OFFICE && words[i + k]?.kind === 'word' && touches(words[i + k - 1], words[i + k]); k++)
    if (titles.has((words[i + k] as Word).key)) return k;
  return 0;
}

/** Names, offices with their modifier, and figures with their size or the mark of a date: what a text without spaces says in one, though a dictionary parts it. */
function unitsOf(words: readonly Word[], lexicon: Lexicon): readonly Extent[] {
  const found: Extent[] = [];
  const put = (from: number, past: number): void => {
    if (past > from) found.push({ start: (words[from] as Word).start, end: (words[past - 1] as Word).end });
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    let past = i + 1;
    const next = (list: { has(key: string): boolean }): boolean =>
      touches(words[past - 1], words[past]) && list.has((words[past] as Word).key);
    if (word.name) put(i, past);
    else if (lexicon.officeModifiers.has(word.key) && officeBehind(words, i, lexicon) > 0) put(i, i + 1 + officeBehind(words, i, lexicon));
    else if (word.kind === 'figure') {
      // 1亿5000万元
      while (next(lexicon.magnitudes) || (past > i + 1 && touches(words[past - 1], words[past]) && words[past]?.kind === 'figure')) past++;
      // 5月; but a unit is a word of its own: [40/70]公里.
      if (next(lexicon.dateMarks)) past++;
      put(i, past);
      i = past - 1;
    }
  }
  return found;
}

const overlaps = ({ start, end }: Extent, from: number, to: number): boolean =>
  from === to ? start < from && from < end : from < end && start < to;

/** Tokens that a change has to take on its left and its right, so that no unit of a side is cut. */
function missing(side: Side, from: number, to: number, units: readonly Extent[]): readonly [left: number, right: number] {
  let [first, past] = [from, to];
  const { starts } = side;
  for (const unit of units) {
    if (!overlaps(unit, starts[from] as number, starts[to] as number)) continue;
    while (first > 0 && (starts[first] as number) > unit.start) first--;
    while (past < side.tokens.length && (starts[past] as number) < unit.end) past++;
  }
  return [from - first, past - to];
}

/**
 * Changes in a text without spaces, each with the whole of the name, the office or the figure that it touches, as spaces would have it:
 *
 *     before  [王/黄]建国      [副/]局长        [5/6]月
 *     after   [王建国/黄建国]   [副局长/局长]     [5月/6月]
 */
export function wholeUnits(
  changes: readonly Change[],
  a: Side,
  b: Side,
  wordsOf: (side: Side) => readonly Word[],
  lexicon: Lexicon,
): readonly Change[] {
  const [unitsA, unitsB] = [unitsOf(wordsOf(a), lexicon), unitsOf(wordsOf(b), lexicon)];
  const found: Change[] = [];
  changes.forEach((change, k) => {
    if (change.move !== undefined) {
      found.push(change);
      return;
    }
    const [leftA, rightA] = missing(a, change.fromA, change.toA, unitsA);
    const [leftB, rightB] = missing(b, change.fromB, change.toB, unitsB);
    const [before, after] = [found.at(-1), changes[k + 1]];
    // What agrees beside the change is taken on both sides, as far as it goes.
    const left = Math.min(Math.max(leftA, leftB), change.fromA - (before?.toA ?? 0), change.fromB - (before?.toB ?? 0));
    const right = Math.min(
      Math.max(rightA, rightB),
      (after?.fromA ?? a.tokens.length) - change.toA,
      (after?.fromB ?? b.tokens.length) - change.toB,
    );
    const wide: Change = {
      fromA: change.fromA - left,
      toA: change.toA + right,
      fromB: change.fromB - left,
      toB: change.toB + right,
      ...(left + right > 0 ? { whole: true as const } : {}),
    };
    const joins = before && before.move === undefined && before.toA === wide.fromA && before.toB === wide.fromB;
    if (joins) found.splice(-1, 1, { ...wide, fromA: before.fromA, fromB: before.fromB, whole: true });
    else found.push(wide);
  });
  return found;
}

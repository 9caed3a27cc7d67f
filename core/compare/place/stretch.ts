import type { Change } from '../../diff/change.ts';
import { isLetter } from '../../language/letters.ts';
import type { Ranges, Token } from '../../model/index.ts';
import type { Side } from '../side.ts';

/** A stretch of both sides, in half-open offsets into their texts: where they agree byte for byte, or one place of variation. */
export interface Stretch {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  /** `words` differ in their keys; `form` differs in glyphs, case or space only; `break` is a paragraph mark on one side. */
  readonly differs: 'no' | 'form' | 'words' | 'break';
  /** Number of the move it is an end of. */
  readonly move: number | null;
  /** Agreeing words that are a link in the witness only (`came`), in the base only (`went`), or in both with other targets (`other`). */
  readonly link?: 'came' | 'went' | 'other';
}

const isBreak = (token: Token | undefined): boolean => token?.kind === 'break';

const blank = (side: Side, from: number, to: number): boolean =>
  side.text.slice(from, to).trim() === '' && !side.text.slice(from, to).includes('\n');

/** A paragraph mark that stands on one side only is a place of variation of its own: `a [¶] b` against `a b`. */
function* apart(change: Change, a: Side, b: Side): Generator<Ranges & { readonly move: number | null; readonly mark: boolean }> {
  let { fromA, fromB } = change;
  const move = change.move ?? null;
  const marks = (side: Side, from: number, to: number): number[] => {
    const found: number[] = [];
    for (let i = from; i < to; i++) if (isBreak(side.tokens[i])) found.push(i);
    return found;
  };
  const inA = marks(a, change.fromA, change.toA);
  const inB = marks(b, change.fromB, change.toB);
  for (const [i, at] of inA.entries()) {
    // Marks of both sides inside one change answer each other in turn.
    const answer = inB[i];
    const until = answer ?? (at > fromA ? change.toB : fromB);
    if (at > fromA || until > fromB) yield { fromA, toA: at, fromB, toB: until, move, mark: false };
    yield { fromA: at, toA: at + 1, fromB: until, toB: answer === undefined ? until : until + 1, move: null, mark: true };
    fromA = at + 1;
    fromB = answer === undefined ? until : until + 1;
  }
  for (const at of inB.slice(inA.length)) {
    const until = at > fromB ? change.toA : fromA;
    if (at > fromB || until > fromA) yield { fromA, toA: until, fromB, toB: at, move, mark: false };
    yield { fromA: until, toA: until, fromB: at, toB: at + 1, move: null, mark: true };
    fromA = until;
    fromB = at + 1;
  }
  if (fromA < change.toA || fromB < change.toB) yield { fromA, toA: change.toA, fromB, toB: change.toB, move, mark: false };
}

/**
 * The piece of a change without the words that both its ends share. A change as it was found begins and ends with words that differ; cut at a paragraph
 * mark, or beside a phrase that moved, a piece may agree: `[sank. ¶ Two/rose. ¶ Six]` is `[sank/rose]. ¶ [Two/Six]`.
 */
function trimmed<R extends Ranges>(range: R, a: Side, b: Side): R {
  let { fromA, toA, fromB, toB } = range;
  const agrees = (i: number, j: number): boolean => a.tokens[i]?.key === b.tokens[j]?.key;
  while (fromA < toA && fromB < toB && agrees(fromA, fromB)) {
    fromA++;
    fromB++;
  }
  while (fromA < toA && fromB < toB && agrees(toA - 1, toB - 1)) {
    toA--;
    toB--;
  }
  return { ...range, fromA, toA, fromB, toB };
}

/**
 * Cuts both sides into stretches, in order and without gaps. Agreement is byte for byte: tokens with one key and two spellings become
 * places of variation in form, `[river truce]` against `[River Truce]`. Space that stands on one side only belongs to the variation
 * after it: `step[ yet].` against `step.`, `4.75[ percent]` against `4.75[%]`. Space that both sides have after a variation stays outside.
 */
export function stretches(a: Side, b: Side, changes: readonly Change[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let atA = 0;
  let atB = 0;
  const put = (endA: number, endB: number, differs: Stretch['differs'], move: number | null = null): void => {
    if (endA === atA && endB === atB) return;
    let startA = atA;
    let startB = atB;
    const last = found.at(-1);
    const spaceBefore = last?.differs === 'form' && blank(a, last.startA, last.endA) && blank(b, last.startB, last.endB);
    if (last && ((differs === 'no' && last.differs === 'no') || (differs !== 'no' && spaceBefore))) {
      found.pop();
      startA = last.startA;
      startB = last.startB;
    }
    found.push({ startA, endA, startB, endB, differs, move });
    atA = endA;
    atB = endB;
  };
  /** Two words in a row that differ in form are one place: `[river truce]`, not `[river] [truce]`. */
  const joinForms = (): void => {
    const [word, space, next] = found.slice(-3);
    if (word?.differs !== 'form' || space?.differs !== 'no' || next?.differs !== 'form') return;
    if (!blank(a, space.startA, space.endA) || !isLetter(a.text[word.endA - 1])) return;
    found.splice(-3, 3, { ...word, endA: next.endA, endB: next.endB });
  };
  let i = 0;
  let j = 0;
  const agree = (toA: number): void => {
    for (; i < toA; i++, j++) {
      const one = a.tokens[i] as Token;
      const other = b.tokens[j] as Token;
      const same = one.text === other.text;
      put(atA + one.text.length, atB + other.text.length, same ? 'no' : 'form');
      if (!same && one.kind !== 'punctuation') joinForms();
      put(atA + one.after.length, atB + other.after.length, one.after === other.after ? 'no' : 'form');
    }
  };
  for (const change of changes) {
    agree(change.fromA);
    for (const piece of apart(change, a, b)) {
      const range = piece.mark || (change.whole && piece.fromA === change.fromA && piece.toA === change.toA) ? piece : trimmed(piece, a, b);
      i = piece.fromA;
      j = piece.fromB;
      agree(range.fromA);
      const endA = a.starts[range.toA] as number;
      const endB = b.starts[range.toB] as number;
      const spaceA = range.toA > range.fromA ? (a.tokens[range.toA - 1]?.after ?? '') : '';
      const spaceB = range.toB > range.fromB ? (b.tokens[range.toB - 1]?.after ?? '') : '';
      const shared = spaceA === spaceB ? spaceA.length : 0;
      put(
        endA - shared,
        endB - shared,
        range.mark ? (range.toA > range.fromA && range.toB > range.fromB ? 'no' : 'break') : 'words',
        range.move,
      );
      put(endA, endB, 'no');
      i = range.toA;
      j = range.toB;
      agree(piece.toA);
    }
    i = change.toA;
    j = change.toB;
  }
  agree(a.tokens.length);
  return found;
}

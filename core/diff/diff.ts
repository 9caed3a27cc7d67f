import type { Token } from '../model/index.ts';
import { type Agreement, agree } from './agree/agree.ts';
import type { Change } from './change.ts';
import { type KeyTable, keyTable, numberOf, type Words } from './words.ts';

/**
 * The changes that turn `a` into `b`, compared by `key`, in order; between them the keys are equal one to one. What agrees is the heaviest agreement,
 * not the longest: a name outweighs "of the". `precise` is false where the sides are too long and too different to be weighed in full.
 */
export function diff(a: readonly Token[], b: readonly Token[]): { changes: readonly Change[]; precise: boolean } {
  const known = keyTable();
  const [wordsA, wordsB] = [wordsOf(a, known), wordsOf(b, known)];
  const agreement = agree(wordsA, wordsB);
  return { changes: changesOf(agreement, a.length, b.length), precise: agreement.precise };
}

/** Tokens as numbers of a table that both sides share. */
export function wordsOf(tokens: readonly Token[], known: KeyTable): Words {
  const length = tokens.length;
  const [ids, bits, spaced] = [new Int32Array(length), new Uint8Array(length), new Uint8Array(length)];
  // Filled in one walk: "from" with a function walks by iterator, three times.
  for (let i = 0; i < length; i++) {
    const token = tokens[i] as Token;
    const id = numberOf(known, token.key);
    ids[i] = id;
    bits[i] = known.bits[id] as number;
    spaced[i] = token.after === '' && token.kind !== 'break' ? 0 : 1;
  }
  return { ids, bits, spaced, keyTable: known };
}

/** What lies between the runs of an agreement. */
export function changesOf({ runs }: Agreement, lengthA: number, lengthB: number): Change[] {
  const changes: Change[] = [];
  let fromA = 0;
  let fromB = 0;
  for (let k = 0; k <= runs.count; k++) {
    const last = k === runs.count;
    const toA = last ? lengthA : runs.a(k);
    const toB = last ? lengthB : runs.b(k);
    if (toA > fromA || toB > fromB) changes.push({ fromA, toA, fromB, toB });
    if (last) break;
    fromA = toA + runs.length(k);
    fromB = toB + runs.length(k);
  }
  return changes;
}

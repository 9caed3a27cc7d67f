import type { Token } from '../../model/index.ts';
import type { Change } from '../change.ts';
import { wordsOf } from '../diff.ts';
import { keyTable, type Words } from '../words.ts';
import { dissolve } from './dissolve.ts';
import { part } from './part.ts';
import { place } from './place.ts';
import { transpose } from './transpose.ts';

/** A step from minimal changes to changes fit to read: spells both sides as before. */
export type Pass = (changes: readonly Change[], a: Words, b: Words) => readonly Change[];

/**
 * Every word the changes leave out agrees; the passes only say less precisely, or place elsewhere, what differs. Insertions are placed first, so that a
 * whole sentence is not taken for part of the change beside it, and again where dissolving has made new ones.
 */
const PASSES: readonly Pass[] = [place, dissolve, place, transpose, part];

/** Makes minimal changes fit to read: passes of one form, in this order. */
export function presentable(changes: readonly Change[], a: readonly Token[], b: readonly Token[]): readonly Change[] {
  const known = keyTable();
  return fitToRead(changes, wordsOf(a, known), wordsOf(b, known));
}

export const fitToRead: Pass = (changes, a, b) => PASSES.reduce((made, pass) => pass(made, a, b), changes);

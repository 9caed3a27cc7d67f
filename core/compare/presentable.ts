import type { Token } from '../model/index.ts';
import type { Change } from './change.ts';

/** Makes minimal changes fit to read: passes of one form, in this order. */
export function presentable(
  changes: readonly Change[],
  _a: readonly Token[],
  _b: readonly Token[],
  _language: string | null,
): readonly Change[] {
  return changes;
}

import { diffArrays } from 'diff';
import type { Token } from '../model/index.ts';
import type { Change } from './change.ts';

/** The minimal changes that turn `a` into `b`, compared by `key`, in order; between them the keys are equal one to one. */
export function diff(a: readonly Token[], b: readonly Token[]): { changes: readonly Change[]; precise: boolean } {
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  let open: { fromA: number; fromB: number } | null = null;
  for (const part of diffArrays(
    a.map((t) => t.key),
    b.map((t) => t.key),
  )) {
    if (part.added || part.removed) {
      open ??= { fromA: i, fromB: j };
      if (part.added) j += part.count;
      else i += part.count;
      continue;
    }
    if (open) changes.push({ ...open, toA: i, toB: j });
    open = null;
    i += part.count;
    j += part.count;
  }
  if (open) changes.push({ ...open, toA: i, toB: j });
  return { changes, precise: true };
}

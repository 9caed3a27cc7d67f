import type { InCommon, Possible } from '../find/index.ts';
import { FLAG_KINDS, type Flag } from '../model/index.ts';
import { type AuditPair, headOf } from './row.ts';

/** Sentences of flags that the index keeps of a pair, and UTF-16 units of each. */
const MOST_REASONS = 12;
const LONGEST_REASON = 400;

/** A source of a published article as the index tells it, with the flags that count against it. */
export function pairOf(
  source: Possible,
  { words, flags, place, of, file }: { words: InCommon; flags: readonly Flag[]; place: number; of: number; file: string },
): AuditPair {
  return {
    source: headOf(source.key, source.article),
    place,
    of,
    words: words.witnessWords,
    taken: words.fromBase,
    sourceWords: words.baseWords,
    kept: words.kept,
    flags: countsByKind(flags),
    reasons: [...flags]
      .sort((a, b) => FLAG_KINDS.indexOf(a.kind) - FLAG_KINDS.indexOf(b.kind))
      .slice(0, MOST_REASONS)
      .map(({ kind, reason }) => ({ kind, reason: reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason })),
    file,
  };
}

function countsByKind(flags: readonly Flag[]): AuditPair['flags'] {
  const counts: Partial<Record<Flag['kind'], number>> = {};
  for (const { kind } of flags) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

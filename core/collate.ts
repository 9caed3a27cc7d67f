import { align } from './align/index.ts';
import { compare } from './compare/index.ts';
import type { Article, Comparison, PairingDecision } from './model/index.ts';

/** Base against one witness: align, then compare. Both articles carry their own siglum; the two differ. */
export function collate(base: Article, witness: Article, decisions: readonly PairingDecision[] = []): Comparison {
  const { pairings, messages } = align(base, witness, decisions);
  const compared = compare(base, witness, pairings);
  return { base, witness, entries: compared.entries, flags: compared.flags, messages: [...messages, ...compared.messages] };
}

import type { Article, Message, Pairing, PairingDecision } from '../model/index.ts';

/** Which blocks of `base` and `witness` answer each other. Every block of both is in exactly one pairing. Pairings stand in the witness's order, an omission after its base neighbour. */
export function align(
  base: Article,
  witness: Article,
  _decisions: readonly PairingDecision[] = [],
): { pairings: readonly Pairing[]; messages: readonly Message[] } {
  const pairings: Pairing[] = [];
  for (let i = 0; i < Math.max(base.blocks.length, witness.blocks.length); i++) {
    const a = base.blocks[i];
    const b = witness.blocks[i];
    const relation = !a ? 'added' : !b ? 'omitted' : a.text === b.text ? 'same' : 'revised';
    pairings.push({
      id: `${a?.id ?? ''}=${b?.id ?? ''}`,
      relation,
      moved: false,
      similarity: relation === 'same' ? 1 : 0,
      base: a ? [a.id] : [],
      witness: b ? [b.id] : [],
      precise: true,
    });
  }
  return { pairings, messages: [] };
}

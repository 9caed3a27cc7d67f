import { align } from '../align/index.ts';
import { compare } from '../compare/index.ts';
import type { Article, Comparison, Message, PairingDecision } from '../model/index.ts';
import { tokenizingOnce } from '../tokenize/index.ts';

/**
 * Base against one witness: align, then compare.
 * The two articles carry different sigla. Pure: the same articles and decisions give an equal comparison.
 */
export function collate(base: Article, witness: Article, decisions: readonly PairingDecision[] = []): Comparison {
  const tokensOf = tokenizingOnce();
  const aligned = align(base, witness, decisions, tokensOf);
  const compared = compare(base, witness, aligned.pairings, undefined, tokensOf);
  return {
    base,
    witness,
    entries: compared.entries,
    flags: compared.flags,
    messages: [...sameSource(base, witness), ...aligned.messages, ...compared.messages],
  };
}

function sameSource(base: Article, witness: Article): readonly Message[] {
  const [a, b] = [base.source, witness.source];
  if (a.item !== b.item) return [];
  if (a.sha256 === null ? a.text !== b.text : a.sha256 !== b.sha256) return [];
  const reason = `${base.siglum} (${a.name}) and ${witness.siglum} (${b.name}) are the same source, byte for byte; choose another version to compare`;
  return [{ severity: 'warning', rule: 'same-source', reason }];
}

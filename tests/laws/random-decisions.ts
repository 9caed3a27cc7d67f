import fc from 'fast-check';
import type { Article, PairingDecision } from '../../core/model/index.ts';

/** Blocks by number, and whether one decision in some is about a text that no block has. */
const numbers = fc.array(fc.nat(30), { maxLength: 4 });
const one = fc.record({
  action: fc.constantFrom('link' as const, 'link' as const, 'unlink' as const),
  base: numbers,
  witness: numbers,
  astray: fc.nat(15),
});

type Plan = typeof one extends fc.Arbitrary<infer T> ? readonly T[] : never;

/** What a person may decide, one after the other, before it is known of which articles. */
export const plans: fc.Arbitrary<Plan> = fc.array(one, { minLength: 1, maxLength: 6 });

/** The plans as decisions on two articles: any blocks of one side with any of the other, none at all, and now and then a text that is not there. */
export function decisionsOn(base: Article, witness: Article, plan: Plan): readonly PairingDecision[] {
  const textsOf = ({ blocks }: Article, chosen: readonly number[]): readonly string[] =>
    blocks.length === 0 ? [] : [...new Set(chosen.map((n) => n % blocks.length))].map((n) => blocks[n]?.text ?? '');
  return plan.map((p) => ({
    action: p.action,
    base: textsOf(base, p.base),
    witness: p.astray === 0 ? ['a text that no block has'] : textsOf(witness, p.witness),
  }));
}

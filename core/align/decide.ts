import type { Article, Message, PairingDecision } from '../model/index.ts';
import type { Group } from './divisions.ts';

/**
 * Applies what a person decided, in order, later decisions over earlier ones. `link` makes one group of the blocks named and takes them out of any
 * other, so that with one side empty it says that they answer nothing; `unlink` parts the named base blocks from the named witness blocks.
 */
export function decide(
  found: readonly Group[],
  base: Article,
  witness: Article,
  decisions: readonly PairingDecision[],
): { groups: readonly Group[]; messages: readonly Message[] } {
  let groups = found;
  const messages: Message[] = [];
  for (const decision of decisions) {
    const a = indexesOf(base, decision.base);
    const b = indexesOf(witness, decision.witness);
    if (a === null || b === null) {
      messages.push({
        severity: 'warning',
        rule: 'decision-without-block',
        reason: `A paragraph that was ${decision.action}ed by hand is no longer in its source: “${decision.base[0] ?? decision.witness[0] ?? ''}”.`,
      });
      continue;
    }
    groups = groups
      .map((g) => (decision.action === 'link' ? without(g, a, b) : part(g, a, b)))
      .filter((g) => g.a.length > 0 && g.b.length > 0);
    if (decision.action === 'link' && a.length > 0 && b.length > 0) groups = [...groups, { a, b }];
  }
  return { groups, messages };
}

/** Parts `a` from `b` in a group that has both: of A1+A2=B1, parting A2 from B1 leaves A1=B1. Where both sides have more, the base blocks leave. */
function part(group: Group, a: readonly number[], b: readonly number[]): Group {
  if (!group.a.some((i) => a.includes(i)) || !group.b.some((j) => b.includes(j))) return group;
  return group.a.every((i) => a.includes(i)) ? without(group, [], b) : without(group, a, []);
}

const without = (group: Group, a: readonly number[], b: readonly number[]): Group => ({
  a: group.a.filter((i) => !a.includes(i)),
  b: group.b.filter((j) => !b.includes(j)),
});

/** Block numbers of these texts, ascending; null when one of them is not there. Of equal texts each is taken once. */
function indexesOf(article: Article, texts: readonly string[]): readonly number[] | null {
  const taken = new Set<number>();
  for (const text of texts) {
    const index = article.blocks.findIndex((block, i) => block.text === text && !taken.has(i));
    if (index < 0) return null;
    taken.add(index);
  }
  return [...taken].sort((x, y) => x - y);
}

import { wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import { tellsMore } from '../statement/senses.ts';
import type { Statement } from '../statement/statement.ts';

// Words after a fact of which one is what it is about: "not [be able to lend]",
const NEXT = 2;
// within so many words of it.
const NEAR = 30;

/** What the words next to a fact in its clause say: the two after it, else the one before; none where it stands alone. */
export function targetsOf({ words, senses, clauses }: Statement, fact: Fact): readonly string[] {
  const first = wordFrom(words, fact.start);
  const last = wordFrom(words, fact.end - 1);
  const says = (i: number): boolean => tellsMore(senses[i]);
  const found: string[] = [];
  for (let i = last + 1; i <= last + NEAR && i < words.length && clauses[i] === clauses[last] && found.length < NEXT; i++)
    if (says(i)) found.push(senses[i] as string);
  for (let i = first - 1; i >= first - NEAR && i >= 0 && clauses[i] === clauses[first] && found.length === 0; i--)
    if (says(i)) found.push(senses[i] as string);
  return found;
}

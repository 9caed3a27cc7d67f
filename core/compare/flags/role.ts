import { touchedByEither } from '../differences/held.ts';
import { type Role, type RoleDifference, roleDifferences } from '../differences/roles.ts';
import { unlistedDifferences } from '../differences/unlisted.ts';
import type { Statement } from '../statement/statement.ts';
import { cite, type Draft, excerpt, type Raise } from './draft.ts';

const REASONS: Readonly<Record<RoleDifference['how'], string>> = {
  modifier: 'A qualifier of the office differs',
  portfolio: 'The office differs',
  office: 'Another office is given',
};

/** “former finance minister Goran Ilic” / “Goran Ilic, the finance minister”: another office, or a qualifier of it that goes or comes. A title that is left out is none. */
export const roleChanged: Raise = ({ passage }) => {
  if (!passage.body) return [];
  const listed = roleDifferences(passage);
  // A modifier before words that no list has, unless the list's own offices tell it.
  const unlisted = unlistedDifferences(passage).filter(
    ({ a, b }) => !listed.some((one) => one.a.start === a.start || one.b.start === b.start),
  );
  return [...listed, ...unlisted.map(({ a, b }): RoleDifference => ({ a, b, how: 'modifier' }))].map(({ a, b, how }): Draft => {
    const text = (side: Statement, role: Role): string => side.text.slice(role.start, role.end);
    return {
      kind: 'role-changed',
      entry: passage.pairing.id,
      stretches: touchedByEither(passage.stretches, a, b),
      base: excerpt(passage.a, a.start, a.end),
      witness: excerpt(passage.b, b.start, b.end),
      reason: `${REASONS[how]}: ${cite(text(passage.a, a))} / ${cite(text(passage.b, b))}.`,
    };
  });
};

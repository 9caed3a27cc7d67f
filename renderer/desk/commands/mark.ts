import Summary from '../../dialogs/Summary.svelte';
import type { DeskCommand } from '../context.ts';
import { atSomething, compared, markable, opens } from './conditions.ts';

const WAYS = [
  { decided: 'stet', key: 's', name: 'Stet', says: 'Stet: let it stand' },
  { decided: 'query', key: 'q', name: 'Query', says: 'Query: ask about it' },
  { decided: 'fix', key: 'x', name: 'Fix', says: 'Fix: put it right' },
] as const;

/** Deciding. */
export const MARK: readonly DeskCommand[] = [
  ...WAYS.map(
    ({ decided, key, says }): DeskCommand => ({
      name: `mark-${decided}`,
      says,
      group: 'Mark',
      keys: [{ key }],
      enabled: (parts) => markable(parts) !== null,
      does: (parts) => {
        const id = markable(parts);
        if (id !== null) parts.review.decide(id, decided);
      },
    }),
  ),
  ...WAYS.map(
    ({ decided, key, name }): DeskCommand => ({
      name: `mark-${decided}-on`,
      says: `${name}, and on to the next undecided`,
      group: 'Mark',
      keys: [{ key, shift: true }],
      enabled: atSomething,
      does: ({ review }) => review.current !== null && review.decideOn(review.current, decided),
    }),
  ),
  {
    name: 'note',
    says: 'Note',
    group: 'Mark',
    keys: [{ key: 'n' }],
    enabled: (parts) => markable(parts) !== null,
    does: (parts) => {
      if (!parts.versions.shown) parts.view.panel = true;
      parts.review.noting = markable(parts);
    },
  },
  {
    name: 'summary',
    says: 'Summary of the review…',
    group: 'Mark',
    keys: [{ key: 'r' }],
    enabled: compared,
    does: opens(Summary),
  },
];

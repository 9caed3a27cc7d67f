import type { DeskCommand, Parts } from '../context.ts';
import type { Key } from '../keys.ts';
import { compared, reading, steps } from './conditions.ts';

/** Going through the comparison. */
export const MOVE: readonly DeskCommand[] = [
  move('next-edit', 'Next edit', { key: 'j' }, (parts) => stepEdit(parts, 1), steps),
  move('previous-edit', 'Previous edit', { key: 'k' }, (parts) => stepEdit(parts, -1), steps),
  move('next-flag', 'Next flag', { key: 'f' }, ({ review, versions }) =>
    versions.shown ? versions.step(1, versions.flagged) : review.stepFlag(1),
  ),
  move('previous-flag', 'Previous flag', { key: 'f', shift: true }, ({ review, versions }) =>
    versions.shown ? versions.step(-1, versions.flagged) : review.stepFlag(-1),
  ),
  move('next-undecided', 'Next change without a decision', { key: 'd' }, ({ review }) => review.stepOpen(1), reading),
  move('previous-undecided', 'Previous change without a decision', { key: 'd', shift: true }, ({ review }) => review.stepOpen(-1), reading),
  {
    name: 'find',
    says: 'Search both texts',
    group: 'Move',
    keys: [{ key: '/' }, { key: 'f', control: true }],
    enabled: reading,
    does: ({ search }) => {
      search.open = true;
    },
  },
  {
    name: 'clear',
    says: 'Pick nothing; leave the search, or the edit',
    group: 'Move',
    keys: [{ key: 'escape' }],
    does: ({ selection, search, review, versions, audit }) => {
      if (audit.listed) audit.open = false;
      else if (versions.shown) versions.leave();
      else if (selection.blocks.size > 0) selection.clear();
      else if (search.open) search.close();
      else review.current = null;
    },
  },
];

function stepEdit({ audit, versions, review }: Parts, by: 1 | -1): void {
  if (audit.listed) audit.step(by);
  else if (versions.shown) versions.step(by);
  else review.stepEdit(by);
}

function move(name: string, says: string, key: Key, does: DeskCommand['does'], enabled = compared): DeskCommand {
  return { name, says, group: 'Move', keys: [key], enabled, does };
}

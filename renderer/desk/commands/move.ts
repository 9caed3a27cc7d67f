import type { DeskCommand } from '../context.ts';
import type { Key } from '../keys.ts';
import { compared, reading } from './conditions.ts';

/** Going through the comparison. */
export const MOVE: readonly DeskCommand[] = [
  move('next-edit', 'Next edit', { key: 'j' }, ({ review, versions }) => (versions.shown ? versions.step(1) : review.stepEdit(1))),
  move('previous-edit', 'Previous edit', { key: 'k' }, ({ review, versions }) =>
    versions.shown ? versions.step(-1) : review.stepEdit(-1),
  ),
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
    does: ({ selection, search, review, versions }) => {
      if (versions.shown) versions.leave();
      else if (selection.blocks.size > 0) selection.clear();
      else if (search.open) search.close();
      else review.current = null;
    },
  },
];

function move(name: string, says: string, key: Key, does: DeskCommand['does'], enabled = compared): DeskCommand {
  return { name, says, group: 'Move', keys: [key], enabled, does };
}

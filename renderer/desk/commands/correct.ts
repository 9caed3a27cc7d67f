import type { DeskCommand, Parts } from '../context.ts';
import { compared, reading } from './conditions.ts';

const entry = ({ review }: Parts): string | null => (review.current === null ? null : review.anchor(review.current).entry);

/** Correcting what the machine read and paired, and going back. */
export const CORRECT: readonly DeskCommand[] = [
  {
    name: 'link',
    says: 'Link the picked paragraphs',
    group: 'Correct',
    keys: [{ key: 'l' }],
    enabled: (parts) => reading(parts) && parts.selection.base.length > 0 && parts.selection.witness.length > 0,
    does: ({ selection }) => selection.link(),
  },
  {
    name: 'unlink',
    says: 'Unlink them, or the current one',
    group: 'Correct',
    keys: [{ key: 'u' }],
    enabled: (parts) => reading(parts) && (parts.selection.blocks.size > 0 || entry(parts) !== null),
    does: (parts) => parts.selection.unlink(entry(parts)),
  },
  {
    name: 'accept',
    says: 'Accept the machine’s pairing',
    group: 'Correct',
    keys: [{ key: 'a' }],
    enabled: (parts) => reading(parts) && (parts.selection.blocks.size > 0 || entry(parts) !== null),
    does: (parts) => parts.selection.accept(entry(parts)),
  },
  {
    name: 'undo',
    says: 'Undo',
    group: 'Correct',
    keys: [{ key: 'z', control: true }],
    enabled: ({ desk }) => desk.past.length > 0,
    does: ({ review }) => inField('undo') || review.goBack('undo'),
  },
  {
    name: 'redo',
    says: 'Redo',
    group: 'Correct',
    keys: [
      { key: 'z', control: true, shift: true },
      { key: 'y', control: true },
    ],
    enabled: ({ desk }) => desk.future.length > 0,
    does: ({ review }) => inField('redo') || review.goBack('redo'),
  },
  {
    name: 'swap-witnesses',
    says: 'Swap base and witness',
    group: 'Correct',
    keys: [{ key: 'b' }],
    enabled: compared,
    does: ({ desk }) => desk.swap(),
  },
];

/** A menu's "Undo" means the words that are being typed while a field has the focus. True when it did. */
function inField(what: 'undo' | 'redo'): boolean {
  const field = document.activeElement?.matches('input[type="text"], textarea') ?? false;
  // The only way to a field's own history; it is deprecated in name and has no successor.
  return field && document.execCommand(what);
}

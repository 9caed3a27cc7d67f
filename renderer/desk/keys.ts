import type { Command } from '../../contract/commands.ts';

/** The contract's commands, and those that only the desk has. */
export type DeskCommand = Command | 'link' | 'unlink' | 'accept' | 'apparatus' | 'clear';

/** A key of the desk, as the shortcut sheet tells it. */
export interface Key {
  /** `KeyboardEvent.key`, lower case; `shift` apart because `?` needs it on some keyboards and not on others. */
  readonly key: string;
  readonly shift?: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly control?: boolean;
  readonly command: DeskCommand;
  readonly says: string;
}

/** The keyboard map, in the order of the sheet. */
export const KEYS: readonly { readonly title: string; readonly keys: readonly Key[] }[] = [
  {
    title: 'Move',
    keys: [
      { key: 'j', command: 'next-edit', says: 'Next edit' },
      { key: 'k', command: 'previous-edit', says: 'Previous edit' },
      { key: 'f', command: 'next-flag', says: 'Next flag' },
      { key: 'f', shift: true, command: 'previous-flag', says: 'Previous flag' },
      { key: '/', command: 'find', says: 'Search both texts' },
    ],
  },
  {
    title: 'Mark',
    keys: [
      { key: 's', command: 'mark-stet', says: 'Stet: let it stand' },
      { key: 'q', command: 'mark-query', says: 'Query: ask about it' },
      { key: 'x', command: 'mark-fix', says: 'Fix: put it right' },
      { key: 'n', command: 'note', says: 'Note' },
    ],
  },
  {
    title: 'See',
    keys: [
      { key: 'i', command: 'view-inline', says: 'Columns or inline' },
      { key: 'c', command: 'changes-only', says: 'Changes only, or all' },
      { key: 'h', command: 'house-style', says: 'House style: folded or marked' },
      { key: 'p', command: 'apparatus', says: 'Apparatus' },
      { key: '=', control: true, command: 'text-larger', says: 'Larger text' },
      { key: '-', control: true, command: 'text-smaller', says: 'Smaller text' },
      { key: '0', control: true, command: 'text-usual', says: 'Usual text' },
    ],
  },
  {
    title: 'Correct',
    keys: [
      { key: 'l', command: 'link', says: 'Link the picked paragraphs' },
      { key: 'u', command: 'unlink', says: 'Unlink them, or the current one' },
      { key: 'a', command: 'accept', says: 'Accept the machine’s pairing' },
      { key: 'z', control: true, command: 'undo', says: 'Undo' },
      { key: 'z', control: true, shift: true, command: 'redo', says: 'Redo' },
    ],
  },
  {
    title: 'Story',
    keys: [
      { key: 'o', control: true, command: 'open-sources', says: 'Open sources' },
      { key: 's', control: true, command: 'save-story', says: 'Save' },
      { key: 's', control: true, shift: true, command: 'save-story-as', says: 'Save as' },
      { key: 'e', command: 'export-report', says: 'Export a report' },
      { key: '?', command: 'shortcuts', says: 'All keys' },
    ],
  },
];

/** The command a key press stands for; null when it is not one of the desk's. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>): DeskCommand | null {
  if (event.altKey) return null;
  const control = event.ctrlKey || event.metaKey;
  const pressed = event.key === '+' ? '=' : event.key.toLowerCase();
  const letter = /^\p{L}$/u.test(pressed);
  for (const { keys } of KEYS) {
    for (const key of keys) {
      if (key.key === pressed && (key.control ?? false) === control && (!letter || (key.shift ?? false) === event.shiftKey))
        return key.command;
    }
  }
  return control && pressed === 'y' ? 'redo' : null;
}

/** How a key is printed on the sheet: `Ctrl Shift Z`, `⇧ ⌘ Z`. */
export function printed(key: Key, mac: boolean): readonly string[] {
  return [
    ...(mac && key.shift ? ['⇧'] : []),
    ...(key.control ? [mac ? '⌘' : 'Ctrl'] : []),
    ...(!mac && key.shift ? ['Shift'] : []),
    key.key === '=' ? '+' : key.key === '-' ? '−' : key.key.toUpperCase(),
  ];
}

/** The key of a command in one line, for a menu or a tooltip: `Ctrl Shift Z`, `⇧⌘Z`; "" when it has none. */
export function keyOf(command: DeskCommand, mac: boolean): string {
  const key = KEYS.flatMap(({ keys }) => keys).find((each) => each.command === command);
  return key === undefined ? '' : printed(key, mac).join(mac ? '' : ' ');
}

/** A key of the desk. */
export interface Key {
  /** `KeyboardEvent.key`, lower case; `shift` apart because `?` needs it on some keyboards and not on others. */
  readonly key: string;
  readonly shift?: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly control?: boolean;
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether this key was pressed. */
export function pressed(event: Press, { key, shift = false, control = false }: Key): boolean {
  if (event.altKey || (event.ctrlKey || event.metaKey) !== control) return false;
  const found = event.key === '+' ? '=' : event.key.toLowerCase();
  return found === key && (!/^\p{L}$/u.test(found) || event.shiftKey === shift);
}

/** What stands on a key that is not named by its letter. */
const CAPS: Readonly<Record<string, string>> = { '=': '+', '-': '−', escape: 'Esc' };

/** How a key is printed, cap by cap: `Ctrl` `Shift` `Z`, `⇧` `⌘` `Z`. */
export function printed(key: Key, mac: boolean): readonly string[] {
  return [
    ...(mac && key.shift ? ['⇧'] : []),
    ...(key.control ? [mac ? '⌘' : 'Ctrl'] : []),
    ...(!mac && key.shift ? ['Shift'] : []),
    CAPS[key.key] ?? key.key.toUpperCase(),
  ];
}

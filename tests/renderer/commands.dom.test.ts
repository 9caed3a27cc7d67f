import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { COMMANDS as OF_THE_HOST } from '../../contract/index.ts';
import { Commands } from '../../renderer/desk/command.ts';
import { COMMANDS } from '../../renderer/desk/commands.ts';
import type { DeskCommand, Parts } from '../../renderer/desk/context.ts';
import { MemoryHost } from '../../renderer/host/memory-host.ts';
import { key, pair, text } from './app.dom.ts';

const press = (pressed: string, ...held: readonly ('shift' | 'control' | 'alt' | 'meta')[]) => ({
  key: pressed,
  shiftKey: held.includes('shift'),
  ctrlKey: held.includes('control'),
  altKey: held.includes('alt'),
  metaKey: held.includes('meta'),
});
const nothing = (): Parts => {
  throw new Error('no command is given here');
};
const table = (mac = false): Commands<Parts> => new Commands(COMMANDS, nothing, mac);

it.each([
  [press('j'), 'next-edit'],
  [press('f'), 'next-flag'],
  [press('F', 'shift'), 'previous-flag'],
  [press('J', 'shift'), null],
  [press('s'), 'mark-stet'],
  [press('s', 'control'), 'save-story'],
  [press('S', 'meta', 'shift'), 'save-story-as'],
  [press('?', 'shift'), 'shortcuts'],
  [press('?'), 'shortcuts'],
  [press('/'), 'find'],
  [press('+', 'control', 'shift'), 'text-larger'],
  [press('=', 'control'), 'text-larger'],
  [press('z', 'control'), 'undo'],
  [press('Z', 'control', 'shift'), 'redo'],
  [press('y', 'control'), 'redo'],
  [press('k', 'control'), 'palette'],
  [press('p', 'control'), 'print-report'],
  [press('Escape'), 'clear'],
  [press('j', 'alt'), null],
  [press('Enter'), null],
])('%j', (event, command) => {
  expect(table().pressed(event)).toBe(command);
});

it('no two commands have the same key or the same name', () => {
  const keys = COMMANDS.flatMap((command) => (command.keys ?? []).map((each) => JSON.stringify({ shift: false, control: false, ...each })));
  expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length);
});

it('a Mac has its own signs', () => {
  const keyOf = (name: string, mac: boolean): string => table(mac).key(name);
  expect([keyOf('redo', true), keyOf('redo', false), keyOf('next-edit', true), keyOf('clear', false), keyOf('about', true)]).toEqual([
    '⇧⌘Z',
    'Ctrl Shift Z',
    'J',
    'Esc',
    '',
  ]);
});

it('every command that a host’s menu can give is in the table', () => {
  const known = COMMANDS.map(({ name }) => name);
  expect(OF_THE_HOST.filter((name) => !known.includes(name))).toEqual([]);
});

it('a command added to the table has its key, its line on the sheet and in the palette, and its state in the host’s menu', async () => {
  let [rings, on] = [0, false];
  const bell: DeskCommand = {
    name: 'paste-source',
    says: 'Ring the bell',
    group: 'Stet',
    keys: [{ key: 'g', shift: true }],
    enabled: ({ desk }) => desk.collation !== null,
    checked: ({ view }) => view.panel && on,
    does: () => {
      rings++;
      on = !on;
    },
  };
  const host = new MemoryHost();
  const states: { readonly enabled: readonly string[]; readonly checked: readonly string[] }[] = [];
  host.setCommands = async (state) => void states.push(state);
  await pair(host, [...COMMANDS.filter(({ name }) => name !== bell.name), bell]);
  expect(states[0]?.enabled).not.toContain(bell.name);
  await vi.waitFor(() => expect(states.at(-1)?.enabled).toContain(bell.name));
  expect(states.at(-1)?.checked).not.toContain(bell.name);

  key('g');
  expect(rings).toBe(0);
  key('G', { shiftKey: true });
  expect(rings).toBe(1);
  key('p');
  key('p');
  await vi.waitFor(() => expect(states.at(-1)?.checked).toContain(bell.name));
  host.tell('command', { command: 'paste-source' });
  expect(rings).toBe(2);

  key('?');
  const line = [...document.querySelectorAll('dialog dl > div')].find((each) => each.textContent?.includes('Ring the bell'));
  expect([...(line?.querySelectorAll('kbd') ?? [])].map((cap) => cap.textContent)).toEqual(['Shift', 'G']);
  host.tell('command', { command: 'shortcuts' });
  key('k', { ctrlKey: true });
  const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
  if (!field) throw new Error('the palette is not open');
  field.value = 'bell ring';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  expect(document.querySelectorAll('[role="option"]')).toHaveLength(1);
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  flushSync();
  expect(rings).toBe(3);
  expect(text('dialog')).toBe('');
});

it('Settings opens because the desk says so', async () => {
  const host = await pair();
  expect(document.querySelector('[role="menuitemcheckbox"]')).toBeNull();
  host.tell('command', { command: 'settings' });
  flushSync();
  expect(text('[role="menu"][aria-label="Settings"]')).toContain('High contrast');
});

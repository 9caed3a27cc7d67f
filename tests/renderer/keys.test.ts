import { expect, it } from 'vitest';
import { commandOf, KEYS, keyOf, printed } from '../../renderer/desk/keys.ts';

const press = (key: string, ...held: readonly ('shift' | 'control' | 'alt' | 'meta')[]) => ({
  key,
  shiftKey: held.includes('shift'),
  ctrlKey: held.includes('control'),
  altKey: held.includes('alt'),
  metaKey: held.includes('meta'),
});

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
  [press('j', 'alt'), null],
  [press('Enter'), null],
])('%j', (event, command) => {
  expect(commandOf(event)).toBe(command);
});

it('no two keys of the sheet are the same', () => {
  const keys = KEYS.flatMap(({ keys: list }) => list.map((key) => printed(key, false).join(' ')));
  expect(new Set(keys).size).toBe(keys.length);
});

it('a Mac has its own signs', () => {
  expect(printed({ key: 'z', control: true, shift: true, command: 'redo', says: '' }, true)).toEqual(['⇧', '⌘', 'Z']);
  expect([keyOf('redo', true), keyOf('redo', false), keyOf('next-edit', true), keyOf('about', true)]).toEqual([
    '⇧⌘Z',
    'Ctrl Shift Z',
    'J',
    '',
  ]);
});

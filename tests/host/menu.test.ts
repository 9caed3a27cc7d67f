import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { COMMANDS, type CommandState } from '../../contract/index.ts';
import { type MenuState, menuTemplate } from '../../electron/menu.ts';

const PLATFORMS = ['mac', 'windows', 'linux'] as const;
const everything: CommandState = { enabled: COMMANDS, checked: ['changes-only'] };
const actions = { command: vi.fn(), openRecent: vi.fn(), clearRecent: vi.fn(), openChromiumLicences: vi.fn() };

const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const menu = (platform: MenuState['platform'], commands = everything): MenuItemConstructorOptions[] =>
  flat(menuTemplate({ platform, commands, recent: [], theme: 'system', devTools: false }, actions));

describe.each(PLATFORMS)('the menu on %s', (platform) => {
  it('has every command once', () => {
    const ids = menu(platform).map(({ id }) => id);
    for (const command of COMMANDS)
      expect(
        ids.filter((id) => id === command),
        command,
      ).toHaveLength(1);
  });

  it('gives no shortcut twice', () => {
    const keys = menu(platform).flatMap(({ accelerator }) =>
      accelerator === undefined ? [] : [String(accelerator).replace('CmdOrCtrl', platform === 'mac' ? 'Cmd' : 'Ctrl')],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('takes no single letter away from typing', () => {
    for (const { accelerator, registerAccelerator, label } of menu(platform))
      if (accelerator !== undefined && !/(Cmd|Ctrl)/.test(String(accelerator))) expect(registerAccelerator, label).toBe(false);
  });

  it('shows what cannot be done now in grey, and ticks what is on', () => {
    const items = menu(platform, { enabled: ['undo'], checked: ['changes-only'] });
    expect(items.find(({ id }) => id === 'undo')?.enabled).toBe(true);
    expect(items.find(({ id }) => id === 'redo')?.enabled).toBe(false);
    expect(items.find(({ id }) => id === 'changes-only')?.checked).toBe(true);
    expect(items.find(({ id }) => id === 'house-style')?.checked).toBe(false);
  });
});

it('a Mac has its own menu first, with Settings and Quit in it; the others have them under File', () => {
  const tops = (platform: MenuState['platform']) =>
    menuTemplate({ platform, commands: everything, recent: [], theme: 'system', devTools: false }, actions).map(
      ({ label, role }) => label ?? role,
    );
  expect(tops('mac')[0]).toBe('Stet');
  expect(tops('mac')).toContain('windowMenu');
  expect(tops('windows')[0]).toBe('&File');
  expect(tops('linux')).toEqual(tops('windows'));
});

it('redo is Ctrl+Y on Windows and Linux, Shift+Cmd+Z on a Mac', () => {
  const redo = (platform: MenuState['platform']) => menu(platform).find(({ id }) => id === 'redo')?.accelerator;
  expect(PLATFORMS.map(redo)).toEqual(['Cmd+Shift+Z', 'Ctrl+Y', 'Ctrl+Y']);
});

it('recent stories stand in the menu by name, an ampersand in a name as itself', () => {
  const recent = [{ handle: 'h1', name: 'Q&A.stet', opened: '2025-03-11T16:41:00Z' }];
  const items = flat(menuTemplate({ platform: 'linux', commands: everything, recent, theme: 'system', devTools: false }, actions));
  const click = items.find(({ label }) => label === 'Q&&A.stet')?.click as (() => void) | undefined;
  click?.();
  expect(actions.openRecent).toHaveBeenCalledWith('h1');
});

it('developer tools are there only where they can be opened', () => {
  expect(menu('linux').map(({ role }) => role)).not.toContain('toggleDevTools');
});

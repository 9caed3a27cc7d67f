import type { MenuItemConstructorOptions } from 'electron';
import type { CommandName, CommandState, RecentStory, Settings } from '../contract/index.ts';

type Item = MenuItemConstructorOptions;

export interface MenuState {
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly commands: CommandState;
  readonly recent: readonly RecentStory[];
  readonly theme: Settings['theme'];
  /** Whether the developer tools can be opened. */
  readonly devTools: boolean;
}

export interface MenuActions {
  command(command: CommandName): void;
  openRecent(handle: string): void;
  clearRecent(): void;
  openChromiumLicences(): void;
}

/** The application menu as each system expects it. Ids are the commands' names; a command the page does not offer now is grey. */
export function menuTemplate(state: MenuState, actions: MenuActions): Item[] {
  const mac = state.platform === 'mac';
  const item = (id: CommandName, label: string, accelerator?: string): Item => ({
    id,
    label,
    enabled: state.commands.enabled.includes(id),
    click: () => actions.command(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  /** A letter on its own belongs to the page, which knows whether one is typing; the menu only shows it. macOS cannot show without taking. */
  const letter = (id: CommandName, label: string, key: string): Item =>
    mac ? item(id, label) : { ...item(id, label, key), registerAccelerator: false };
  const ticked = (entry: Item): Item => ({ ...entry, type: 'checkbox', checked: state.commands.checked.includes(entry.id as CommandName) });
  const theme = (id: CommandName, label: string, name: Settings['theme']): Item => ({
    ...item(id, label),
    type: 'radio',
    checked: state.theme === name,
  });
  const line: Item = { type: 'separator' };

  const recent: Item = {
    id: 'recent-stories',
    label: 'Open &Recent',
    submenu: [
      ...state.recent.map(({ handle, name }): Item => ({ label: name.replaceAll('&', '&&'), click: () => actions.openRecent(handle) })),
      ...(state.recent.length === 0 ? [] : [line]),
      { id: 'clear-recent', label: '&Clear Menu', enabled: state.recent.length > 0, click: () => actions.clearRecent() },
    ],
  };
  const file: Item = {
    label: '&File',
    submenu: [
      item('new-story', '&New Comparison', 'CmdOrCtrl+N'),
      line,
      item('open-sources', '&Open Versions…', 'CmdOrCtrl+O'),
      item('open-address', 'Open &Address…', 'CmdOrCtrl+L'),
      item('open-story', 'Open &Story…', 'CmdOrCtrl+Shift+O'),
      recent,
      item('open-audit', 'Open A&udit…'),
      line,
      item('save-story', '&Save Story', 'CmdOrCtrl+S'),
      item('save-story-as', 'Save Story &As…', 'CmdOrCtrl+Shift+S'),
      line,
      item('export-report', '&Export Report…', 'CmdOrCtrl+E'),
      item('print-report', '&Print Report…', 'CmdOrCtrl+P'),
      line,
      ...(mac ? [] : [item('settings', 'Se&ttings', 'CmdOrCtrl+,'), line]),
      mac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  const edit: Item = {
    label: '&Edit',
    submenu: [
      item('undo', '&Undo', 'CmdOrCtrl+Z'),
      item('redo', '&Redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      line,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      line,
      item('paste-source', 'Paste as &Version', 'CmdOrCtrl+Shift+V'),
      item('find', '&Find…', 'CmdOrCtrl+F'),
    ],
  };
  const view: Item = {
    label: '&View',
    submenu: [
      ticked(item('view-columns', '&Columns')),
      ticked(letter('view-inline', '&Inline', 'I')),
      ticked(letter('all-versions', 'All &Versions', 'V')),
      line,
      ticked(letter('changes-only', 'Changes &Only', 'C')),
      ticked(letter('house-style', '&House Style', 'H')),
      line,
      item('text-larger', '&Larger Text', 'CmdOrCtrl+Plus'),
      item('text-smaller', '&Smaller Text', 'CmdOrCtrl+-'),
      item('text-usual', '&Usual Text Size', 'CmdOrCtrl+0'),
      line,
      {
        label: '&Theme',
        submenu: [
          theme('theme-system', 'As the &System', 'system'),
          theme('theme-light', '&Light', 'light'),
          theme('theme-dark', '&Dark', 'dark'),
        ],
      },
      line,
      { role: 'togglefullscreen' },
      ...(state.devTools ? [line, { role: 'reload' } as Item, { role: 'toggleDevTools' } as Item] : []),
    ],
  };
  const review: Item = {
    label: '&Review',
    submenu: [
      letter('next-edit', '&Next Edit', 'J'),
      letter('previous-edit', '&Previous Edit', 'K'),
      letter('next-flag', 'Next &Flag', 'F'),
      letter('previous-flag', 'Previous F&lag', 'Shift+F'),
      line,
      letter('mark-stet', 'Mark &Stet', 'S'),
      letter('mark-query', 'Mark &Query', 'Q'),
      letter('mark-fix', 'Mark Fi&x', 'X'),
      letter('note', 'N&ote…', 'N'),
      line,
      letter('swap-witnesses', 'S&wap Base and Witness', 'B'),
    ],
  };
  const help: Item = {
    role: 'help',
    label: '&Help',
    submenu: [
      letter('shortcuts', '&Keyboard Shortcuts', '?'),
      line,
      item('licences', '&Licences'),
      { id: 'licences-chromium', label: 'Licences of &Chromium', click: () => actions.openChromiumLicences() },
      ...(mac ? [] : [line, item('about', '&About Stet')]),
    ],
  };
  const appMenu: Item = {
    role: 'appMenu',
    label: 'Stet',
    submenu: [
      item('about', 'About Stet'),
      line,
      item('settings', 'Settings…', 'Cmd+,'),
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
  return [...(mac ? [appMenu] : []), file, edit, view, review, ...(mac ? [{ role: 'windowMenu' } as Item] : []), help];
}

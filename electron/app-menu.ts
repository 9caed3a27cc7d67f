import type { Menu } from 'electron';
import { COMMANDS, type CommandState, type HostInfo, type RecentStory, type Settings } from '../contract/index.ts';
import { type MenuActions, menuTemplate } from './menu.ts';

/** The application menu, kept true to what the page says can be done. */
export class AppMenu {
  readonly #menu: typeof Menu;
  readonly #actions: MenuActions;
  readonly #fixed: { readonly platform: HostInfo['platform']; readonly devTools: boolean };
  #commands: CommandState = { enabled: [], checked: [] };
  #recent: readonly RecentStory[] = [];
  #theme: Settings['theme'] = 'system';

  constructor(menu: typeof Menu, fixed: { platform: HostInfo['platform']; devTools: boolean }, actions: MenuActions) {
    this.#menu = menu;
    this.#fixed = fixed;
    this.#actions = actions;
  }

  /** Puts up a new menu: another list of recent stories, or another theme, cannot be mended in place. */
  show({ recent = this.#recent, theme = this.#theme }: { recent?: readonly RecentStory[]; theme?: Settings['theme'] }): void {
    this.#recent = recent;
    this.#theme = theme;
    const template = menuTemplate({ ...this.#fixed, commands: this.#commands, recent, theme }, this.#actions);
    this.#menu.setApplicationMenu(this.#menu.buildFromTemplate(template));
  }

  /** Enables and ticks items in place, which keeps an open menu open. */
  mark(commands: CommandState): void {
    this.#commands = commands;
    const menu = this.#menu.getApplicationMenu();
    for (const command of COMMANDS) {
      const item = menu?.getMenuItemById(command);
      if (!item) continue;
      item.enabled = commands.enabled.includes(command);
      if (item.type === 'checkbox') item.checked = commands.checked.includes(command);
    }
  }
}

import { COMMANDS, type Command, type Host } from '../../contract/index.ts';
import type { Desk } from './desk.svelte.ts';
import type { Filing } from './filing.svelte.ts';
import type { DeskCommand } from './keys.ts';
import type { Loading } from './loading.svelte.ts';
import type { Review } from './review.svelte.ts';
import type { View } from './view.svelte.ts';

interface Parts {
  readonly host: Host;
  readonly desk: Desk;
  readonly view: View;
  readonly review: Review;
  readonly loading: Loading;
  readonly filing: Filing;
  readonly command: (command: DeskCommand) => void;
}

const NEEDS_COMPARISON: ReadonlySet<Command> = new Set<Command>([
  'export-report',
  'print-report',
  'find',
  'next-edit',
  'previous-edit',
  'next-flag',
  'previous-flag',
  'swap-witnesses',
]);
const NEEDS_CURRENT: ReadonlySet<Command> = new Set<Command>(['mark-stet', 'mark-query', 'mark-fix', 'note']);
const NEEDS_SOURCE: ReadonlySet<Command> = new Set<Command>(['save-story', 'save-story-as', 'new-story']);

/** Keeps what is around the desk in step with it: the window, its menu, the theme, the settings, the drafts. */
export class Surroundings {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Call once while a component starts. */
  follow(): void {
    const { host, desk, view, filing, command } = this.#parts;
    $effect(() => {
      void this.#start();
      const ends = [
        host.on('command', (detail) => command(detail.command)),
        host.on('arrived', () => void this.#arrivals()),
        host.on('save-and-close', () => void filing.save().then((close) => host.finishClosing({ close }))),
      ];
      return () => {
        for (const end of ends) end();
      };
    });
    $effect(() => {
      const title = desk.story.sources.length === 0 ? '' : (filing.name ?? desk.title);
      void host.setWindow({ title, dirty: filing.dirty, draft: filing.dirty ? filing.draft : null });
    });
    $effect(() => {
      void desk.story;
      return filing.touched();
    });
    $effect(() => {
      void host.setCommands({
        enabled: COMMANDS.filter((each) => this.#enabled(each)),
        checked: COMMANDS.filter((each) => this.#checked(each)),
      });
    });
    this.#showTheme();
    let restored = false;
    $effect(() => {
      void [view.mode, view.changesOnly, view.houseFolded, view.theme, view.contrast, view.size, view.panel, view.format];
      // The first run is the settings as they came.
      if (restored) void view.remember();
      restored = true;
    });
  }

  async #start(): Promise<void> {
    await this.#arrivals();
    await this.#parts.filing.refresh();
    if (this.#parts.desk.story.sources.length === 0) await this.#parts.loading.warm();
  }

  async #arrivals(): Promise<void> {
    const { sources, story } = await this.#parts.host.takeArrivals();
    await this.#parts.filing.take(story);
    if (sources.length > 0) await this.#parts.loading.take(sources, null);
  }

  #showTheme(): void {
    const { view } = this.#parts;
    const system = matchMedia('(prefers-color-scheme: dark)');
    let systemDark = $state(system.matches);
    $effect(() => {
      const heard = (): void => {
        systemDark = system.matches;
      };
      system.addEventListener('change', heard);
      return () => system.removeEventListener('change', heard);
    });
    $effect(() => {
      const { dataset, style } = document.documentElement;
      dataset['theme'] = view.theme === 'dark' || (view.theme === 'system' && systemDark) ? 'dark' : 'light';
      dataset['contrast'] = view.contrast ? 'high' : 'usual';
      style.setProperty('--story-size', `${view.textSize}px`);
    });
  }

  #enabled(command: Command): boolean {
    const { desk, review } = this.#parts;
    if (command === 'undo') return desk.past.length > 0;
    if (command === 'redo') return desk.future.length > 0;
    if (NEEDS_COMPARISON.has(command)) return desk.collation !== null;
    if (NEEDS_CURRENT.has(command)) return review.current !== null;
    if (NEEDS_SOURCE.has(command)) return desk.story.sources.length > 0;
    return true;
  }

  #checked(command: Command): boolean {
    const { view } = this.#parts;
    const checked: Partial<Record<Command, boolean>> = {
      'view-columns': view.mode === 'columns',
      'view-inline': view.mode === 'inline',
      'changes-only': view.changesOnly,
      'house-style': !view.houseFolded,
      'theme-system': view.theme === 'system',
      'theme-light': view.theme === 'light',
      'theme-dark': view.theme === 'dark',
    };
    return checked[command] ?? false;
  }
}

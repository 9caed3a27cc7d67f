import type { Parts } from './context.ts';
import { filesIn } from './folder.ts';
import { auditOf } from './folder-audit.ts';
import { remembered, textSize } from './view.svelte.ts';

/** Keeps what is around the desk in step with it: the window, its menu, the theme, the settings, the drafts. */
export class Surroundings {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Call once while a component starts. */
  follow(): void {
    const { host, desk, view, preferred, filing, commands, audit, loading, newer } = this.#parts;
    $effect(() => desk.prefer(preferred.house));
    loading.onfolders = (entries) => void auditOf(filesIn(entries), this.#parts);
    $effect(() => {
      void this.#start();
      const ends = [
        host.on('command', (detail) => commands.give(detail.command)),
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
      void [desk.story, desk.settled];
      return filing.touched();
    });
    $effect(() => {
      void desk.story;
      return audit.touched();
    });
    $effect(() => newer.scheduled());
    $effect(() => {
      void host.setCommands(commands.state());
    });
    this.#showTheme();
    let restored = false;
    $effect(() => {
      const now = remembered(view);
      // The first run is the settings as they came.
      if (restored) host.changeSettings(now).catch((fault: Error) => filing.unkeptSettings(fault));
      restored = true;
    });
  }

  async #start(): Promise<void> {
    await this.#arrivals();
    await this.#parts.filing.refresh();
    if (this.#parts.desk.story.sources.length === 0) await this.#parts.loading.warm();
  }

  async #arrivals(): Promise<void> {
    const { sources, story, messages } = await this.#parts.host.takeArrivals();
    if (messages.length > 0) this.#parts.filing.notice = messages.map(({ reason }) => `${reason}.`).join(' ');
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
      style.setProperty('--story-size', `${textSize(view)}px`);
    });
  }
}

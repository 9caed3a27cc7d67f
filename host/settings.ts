import { join } from 'node:path';
import { checkArgument, type Settings } from '../contract/index.ts';
import type { Message } from '../core/model/index.ts';
import { locked } from './lock.ts';
import { remembered } from './remembered.ts';
import { writeWhole } from './write-whole.ts';

const FRESH: Settings = { theme: 'system', desk: {} };

/** Settings in `settings.json` of a folder. One that is damaged is set aside and told. */
export class SettingsFile {
  readonly #path: string;
  readonly #tell: (message: Message) => void;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(folder: string, tell: (message: Message) => void = () => {}) {
    this.#tell = tell;
    this.#path = join(folder, 'settings.json');
  }

  async read(): Promise<Settings> {
    await this.#writing;
    return this.#stored();
  }

  /** Changes happen one after the other, so that two at once lose nothing. */
  change(change: Partial<Settings>): Promise<Settings> {
    const changed = this.#writing.then(() =>
      locked(this.#path, async () => {
        const settings = { ...(await this.#stored()), ...change };
        await writeWhole(this.#path, `${JSON.stringify(settings, null, 2)}\n`);
        return settings;
      }),
    );
    this.#writing = changed.catch(() => {});
    return changed;
  }

  async #stored(): Promise<Settings> {
    return { ...FRESH, ...(await remembered(this.#path, isSettings, this.#tell)) };
  }
}

function isSettings(value: unknown): value is Partial<Settings> {
  try {
    checkArgument('changeSettings', value);
    return true;
  } catch {
    return false;
  }
}

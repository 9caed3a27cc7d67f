import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkArgument, type Settings } from '../contract/index.ts';
import { writeWhole } from './write-whole.ts';

const FRESH: Settings = { theme: 'system', desk: {} };

/** Settings in `settings.json` of a folder. A file that cannot be read or is not what it should be counts as no file. */
export class SettingsFile {
  readonly #path: string;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#path = join(folder, 'settings.json');
  }

  async read(): Promise<Settings> {
    await this.#writing;
    return this.#stored();
  }

  /** Changes happen one after the other, so that two at once lose nothing. */
  change(change: Partial<Settings>): Promise<Settings> {
    const changed = this.#writing.then(async () => {
      const settings = { ...(await this.#stored()), ...change };
      await writeWhole(this.#path, `${JSON.stringify(settings, null, 2)}\n`);
      return settings;
    });
    this.#writing = changed.catch(() => {});
    return changed;
  }

  async #stored(): Promise<Settings> {
    try {
      const stored: unknown = JSON.parse(await readFile(this.#path, 'utf8'));
      checkArgument('changeSettings', stored);
      return { ...FRESH, ...(stored as Partial<Settings>) };
    } catch {
      return FRESH;
    }
  }
}

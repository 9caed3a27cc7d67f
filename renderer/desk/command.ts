import type { CommandState } from '../../contract/index.ts';
import { COMMANDS as OF_THE_HOST } from '../../contract/index.ts';
import { type Key, pressed, printed } from './keys.ts';

/** The sections of the sheet of keys and of the palette, in order. */
export const GROUPS = ['Move', 'Mark', 'See', 'Correct', 'Story', 'Stet'] as const;

/** Something a person can ask for, whatever the way: a key, a button, a menu, the palette. `Desk` is what it has to work on. */
export interface Command<Desk> {
  /** The contract's name of it where a host's menu has it. */
  readonly name: string;
  /** In plain words, as the palette, the tooltips and the sheet of keys say it. */
  readonly says: string;
  readonly group: (typeof GROUPS)[number];
  /** The first one is printed beside the words; the others work too. */
  readonly keys?: readonly Key[];
  readonly does: (desk: Desk) => void;
  /** Whether it has something to work on now; always, when left out. */
  readonly enabled?: (desk: Desk) => boolean;
  /** Whether it is ticked or pressed; left out where there is nothing to tick. */
  readonly checked?: (desk: Desk) => boolean;
}

/** The table of commands at work: every key, button, menu entry and tooltip asks it, and nothing else. */
export class Commands<Desk> {
  readonly all: readonly Command<Desk>[];
  readonly #byName: ReadonlyMap<string, Command<Desk>>;
  readonly #desk: () => Desk;
  readonly #mac: boolean;

  constructor(all: readonly Command<Desk>[], desk: () => Desk, mac: boolean) {
    this.all = all;
    this.#byName = new Map(all.map((command) => [command.name, command]));
    this.#desk = desk;
    this.#mac = mac;
  }

  /** Does it, unless there is nothing to do it with. */
  give(name: string): void {
    if (this.enabled(name)) this.named(name).does(this.#desk());
  }

  named(name: string): Command<Desk> {
    const command = this.#byName.get(name);
    if (!command) throw new Error(`no command is called ${name}: this is a bug in Stet`);
    return command;
  }

  enabled(name: string): boolean {
    return this.named(name).enabled?.(this.#desk()) ?? true;
  }

  /** Null where there is nothing to tick. */
  checked(name: string): boolean | null {
    return this.named(name).checked?.(this.#desk()) ?? null;
  }

  /** The command a key press stands for; null when it is none of these. */
  pressed(event: Parameters<typeof pressed>[0]): string | null {
    return this.all.find(({ keys }) => keys?.some((key) => pressed(event, key)))?.name ?? null;
  }

  /** Its key in one line: `Ctrl Shift Z`, `⇧⌘Z`; "" when it has none. */
  key(name: string): string {
    return this.caps(this.named(name)).join(this.#mac ? '' : ' ');
  }

  /** The caps of its key, one by one; none when it has no key. */
  caps({ keys }: Command<Desk>): readonly string[] {
    return keys?.[0] ? printed(keys[0], this.#mac) : [];
  }

  /** What a button says when the pointer rests on it: `Next edit (J)`. */
  tip(name: string): string {
    const key = this.key(name);
    return key === '' ? this.named(name).says : `${this.named(name).says} (${key})`;
  }

  /** What the host's menu shows grey and what ticked. */
  state(): CommandState {
    const known = OF_THE_HOST.filter((name) => this.#byName.has(name));
    return { enabled: known.filter((name) => this.enabled(name)), checked: known.filter((name) => this.checked(name) === true) };
  }
}

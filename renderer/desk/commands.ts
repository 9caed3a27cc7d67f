import { CORRECT } from './commands/correct.ts';
import { MARK } from './commands/mark.ts';
import { MOVE } from './commands/move.ts';
import { SEE } from './commands/see.ts';
import { STET } from './commands/stet.ts';
import { STORY } from './commands/story.ts';
import type { DeskCommand } from './context.ts';

/** All there is to ask for: the one table, by the sections of the sheet of keys and of the palette. */
export const COMMANDS: readonly DeskCommand[] = [...MOVE, ...MARK, ...SEE, ...CORRECT, ...STORY, ...STET];

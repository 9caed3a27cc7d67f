import type { Parts } from '../context.ts';
import type { Sheet } from '../sheets.svelte.ts';

/** The facing two are compared. */
export const compared = ({ desk }: Parts): boolean => desk.collation !== null;
/** A person is at an edit or a flag. */
export const atSomething = ({ review, versions }: Parts): boolean => review.current !== null && !versions.shown;
/** The two texts are what is seen. */
export const reading = ({ desk, versions }: Parts): boolean => desk.collation !== null && !versions.shown;
/** There are witnesses to choose from. */
export const several = ({ desk }: Parts): boolean => desk.story.sources.length > 2;
export const loaded = ({ desk }: Parts): boolean => desk.story.sources.length > 0;

/** What a command does that opens a dialog. */
export const opens =
  (sheet: Sheet) =>
  ({ sheets }: Parts): void => {
    sheets.shown = sheet;
  };

import type { Parts } from '../context.ts';
import type { Sheet } from '../sheets.svelte.ts';

/** The facing two are compared. */
export const compared = ({ desk, audit }: Parts): boolean => desk.collation !== null && !audit.listed;
/** A person is at an edit or a flag. */
export const atSomething = ({ review, versions, audit }: Parts): boolean => review.current !== null && !versions.shown && !audit.listed;
/** Id of what a decision is about: the edit or flag a person is at, among all versions what the facing one has at the place. Null for nothing. */
export const markable = (parts: Parts): string | null =>
  atSomething(parts) ? parts.review.current : parts.versions.shown && !parts.audit.listed ? parts.versions.marking : null;
/** The two texts are what is seen. */
export const reading = ({ desk, versions, audit }: Parts): boolean => desk.collation !== null && !versions.shown && !audit.listed;
/** There is something to go through: a comparison, or the list of an audit. */
export const steps = (parts: Parts): boolean => compared(parts) || parts.audit.listed;
/** There are witnesses to choose from. */
export const several = ({ desk, audit }: Parts): boolean => desk.story.sources.length > 2 && !audit.listed;
export const loaded = ({ desk }: Parts): boolean => desk.story.sources.length > 0;

/** What a command does that opens a dialog. */
export const opens =
  (sheet: Sheet) =>
  ({ sheets }: Parts): void => {
    sheets.shown = sheet;
  };

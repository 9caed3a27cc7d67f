/** Which reading of a document with tracked changes is meant: with all of them rejected, or with all of them made. */
export type TrackedSide = 'before' | 'after';

export * from './align.ts';
export * from './beads.ts';

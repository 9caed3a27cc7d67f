export type { Change } from './change.ts';
export * from './compare.ts';
export * from './diff.ts';
export * from './mark-target.ts';
export * from './presentable.ts';

export type { Change } from './change.ts';
export * from './compare.ts';
export { diff } from './diff.ts';
export { diffTexts, type TextDiff, type TextRange } from './diff-texts.ts';
export * from './mark-target.ts';
export { type Compared, crossMoves } from './moves.ts';
export { presentable } from './presentable.ts';

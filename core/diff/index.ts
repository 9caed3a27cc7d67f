export type { Change } from './change.ts';
export { diff } from './diff.ts';
export { crossMoves, type Diffed } from './moves/moves.ts';
export { presentable } from './readable/presentable.ts';
export { diffTexts, type TextDiff, type TextRange } from './texts/texts.ts';

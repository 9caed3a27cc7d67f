// What the bench uses of core.
export { align, collate, crossMoves, diff, presentable, tokenize } from '../../core/index.ts';

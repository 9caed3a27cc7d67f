// What the bench uses of core.
export { collate, extract, read } from '../../core/index.ts';

// What the bench uses of core.
export { collate } from '../../core/index.ts';

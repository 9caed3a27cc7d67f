// What the bench uses of core, so that a fresh process loads nothing else.
export { diffTexts } from '../../core/index.ts';

// What the bench uses of core.
export { alignSentences } from '../../core/index.ts';

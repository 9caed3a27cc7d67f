// What the bench uses of core.
export { align, extract, read, sentences, tokenize } from '../../core/index.ts';
export { BODY_KINDS } from '../../core/model/index.ts';

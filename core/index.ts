// The whole comparison, for programs of your own: see docs/core.md.

export * from './account/index.ts';
export * from './align/index.ts';
export * from './compare/index.ts';
export * from './diff/index.ts';
export * from './extract/index.ts';
export * from './find/index.ts';
export * from './model/index.ts';
export * from './read/index.ts';
export * from './report/index.ts';
export * from './story/collate.ts';
export { sentences, tokenize } from './tokenize/index.ts';
export * from './witnesses/index.ts';

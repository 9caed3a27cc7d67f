export { normalize } from './normalize.ts';
export * from './scan.ts';
export * from './sentences.ts';
export * from './tokenize.ts';

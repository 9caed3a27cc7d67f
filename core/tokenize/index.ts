export { CURRENCY, classOf, DIGIT, LETTER, UNSPACED } from './character.ts';
export { normalize } from './normalize.ts';
export { Scanner } from './scan.ts';
export * from './sentences.ts';
export * from './tokenize.ts';

export { CURRENCY, classOf, DIGIT, LETTER, UNSPACED } from './character.ts';
export { normalize } from './normalize.ts';
export { type Scan, scan } from './scan.ts';
export * from './sentences.ts';
export * from './tokenize.ts';

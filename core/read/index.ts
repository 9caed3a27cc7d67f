export { encodingOf } from './encodings.ts';
export { MAX_SOURCE_BYTES } from './read.ts';

export { MAX_SOURCE_BYTES } from './read.ts';

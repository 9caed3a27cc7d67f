export * from './extract.ts';
export { read } from './open.ts';
export * from './reader.ts';
export * from './readers.ts';

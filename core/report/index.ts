export * from './extracted.ts';
export * from './facing.ts';
export * from './fold.ts';
export * from './formats.ts';
export * from './report.ts';
export * from './running-order.ts';
export * from './tally.ts';
export { BLOCK_TERMS, DECIDED_TERMS, EDIT_TERMS, FLAG_SIGNS, FLAG_TERMS, linkTerm, RELATION_TERMS } from './terms.ts';
export * from './witness.ts';

export * from './facing.ts';
export * from './fold.ts';
export * from './formats.ts';
export * from './report.ts';
export * from './running-order.ts';
export * from './tally.ts';
export * from './terms.ts';
export * from './witness.ts';

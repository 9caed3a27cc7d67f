export type { Innovation } from './innovations.ts';
export type { Edge } from './kinship.ts';
export type { ReadingGroup, VariantPlace } from './places.ts';
export type { Branch } from './stemma.ts';
export { type CellFlag, type CellState, readBack, type TableCell, type TableRow } from './table.ts';
export { type Witnesses, witnessesOf } from './witnesses.ts';

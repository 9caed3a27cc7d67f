export { compare } from './compare.ts';
export * from './explain.ts';
export type { QuotationFate } from './quotations/carried.ts';

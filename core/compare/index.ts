export * from './compare.ts';
export type { QuotationFate } from './quotations/carried.ts';

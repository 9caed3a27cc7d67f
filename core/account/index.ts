export * from './derivation.ts';
export * from './mark-target.ts';
export { isFolded, PROFILES, type Profile } from './profile.ts';
export { type QuotationReport, quotationsOf } from './quotations.ts';

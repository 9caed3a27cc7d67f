export * from './derivation.ts';
export { called, type House, outletKey, raisedBy, readHouse, USUAL_HOUSE, writeHouse } from './house.ts';
export * from './mark-target.ts';
export { isFolded, PROFILES, type Profile } from './profile.ts';
export { type QuotationReport, quotationsOf } from './quotations.ts';

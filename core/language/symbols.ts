/** Unit symbols and words that every language shares: symbol -> value in the base unit of its quantity. */
export const UNITS: Readonly<Record<string, { readonly quantity: string; readonly factor: number }>> = {
  mm: { quantity: 'length', factor: 0.001 },
  cm: { quantity: 'length', factor: 0.01 },
  m: { quantity: 'length', factor: 1 },
  km: { quantity: 'length', factor: 1000 },
  in: { quantity: 'length', factor: 0.0254 },
  ft: { quantity: 'length', factor: 0.3048 },
  yd: { quantity: 'length', factor: 0.9144 },
  mi: { quantity: 'length', factor: 1609.344 },
  nmi: { quantity: 'length', factor: 1852 },
  'm²': { quantity: 'area', factor: 1 },
  ha: { quantity: 'area', factor: 10_000 },
  acre: { quantity: 'area', factor: 4046.856 },
  'km²': { quantity: 'area', factor: 1_000_000 },
  'mi²': { quantity: 'area', factor: 2_589_988 },
  g: { quantity: 'mass', factor: 0.001 },
  kg: { quantity: 'mass', factor: 1 },
  t: { quantity: 'mass', factor: 1000 },
  ton: { quantity: 'mass', factor: 907.185 },
  lb: { quantity: 'mass', factor: 0.453592 },
  oz: { quantity: 'mass', factor: 0.0283495 },
  l: { quantity: 'volume', factor: 1 },
  gal: { quantity: 'volume', factor: 3.78541 },
  bbl: { quantity: 'volume', factor: 158.987 },
  'km/h': { quantity: 'speed', factor: 1 },
  mph: { quantity: 'speed', factor: 1.609344 },
  min: { quantity: 'duration', factor: 1 / 60 },
  h: { quantity: 'duration', factor: 1 },
  day: { quantity: 'duration', factor: 24 },
  week: { quantity: 'duration', factor: 168 },
  month: { quantity: 'duration', factor: 730.5 },
  year: { quantity: 'duration', factor: 8766 },
  'percentage-point': { quantity: 'points', factor: 1 },
  'basis-point': { quantity: 'points', factor: 0.01 },
};

/** True for a unit of time's length. */
export const isDuration = (unit: string): boolean => UNITS[unit]?.quantity === 'duration';

/** Currency signs -> code. A bare dollar, pound or crown sign names no country. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'EUR',
  '£': 'pound',
  '¥': 'yen',
  '₹': 'rupee',
  '৳': 'taka',
  '₽': 'ruble',
  '₩': 'won',
  '₺': 'lira',
  '₴': 'hryvnia',
};

/** Letters beside a dollar or pound sign -> country. */
export const CURRENCY_COUNTRIES: Readonly<Record<string, string>> = {
  US: 'us',
  USD: 'us',
  A: 'au',
  AU: 'au',
  C: 'ca',
  CA: 'ca',
  CAD: 'ca',
  CDN: 'ca',
  NZ: 'nz',
  HK: 'hk',
  S: 'sg',
  SG: 'sg',
  NT: 'tw',
  R: 'br',
};

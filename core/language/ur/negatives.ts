import type { LanguageData } from '../pack.ts';

/** What the rules know of Urdu words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: 'محروم, لاپتہ, عاری, غیر حاضر, فقدان',
} satisfies Partial<LanguageData>;

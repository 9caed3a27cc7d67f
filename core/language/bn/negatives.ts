import type { LanguageData } from '../pack.ts';

/** What the rules know of Bengali words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: 'অভাব, বঞ্চিত, নিখোঁজ, অনুপস্থিত, বাকি',
} satisfies Partial<LanguageData>;

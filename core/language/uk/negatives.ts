import type { LanguageData } from '../pack.ts';

/** What the rules know of Ukrainian words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: [
    'відсутній, відсутня, відсутнє, відсутні, відсутність, відсутності, бракує, бракувало, позбавлений, позбавлена',
    'позбавлені, бракне, безвісти',
    'мовчав, мовчала, мовчання, скасував, скасували, скасовано, скасування, відкладено, заборонив, заборонила, заборонили, заборонено, припинив, припинили, припинено',
  ].join(', '),
  negatedThrough: 'зміг змогла змогли може можуть вдалося був була було були буде будуть',
  negativePronouns: 'ніхто нікого нікому нічого немає жоден жодна жодного жодної',
} satisfies Partial<LanguageData>;

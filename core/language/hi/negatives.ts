import type { LanguageData } from '../pack.ts';

/** What the rules know of Hindi words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: [
    'अभाव, वंचित, रहित, नदारद, लापता, अनुपस्थित, गैरमौजूद, गैरहाजिर, लंबित, बाकी, का इंतजार, का इंतज़ार, के इंतजार',
    'के इंतज़ार, रोक, प्रतिबंध, प्रतिबंधित, पाबंदी, मनाही, निषेध, वर्जित, बंद, रद्द, स्थगित, विरोध, ठप',
    'बेबुनियाद, निराधार, झूठ, झूठे, झूठा, गलत, मुश्किल से, खिलाफ, ख़िलाफ़, विफलता, अज्ञात, मना',
    'चुप, चुप्पी, खामोश, मौन, टला, टली, टाल, खाली, टालने',
  ].join(', '),
  negatedThrough: 'अभी तक भी',
  negativePronouns: 'कोई किसी',
} satisfies Partial<LanguageData>;

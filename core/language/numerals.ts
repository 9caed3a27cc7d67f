/** Number words in order, parted by spaces, those of one value by a bar: `inOrder('zero um|uma dois|duas')` → zero 0, um 1, uma 1, … */
export const inOrder = (words: string, first = 0, step = 1): Record<string, number> =>
  Object.fromEntries(words.split(' ').flatMap((forms, i) => forms.split('|').map((form) => [form, first + i * step])));

/** Every form of the verbs of one conjugation: `inflected('confirm anunci', 'ar', 'ou aram a am')` → confirmar "confirmou confirmaram …". */
export const inflected = (stems: string, infinitive: string, endings: string): Record<string, string> =>
  Object.fromEntries(
    stems.split(' ').map((stem) => [
      stem + infinitive,
      endings
        .split(' ')
        .map((ending) => stem + ending)
        .join(' '),
    ]),
  );

/** The same as one list: `formsOf('accept valid', 'er é ait')` → "accepter accepté acceptait valider …". */
export const formsOf = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ');

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

/** Roman numerals that number centuries, bare and as French writes them: xviii 18, xviiie 18. */
export const ROMAN_CENTURIES: ReadonlyMap<string, number> = new Map(
  ROMAN.flatMap((numeral, i) => ['', 'e', 'er', 'ème'].map((end): [string, number] => [numeral + end, i + 1])),
);

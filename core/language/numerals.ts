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

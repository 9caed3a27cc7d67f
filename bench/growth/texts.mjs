import { readFileSync } from 'node:fs';

/** Families of text, hostile or merely odd: one unit over and over. `#` counts the units, `@` stands for one of ten words. */
export const FAMILIES = JSON.parse(readFileSync(new URL('families.json', import.meta.url), 'utf8'));

const WORDS = 'rain town road day bridge wind night school river field'.split(' ');

/** A text of a family, of about `size` letters: its name and its letters. The same each time. */
export function textOf(id, size) {
  const { name, head, unit, tail = '' } = FAMILIES[id];
  let seed = 7;
  const word = () => {
    seed = (seed * 48271) % 2147483647;
    return `${WORDS[seed % WORDS.length]} `;
  };
  let middle = '';
  const parts = [];
  for (let i = 1, length = 0; length < size; i++) {
    middle = unit === '@' ? word() : unit.replaceAll('#', String(i));
    parts.push(middle);
    length += middle.length;
  }
  return { name, text: head + parts.join('') + tail };
}

/** The text with every eleventh word gone (letter, where there are no spaces), so that there is something to compare. */
export function varied(text) {
  const words = text.split(' ');
  const kept = (one, i, at) => i % 11 !== at || /[<>\n]/.test(one);
  return words.length < 50
    ? [...text].filter((letter, i) => kept(letter, i, 3)).join('')
    : words.filter((word, i) => kept(word, i, 5)).join(' ');
}

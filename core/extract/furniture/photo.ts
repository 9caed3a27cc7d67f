import { pageAlternatives, pageParts, pageWords } from '../../language/page.ts';
import { withoutMarks } from './phrases.ts';

/** Whether a text holds one of some words, so that the expression about them is worth compiling. */
function holds(text: string, words: readonly string[]): boolean {
  const line = text.toLowerCase();
  return words.some((word) => line.includes(word));
}

let photoWords: readonly string[] | null = null;
let photoLabel: RegExp | null = null;

/** "Photo: …", "[Bild/…": a label at the start or after a mark. */
const opensWithPhoto = (text: string): boolean => {
  photoWords ??= pageWords((page) => page.photo, '|');
  if (!/[:/|©]/.test(text) || !holds(text, photoWords)) return false;
  photoLabel ??= new RegExp(`(?:^|[.([|–—]\\s*)(?:${photoWords.join('|')})\\s*[:/|©]`, 'i');
  return photoLabel.test(text);
};
let photoByWords: readonly string[] | null = null;
let photoBy: RegExp | null = null;

/** "photo by Ann Lee", "courtesy of the town". */
const namesPhotographer = (text: string): boolean => {
  photoByWords ??= [
    ...pageParts((page) => page.photoBy).flatMap(({ works }) => works.split('|')),
    ...pageWords((page) => page.photoBegins, '|'),
  ];
  if (!holds(text, photoByWords)) return false;
  photoBy ??= new RegExp(
    `(?:^|[\\s([|])(?:${pageParts((page) => page.photoBy)
      .map(({ works, by }) => `(?:${works}) (?:${by})`)
      .join('|')}) |(?:^|[([|])\\s*(?:${pageAlternatives((page) => page.photoBegins)})\\b`,
    'i',
  );
  return photoBy.test(text);
};
/** "Shutterstock" at the end, "Jan Weiß/dpa", "AFP via Getty Images". */
const PHOTO_END =
  /(?:getty(?: images)?|shutterstock|istock|picture alliance|imago(?: images)?|alamy|pixabay|unsplash|wikimedia commons)\s*[)\]]?$|(?:[/(|]|via |, )\s*(?:AFP|AP|Reuters|dpa|EPA|PA)(?:\s*\/[^/()]{0,40}| Photo)?\s*[)\]]?$|(?:^|[.!?”"]\s)(?:AFP|AP|Reuters|dpa|EPA|PA)\s*\/[^/().]{1,40}$/i;

/** "Survivors come ashore. [Ann Lee/ANC]", "The court on Friday. (G. Holm / The Herald)": photographer and house in brackets after the sentence. */
const endsWithBracket = (text: string): boolean =>
  /[)\]]$/.test(text) &&
  /[.!?”"]\s*(?:\(\p{Lu}[^()[\]]{1,40}\s?\/\s?\p{Lu}[^()[\]]{1,40}\)|\[\p{Lu}[^()[\]]{1,40}\s?\/\s?\p{Lu}[^()[\]]{1,40}\])$/u.test(text);

let photoEnds: RegExp | null = null;

/** "The bridge as it was. (archives)", "……（通讯员 王明 摄）": where the picture is from, in brackets at the end. */
const endsWithPhoto = (text: string): boolean => {
  if (!/[)）]$/.test(text)) return false;
  photoEnds ??= new RegExp(`[(（][^()（）a-z]{0,30}(?:${pageWords((page) => page.photoEnds, '|').join('|')})[)）]$`, 'i');
  return photoEnds.test(text);
};

/** "Symbolbild", "Image illustrative": where the picture is from, and nothing else. */
const saysWhence = (text: string): boolean => {
  if (text.length > LONGEST_WHENCE) return false;
  whence ??= new Set(pageWords((page) => page.photoEnds, '|'));
  return whence.has(withoutMarks(text.toLowerCase()));
};
const LONGEST_WHENCE = 30;
let whence: ReadonlySet<string> | null = null;

let figures: readonly string[] | null = null;

/** "Abbildung 4: Ein alter Pegel.", "Fig. 2 – Depth of the river": a counted picture or chart; whole sentences may stand under it. */
export function isFigureLine(text: string): boolean {
  if (text.length > LONGEST_FIGURE || !/\d/.test(text.slice(0, 20))) return false;
  figures ??= pageWords((page) => page.figures, '|');
  const line = text.slice(0, 40).toLowerCase();
  return figures.some((word) => line.startsWith(word) && /^\s?\d{1,2}[a-z]?(?:\s?[:|–—]|\.)\s+\S/.test(line.slice(word.length)));
}
const LONGEST_FIGURE = 400;

/** Whether a short line reads like the words under a picture. */
export const isPhotoCredit = (text: string): boolean =>
  text.length < 400 &&
  (saysWhence(text) ||
    opensWithPhoto(text) ||
    endsWithPhoto(text) ||
    namesPhotographer(text) ||
    PHOTO_END.test(text) ||
    endsWithBracket(text));

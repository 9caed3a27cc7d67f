import { STOPS } from './stops.ts';

/** What may close after a full stop. */
const CLOSERS = '"”»“’\'›)]«';

/** Ends like a sentence: a full stop of any script, quotes and brackets after it allowed. */
export function endsSentence(text: string): boolean {
  let end = text.length - 1;
  while (end >= 0 && (CLOSERS.includes(text[end] as string) || text[end] === ' ')) end--;
  return end >= 0 && STOPS.includes(text[end] as string);
}

/** Reads like running text and not like a label or a headline: long, or a sentence of several words with its stop. */
export function isProse(text: string): boolean {
  // Labels do not end in a full stop of their own: 收容所里有38条狗。
  if (endsSentence(text)) return text.length >= 40 || wordCount(text) >= 5 || (text.length >= 8 && text.includes('。'));
  if (text.length >= 140) return true;
  return text.length >= 80 && wordCount(text) >= 14 && [',', ';', ':', '，', '、', '،'].some((mark) => text.includes(mark));
}

/** Words between spaces; in scripts that do not space their words two characters count as a word. */
export function wordCount(text: string): number {
  let spaced = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaced++;
  if (spaced * 12 > text.length) return spaced;
  let dense = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Thai, Lao, Burmese, Khmer; kana and Han.
    if ((code >= 0xe00 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800) || (code >= 0x3040 && code < 0xa000)) dense++;
  }
  return Math.max(spaced, dense >> 1);
}

/** Whether a character is a letter that has a capital and is not one. */
export const isSmall = (letter: string): boolean => letter !== letter.toUpperCase() && letter === letter.toLowerCase();

/** Whether a text has letters with two cases and all of them are capitals. */
export const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** The words of a line in small letters: runs without space, digit or mark. */
export const lettersOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s\d!-@[-`{-¿‐-⁯、-〟！-｠]+/)
    .filter((word) => word !== '');

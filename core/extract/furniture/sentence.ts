const TERMINAL = /[.!?…。！？।॥۔؟]["”»“’'›)\]]*$/u;

/** Ends like a sentence: a full stop of any script, quotes and brackets after it allowed. */
export const endsSentence = (text: string): boolean => TERMINAL.test(text);

/** Reads like running text and not like a label or a headline: long, or a sentence of several words with its stop. */
export function isProse(text: string): boolean {
  if (endsSentence(text)) return wordCount(text) >= 5 || text.length >= 40;
  return text.length >= 140 || (text.length >= 80 && /[,;:，、،] ?|[:;]$/u.test(text) && wordCount(text) >= 14);
}

/** Words between spaces; a script without spaces counts two characters as a word. */
export function wordCount(text: string): number {
  const spaced = text.split(' ').length;
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu)
      ?.length ?? 0;
  return dense > text.length / 3 ? Math.max(spaced, Math.ceil(dense / 2)) : spaced;
}

// Unicode classes are slow to make ready, so that a pattern of them is asked only about characters that case cannot tell.
let anyLetter: RegExp | null = null;

/** True when a text begins with a letter, mark or digit of any script. */
export function isLetter(text: string | undefined): boolean {
  if (!text) return false;
  const code = text.codePointAt(0) as number;
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  // Latin-1 marks, general punctuation, CJK marks
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3004))
    return code === 0xaa || code === 0xba || code === 0xb5;
  const char = String.fromCodePoint(code);
  if (char.toLowerCase() !== char.toUpperCase()) return true;
  anyLetter ??= /^[\p{L}\p{M}\p{N}]/u;
  return anyLetter.test(char);
}

/** True when a text begins with a capital letter. */
export function isCapital(text: string | undefined): boolean {
  if (!text) return false;
  const code = text.codePointAt(0) as number;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const char = String.fromCodePoint(code);
  return char !== char.toLowerCase();
}

/** True for a text of ASCII alone. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

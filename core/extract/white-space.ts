/** White space made single spaces, without characters that print nothing and part words that look alike. */
export const printed = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in wire copy are transmission marks.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g, '')
    // Most text has single spaces already, and finding that out is quicker than putting each of them back.
    .replace(/\s{2,}|[^\S ]/g, ' ');

/** `printed`, without a space at either end. */
export const clean = (text: string): string => printed(text).trim();

import { isAscii } from './letters.ts';

/** A word without its accents. */
export const bare = (key: string): string =>
  isAscii(key)
    ? key
    : key
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670\u093c]/g, '')
        .replace(/ى/g, 'ي')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/đ/g, 'd')
        .replace(/ı/g, 'i');

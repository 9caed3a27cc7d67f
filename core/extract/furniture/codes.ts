import { endsSentence } from '../../language/sentence.ts';
import { isAgency } from '../../newsroom/agencies.ts';

/** Longest line of codes, in UTF-16 units. */
const LONGEST = 60;

/**
 * Whether a line is made of codes that only wire machines and desks read: a service's number, an hour of filing, a priority, initials.
 * "TA0412 4 ECO 0388", "bay0417 4 vm 312 lby 0099", "NW-NY-03-03-25 1000EST", "14-MAR-25 12:45 NNNN", "新海社 国内 经济 GN0412", "dpa hvi n1 lst".
 */
export function isCode(text: string): boolean {
  // "◎共同通信　社会０１２Ｓ（１１０４）": whose line it is, then codes in wide letters.
  if (/^[◎▽◆][^\s\u3000]{2,8}[\s\u3000]/.test(text)) return isCodeOfAgency(text.slice(1).normalize('NFKC'));
  if (/^\d{5,40}$/.test(text)) return true;
  // A figure is in all of them: the plain question keeps most lines from those with classes of Unicode, which are slow to compile.
  if (text.length > LONGEST || !/\d/.test(text) || endsSentence(text) || /[。，、；！？「『“]/.test(text) || !/\p{L}/u.test(text))
    return false;
  const tokens = text.split(/[\s/|,]+/).filter((token) => token !== '');
  // "0312 AAP 14:05 NATIONAL": when which agency filed it, and for whom.
  const filed = tokens.some((token) => /^\d{3,6}$/.test(token)) && tokens.some(isAgency);
  if (filed && tokens.every((token) => /\d/.test(token) || /^\p{Lu}+$/u.test(token))) return true;
  return (
    tokens.some((token) => /\d{3}|\p{L}\d|\d\p{L}|\p{L}-\d|\d-\p{L}/u.test(token)) &&
    tokens.every(
      (token) =>
        /\d/.test(token) ||
        /^\p{Lu}{1,6}$/u.test(token) ||
        /^[\p{L}\p{M}]{1,4}(?:-[\p{L}\p{M}]{2,4})?$/u.test(token) ||
        /^[^\p{L}\p{N}]+$/u.test(token),
    )
  );
}

/** Whether an agency's name is followed by one or two tokens of codes. */
function isCodeOfAgency(text: string): boolean {
  const [name = '', ...codes] = text.split(/\s+/);
  return (
    text.length <= LONGEST &&
    isAgency(name) &&
    codes.length > 0 &&
    codes.length < 3 &&
    codes.every((one) => /\d{3}.{0,3}[(]\d+[)]$/.test(one))
  );
}

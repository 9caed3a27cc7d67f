/** Figures written in Han characters, as Chinese and Japanese write them: 三千五百, 二〇二五, 十一. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

/** Characters of Han figures. */
export const HAN_FIGURE = /^[〇零一二两兩三四五六七八九十百千万萬亿億兆]/;

/** Value of a part below ten thousand: 三千五百, 一百零五, 十一, 三百五 (350); null for what is no figure, as 七八. */
function below(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let unit = 10_000;
  for (const [i, char] of [...text].entries()) {
    const value = DIGITS[char];
    if (value === 0) {
      if (digit !== null) return null;
      // 一百零五: the next digit counts for itself.
      unit = Math.min(unit, 10);
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else {
      const size = SMALL[char] as number;
      if (size === undefined || size >= unit || (digit === null && !(char === '十' && i === 0))) return null;
      total += (digit ?? 1) * size;
      digit = null;
      unit = size;
    }
  }
  if (digit === null) return total;
  return total + digit * (unit > 10 && unit < 10_000 ? unit / 10 : 1);
}

/** Value of a figure in Han characters; null where its characters make none, and for a size alone: 万. */
export function hanFigure(text: string): number | null {
  const chars = [...text];
  // 二〇二五: digit by digit.
  if (chars.length >= 3 && chars.every((char) => DIGITS[char] !== undefined) && (/[〇零]/.test(text) || chars.length === 4))
    return Number(chars.map((char) => DIGITS[char]).join(''));
  let total = 0;
  let from = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [i, char] of chars.entries()) {
    const size = LARGE[char];
    if (size === undefined) continue;
    const part = i === from ? null : below(chars.slice(from, i).join(''));
    if (part === null || size >= last) return null;
    total += part * size;
    last = size;
    from = i + 1;
  }
  if (from === chars.length) return total;
  const rest = chars.slice(from);
  const part = below(rest.join(''));
  if (part === null) return null;
  // 一万二 is twelve thousand.
  const short = rest.length === 1 && Number.isFinite(last) && !/[〇零]/.test(text);
  return total + part * (short ? last / 10 : 1);
}

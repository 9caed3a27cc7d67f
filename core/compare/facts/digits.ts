// Most figures are ASCII and never ask for it.
let anyDigit: RegExp | null = null;
const zeros = new Map<number, number>();

/** Value of a decimal digit of any script. Digits of a script stand in a run of ten that begins with its zero. */
function digitValue(codePoint: number): number {
  if (codePoint >= 48 && codePoint <= 57) return codePoint - 48;
  let zero = zeros.get(codePoint);
  if (zero === undefined) {
    zero = codePoint;
    while (codePoint - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    zeros.set(codePoint, zero);
  }
  return codePoint - zero;
}

/** The digits of any script as ASCII digits: `১,০৬৮` -> `1,068`. */
export function asciiDigits(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  anyDigit ??= /\p{Nd}/gu;
  return text.replace(anyDigit, (digit) => String(digitValue(digit.codePointAt(0) as number)));
}

/**
 * Value of a figure as printed, with the separators of its locale: `1,068` and `1 068` are 1068; `4.75` is 4.75; `1.068` is 1068 where the
 * point stands between thousands. Null when it is no figure.
 */
export function parseFigure(text: string, thousands: '.' | ','): number | null {
  const digits = asciiDigits(text)
    .replace(/[\u00a0\u202f\u2009’'٬]/g, '')
    // ٨٫٥: a mark of its own, wherever the point stands.
    .replace('٫', thousands === ',' ? '.' : ',');
  if (!/^[\d.][\d.,]*$/.test(digits)) return null;
  const marks = digits.replace(/\d/g, '');
  const lastMark = marks.at(-1);
  let decimal: string | null = null;
  if (lastMark !== undefined) {
    const tail = digits.length - 1 - digits.lastIndexOf(lastMark);
    if (new Set(marks).size === 2) decimal = lastMark;
    else if (marks.length > 1) decimal = null;
    else decimal = lastMark === thousands && tail === 3 ? null : lastMark;
  }
  const plain = [...digits].filter((c) => /\d/.test(c) || c === decimal).join('');
  const value = Number(plain.replace(decimal ?? '', decimal ? '.' : ''));
  return Number.isFinite(value) ? value : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a colour code
const CODE = /\u001b\[[\d;]*m/g;
const PLAIN = '\u001b[0m';

/**
 * Breaks a line at spaces so that none is wider than `width` terminal columns, unless one word is. Lines after the first begin with `indent`.
 * Colour codes take no column, and a colour that goes on over a break leaves the indent alone; East Asian wide characters take two columns, combining marks none.
 */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) /)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line.trim() !== '' && columns(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  let open = '';
  return [...lines, line].map((told, i) => {
    const begun = i === 0 ? told : indent + open + told.slice(indent.length);
    const last = told.match(CODE)?.at(-1);
    if (last !== undefined) open = last === PLAIN ? '' : last;
    return open === '' ? begun : begun + PLAIN;
  });
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  const bare = text.replace(CODE, '');
  // Most text is Latin, and classes of Unicode are slow to compile.
  if (!/[^\u0020-\u02ff\u2010-\u2027]/.test(bare)) return bare.length;
  let sum = 0;
  for (const char of bare) {
    if (/[\p{M}\p{Cf}]/u.test(char)) continue;
    sum += WIDE.test(char) ? 2 : 1;
  }
  return sum;
}

/**
 * Breaks a line at spaces so that none is wider than `width` terminal columns, unless one word is. Lines after the first begin with `indent`.
 * Colour codes take no column, East Asian wide characters take two, combining marks none.
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
  return [...lines, line];
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  let sum = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a colour code
  for (const char of text.replace(/\u001b\[[\d;]*m/g, '')) {
    if (/[\p{M}\p{Cf}]/u.test(char)) continue;
    sum += WIDE.test(char) ? 2 : 1;
  }
  return sum;
}

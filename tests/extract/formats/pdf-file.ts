/** A line on a page, in points from its lower left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly bold?: true;
}

const WINDOWS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '\u00ad': 0x81 };
const string = (text: string): string =>
  [...text].map((letter) => (WINDOWS[letter] ? `\\${WINDOWS[letter]?.toString(8)}` : letter.replace(/[\\()]/g, '\\$&'))).join('');

/** A PDF document of pages of lines, set in Helvetica, without tags. */
export function pdf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ')}]>>`,
    // The hyphen that only parts a word is a character of its own.
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[129/uni00AD]>>>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((lines, i) => {
      const content = lines
        .map(({ x, y, size, text, bold }) => `BT /${bold ? 'B' : 'F'} ${size} Tf ${x} ${y} Td (${string(text)}) Tj ET`)
        .join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R/B 4 0 R>>>>/Contents ${6 + i * 2} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  return Buffer.from(`${file}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF`, 'latin1');
}

/** Lines of at most so many letters; a word that does not fit is parted by a hyphen where six of its letters or more go to both sides. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = letters - line.length - 1;
    if (line === '') line = word;
    else if (word.length <= room) line += ` ${word}`;
    else if (room >= 7 && /^[a-z]{12,}/.test(word)) {
      lines.push(`${line} ${word.slice(0, 6)}-`);
      line = word.slice(6);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

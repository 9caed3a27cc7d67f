/** A PDF as Chromium writes it: one table of offsets, and every dictionary in the clear. Text is latin1, a letter a byte. */
export interface PdfFile {
  readonly text: string;
  /** Where its table of offsets begins. */
  readonly table: number;
  /** How many objects it numbers, the one that none has included. */
  readonly size: number;
  readonly root: number;
  readonly info: number;
  /** The object of a number: what stands between its head and its end. Of a stream, no more than its dictionary is asked. */
  object(number: number): string;
}

/** Null where a file is written in another way: as a stream of objects, or in several layers. */
export function pdfFile(bytes: Uint8Array): PdfFile | null {
  const text = Buffer.from(bytes).toString('latin1');
  const table = Number(/\nstartxref\n(\d+)\n%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  const [head, size] = /^xref\n0 (\d+)\n/.exec(text.slice(table, table + 32)) ?? [];
  const trailer = text.slice(table + (head?.length ?? 0) + Number(size) * 20);
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1]);
  const info = Number(/\/Info (\d+) 0 R/.exec(trailer)?.[1]);
  if (head === undefined || Number.isNaN(root) || Number.isNaN(info) || trailer.includes('/Prev')) return null;
  const first = table + head.length;
  return {
    text,
    table,
    size: Number(size),
    root,
    info,
    object(number) {
      const at = Number(text.slice(first + number * 20, first + number * 20 + 10));
      const begins = text.indexOf(' obj\n', at) + 5;
      return text.slice(begins, text.indexOf('\nendobj', begins));
    },
  };
}

/**
 * The file with objects written anew, or added, after its end (ISO 32000-1, 7.5.6 Incremental Updates): what stood there stays, and no offset
 * of it changes. New numbers go on where the file's end.
 */
export function updated({ text, table, size, root, info }: PdfFile, objects: ReadonlyMap<number, string>): Uint8Array {
  let body = text.endsWith('\n') ? text : `${text}\n`;
  const entries = [...objects]
    .sort(([a], [b]) => a - b)
    .map(([number, object]) => {
      const entry = `${number} 1\n${String(body.length).padStart(10, '0')} 00000 n \n`;
      body += `${number} 0 obj\n${object}\nendobj\n`;
      return entry;
    });
  const all = Math.max(size, ...[...objects.keys()].map((number) => number + 1));
  const trailer = `trailer\n<</Size ${all}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${table}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n${entries.join('')}${trailer}`, 'latin1');
}

/** A dictionary with one more entry at its end. */
export const withEntry = (dictionary: string, key: string, value: string): string =>
  dictionary.replace(/>>$/, () => `\n/${key} ${value}>>`);

/** Any text as a string of a PDF. */
export const pdfText = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** What a string in brackets says, `a\(b` -> `a(b`. */
export const unescaped = (written: string): string =>
  written.replace(/\\(?:([0-7]{1,3})|(.))/gs, (_, octal?: string, sign?: string) =>
    octal === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(octal, 8)),
  );

const byte = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

/** The place in a page that a name stands for, as its address has it: `B:A1#3DB2` -> `B:A1=B2`, `#25C3#25A9` -> `é`. */
export const placeOf = (name: string): string =>
  Buffer.from(name.replace(/#([0-9A-F]{2})/gi, byte).replace(/%([0-9A-F]{2})/gi, byte), 'latin1').toString('utf8');

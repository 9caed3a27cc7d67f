import { utf16WithoutMark } from './utf16.ts';

import { entryNames, startsLikeZip } from './zip.ts';

const AS_DOCX = 'open it in the program that made it and save it as a Word document (.docx)';

/** Byte signatures of formats that nothing here reads, with what a person calls them and what to do when that is not plain. */
const SIGNATURES: readonly {
  readonly name: string;
  readonly bytes: readonly number[];
  /** From the start of the bytes; 0 when left out. */
  readonly at?: number;
  readonly advice?: string;
}[] = [
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a WebP image', bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
  { name: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'a TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'an icon', bytes: [0x00, 0x00, 0x01, 0x00] },
  { name: 'an MP4 video', bytes: [0x66, 0x74, 0x79, 0x70], at: 4 },
  { name: 'an MP3 recording', bytes: [0x49, 0x44, 0x33] },
  { name: 'an Ogg recording', bytes: [0x4f, 0x67, 0x67, 0x53] },
  { name: 'a font', bytes: [0x77, 0x4f, 0x46] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b], advice: 'unpack it and open the article that is inside' },
  { name: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf], advice: 'unpack it and open the article that is inside' },
  { name: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21], advice: 'unpack it and open the article that is inside' },
  { name: 'a bzip2 archive', bytes: [0x42, 0x5a, 0x68, 0x39], advice: 'unpack it and open the article that is inside' },
  { name: 'an xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58], advice: 'unpack it and open the article that is inside' },
  { name: 'a tar archive', bytes: [0x75, 0x73, 0x74, 0x61, 0x72], at: 257, advice: 'unpack it and open the article that is inside' },
  { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'a program', bytes: [0x4d, 0x5a, 0x90, 0x00] },
  { name: 'a SQLite database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20] },
  { name: 'an old Office document (.doc, .xls, .ppt, .msg)', bytes: [0xd0, 0xcf, 0x11, 0xe0], advice: AS_DOCX },
  { name: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: AS_DOCX },
  { name: 'a property list', bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74] },
];

/** What a package is by the names in it. */
const PACKAGES: readonly { readonly name: string; readonly entry: RegExp; readonly advice: string }[] = [
  { name: 'a Word document', entry: /^word\/document\d*\.xml$/, advice: 'save the article as a web page, Markdown or plain text' },
  { name: 'a spreadsheet', entry: /^xl\//, advice: 'copy the text of the story and paste it' },
  { name: 'a presentation', entry: /^ppt\//, advice: 'copy the text of the story and paste it' },
  {
    name: 'a Pages, Numbers or Keynote document',
    entry: /^Index(?:\/|\.zip$)|^index\.apxl/,
    advice: 'export it as a Word document (.docx)',
  },
];

/** What a person calls bytes that are not text and that nothing reads ("a PNG image"), and what to do; null when they look like text. */
export function binaryName(bytes: Uint8Array): { readonly name: string; readonly advice: string } | null {
  const usual = 'save the article as a web page, Markdown or plain text';
  for (const { name, bytes: signature, at = 0, advice = usual } of SIGNATURES) {
    if (signature.every((byte, i) => bytes[at + i] === byte)) return { name, advice };
  }
  if (startsLikeZip(bytes)) {
    const names = entryNames(bytes);
    const found = PACKAGES.find(({ entry }) => names.some((name) => entry.test(name)));
    return found ?? { name: 'a ZIP archive', advice: 'unpack it and open the article that is inside' };
  }
  return isText(bytes) ? null : { name: 'a binary file', advice: usual };
}

/** Text of no encoding but UTF-16 and UTF-32 holds zero bytes; control characters are rare in all of them. */
function isText(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!marked && utf16WithoutMark(bytes)) return true;
  const sample = bytes.subarray(0, 4000);
  let controls = 0;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even++;
    else if (byte === 0) odd++;
    else if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a) controls++;
  });
  if (!marked && even > 0 && odd > 0 && even + odd > sample.length * 0.01) return false;
  return controls <= sample.length * 0.05;
}

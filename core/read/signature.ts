/** Byte signatures of formats that are not text, with what a person calls them. Offsets are from the start of the bytes. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[], offset?: number])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a WebP image', [0x57, 0x45, 0x42, 0x50], 8],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['an icon', [0x00, 0x00, 0x01, 0x00]],
  ['an MP4 video', [0x66, 0x74, 0x79, 0x70], 4],
  ['an MP3 recording', [0x49, 0x44, 0x33]],
  ['an Ogg recording', [0x4f, 0x67, 0x67, 0x53]],
  ['a font', [0x77, 0x4f, 0x46]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68, 0x39]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a, 0x90, 0x00]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What a person calls bytes that are not text ("a PNG image"); null when they look like text. */
export function binaryName(bytes: Uint8Array): string | null {
  for (const [name, signature, offset = 0] of SIGNATURES) {
    if (signature.every((byte, i) => bytes[offset + i] === byte)) return name;
  }
  // Text of no encoding but UTF-16 and UTF-32 holds zero bytes; control characters are rare in all of them.
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const sample = bytes.subarray(0, 4000);
  let controls = 0;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even++;
    else if (byte === 0) odd++;
    else if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a) controls++;
  });
  if (!marked && even > 0 && odd > 0 && even + odd > sample.length * 0.01) return 'a binary file';
  return controls > sample.length * 0.05 ? 'a binary file' : null;
}

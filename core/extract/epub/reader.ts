import { startsLikeZip } from '../../read/zip.ts';
import type { Reader } from '../reader.ts';

const MARK = 'mimetypeapplication/epub+zip';

export const EPUB: Reader = {
  name: 'EPUB',
  mediaTypes: ['application/epub+zip'],
  endings: ['epub'],
  binary: true,
  sniff: (bytes) => startsLikeZip(bytes) && String.fromCharCode(...bytes.subarray(30, 30 + MARK.length)) === MARK,
  load: async () => (await import('./epub.ts')).extractEpub,
};

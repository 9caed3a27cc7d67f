import { entryNames, startsLikeZip } from '../../read/zip.ts';
import type { Reader } from '../reader.ts';

/** What an OpenDocument package begins with: its media type, stored first and unpacked (ODF 1.3, part 2, 3.3). */
const MARK = 'mimetypeapplication/vnd.oasis.opendocument.text';

export const ODT: Reader = {
  name: 'OpenDocument (ODT)',
  mediaTypes: ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text-template'],
  endings: ['odt', 'ott'],
  binary: true,
  sniff: (bytes) =>
    startsLikeZip(bytes) &&
    (String.fromCharCode(...bytes.subarray(30, 30 + MARK.length)) === MARK ||
      // Some programs write the parts in another order: a text has no sheets or slides, so its styles must do.
      (entryNames(bytes).includes('content.xml') && /opendocument\.text/.test(String.fromCharCode(...bytes.subarray(0, 200))))),
  load: async () => (await import('./odf.ts')).extractOdt,
};

export const FLAT_ODF: Reader = {
  name: 'flat OpenDocument (FODT)',
  mediaTypes: ['application/vnd.oasis.opendocument.text-flat-xml'],
  endings: ['fodt'],
  binary: false,
  sniff: (text) => (/<office:document\b[^>]*opendocument\.text/.test(text.slice(0, 20_000)) ? 'sure' : null),
  load: async () => (await import('./odf.ts')).extractFlatOdf,
};

import type { Reader } from '../reader.ts';

const head = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

/** One file that was packed by gzip: `.html.gz`, `.warc.gz`. */
export const GZIP: Reader = {
  name: 'gzip (of any of these)',
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  endings: ['gz'],
  binary: true,
  sniff: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  load: async () => (await import('./gzip.ts')).extractGzip,
};

/** The archive of a crawl (ISO 28500). */
export const WARC: Reader = {
  name: 'WARC',
  mediaTypes: ['application/warc'],
  endings: ['warc'],
  binary: true,
  sniff: (bytes) => /^WARC\/[01]\.\d+\r?\n/.test(head(bytes, 12)),
  load: async () => (await import('./warc.ts')).extractWarc,
};

/** A page that Safari saved. */
export const WEBARCHIVE: Reader = {
  name: 'Safari web archive',
  mediaTypes: ['application/x-webarchive'],
  endings: ['webarchive'],
  binary: true,
  sniff: (bytes) => {
    const start = head(bytes, 2000);
    return /^bplist00|<plist\b/.test(start) && start.includes('WebMainResource');
  },
  load: async () => (await import('./webarchive.ts')).extractWebarchive,
};

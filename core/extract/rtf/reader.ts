import type { Reader } from '../reader.ts';

export const RTF: Reader = {
  name: 'RTF',
  mediaTypes: ['application/rtf', 'text/rtf', 'application/x-rtf', 'text/richtext'],
  endings: ['rtf'],
  binary: true,
  sniff: (bytes) => /^\s*\{\\rtf/.test(String.fromCharCode(...bytes.subarray(0, 12))),
  load: async () => (await import('./rtf.ts')).extractRtf,
};

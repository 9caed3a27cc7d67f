import type { Reader } from '../reader.ts';

/** Bytes before a document in which its mark may stand: some mail gateways put lines of their own there. */
const BEFORE = 1024;

export const PDF: Reader = {
  name: 'PDF',
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  endings: ['pdf'],
  binary: true,
  sniff: (bytes) => /^(?:%PDF-|[^<{]{0,1000}\n%PDF-\d)/.test(String.fromCharCode(...bytes.subarray(0, BEFORE))),
  load: async () => (await import('./pdf.ts')).extractPdf,
};

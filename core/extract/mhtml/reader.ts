import type { Reader } from '../reader.ts';

/** A web page saved as a single file (RFC 2557). */
export const MHTML: Reader = {
  name: 'MHTML',
  mediaTypes: ['multipart/related', 'application/x-mimearchive'],
  endings: ['mhtml', 'mht'],
  binary: true,
  sniff,
  load: async () => (await import('./mhtml.ts')).extractMhtml,
};

/** Whether bytes start like a mail message with parts, as browsers save "web page, single file". */
function sniff(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4000));
  return /^(?:[A-Za-z-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/(?:related|mixed|alternative)/i.test(head);
}

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

/** What a message that was sent has, and a saved page has not. */
const SENT = /^(?:to|cc|received|delivered-to|return-path|message-id):/im;

/** Whether bytes start like a mail message with parts that nobody sent, as browsers save "web page, single file". */
function sniff(bytes: Uint8Array): boolean {
  if (!/[A-Za-z-]/.test(String.fromCharCode(bytes[0] ?? 0))) return false;
  const head = String.fromCharCode(...bytes.subarray(0, 4000)).split(/\r?\n\r?\n/)[0] ?? '';
  const parts = /^(?:[A-Za-z-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/(?:related|mixed|alternative)/i.test(head);
  return parts && (!SENT.test(head) || /^snapshot-content-location:/im.test(head));
}

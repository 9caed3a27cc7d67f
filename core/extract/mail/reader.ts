import type { Reader } from '../reader.ts';
import { printedHeader } from './headers.ts';

/** Mail messages (RFC 5322, MIME), and mailboxes of them. */
export const MAIL: Reader = {
  name: 'mail (EML, mbox)',
  mediaTypes: ['message/rfc822', 'application/mbox'],
  endings: ['eml', 'mbox'],
  binary: true,
  sniff,
  load: async () => (await import('./mail.ts')).extractMail,
};

/** A message copied out of a mail program, with the header that it prints: "From: … Sent: … To: … Subject: …". */
export const PRINTED_MAIL: Reader = {
  name: 'mail copied as text',
  mediaTypes: ['text/x-mail'],
  endings: [],
  binary: false,
  sniff: (text) => (printedHeader(text.slice(0, 4000), 3) ? 'sure' : null),
  load: async () => (await import('./mail.ts')).extractPrintedMail,
};

const KNOWN = new Set('from to subject date received message-id mime-version return-path content-type delivered-to reply-to'.split(' '));

/** Lines of a header from the first on, two of them such as every message has. */
function sniff(bytes: Uint8Array): boolean {
  // A web page is told from a header by its first character.
  const first = bytes.find((byte) => byte > 0x20) ?? 0;
  if (!/[A-Za-z]/.test(String.fromCharCode(first))) return false;
  const head = String.fromCharCode(...bytes.subarray(0, 8000)).replace(/^\s*(?:From \S.*\r?\n)?/, '');
  const header = /^(?:[A-Za-z][A-Za-z0-9-]{1,60}:.*(?:\r?\n|$)(?:[ \t]+\S.*(?:\r?\n|$))*){2,}/.exec(head)?.[0] ?? '';
  const names = new Set([...header.matchAll(/^([A-Za-z][A-Za-z0-9-]*):/gm)].map((match) => (match[1] as string).toLowerCase()));
  // "Sent" is what mail programs print, never what they send.
  if (names.has('sent') && !names.has('date') && !names.has('mime-version')) return false;
  const known = [...names].filter((name) => KNOWN.has(name)).length;
  return known >= 2 && (names.has('from') || names.has('received') || names.has('mime-version') || names.has('return-path'));
}

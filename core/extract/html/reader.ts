import type { Sureness } from '../../read/kind.ts';
import type { Reader } from '../reader.ts';

export const HTML: Reader = {
  name: 'HTML',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  endings: ['html', 'htm', 'xhtml', 'shtml'],
  binary: false,
  sniff,
  load: async () => (await import('./index.ts')).extractHtml,
};

/** Characters looked at for a document's frame, and for a fragment of one. */
const HEAD = 20_000;
const FRAGMENT = 4000;

function sniff(text: string): Sureness | null {
  const head = text.slice(0, HEAD);
  const framed =
    /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script|style|link)\b/i.test(head) ||
    /<html[\s>][\s\S]*<(?:head|body)[\s>]/i.test(head);
  if (framed) return 'sure';
  // XML has paragraphs too: only what no declaration calls XML is a fragment: "<p>Rain fell.</p><p>It stopped.</p>".
  const fragment = !/^\s*<\?xml/i.test(head) && /<(p|div|br|h[1-6]|article|span)\b[^<>]*>[\s\S]*<\/?\1\b/i.test(head.slice(0, FRAGMENT));
  return fragment ? 'likely' : null;
}

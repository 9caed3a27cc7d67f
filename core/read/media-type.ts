/** Media types that say nothing more than "some text" or "some bytes": the content decides. */
const VAGUE = new Set([
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/unknown',
  'text/xml',
  'application/xml',
]);

const BY_EXTENSION: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  mdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  shtml: 'text/html',
};

/**
 * The media type of a decoded text: what was told from outside where that is definite, else what the content shows, else what the
 * name ends in. A `.txt` file written in Markdown is `text/markdown`, a page saved as `.txt` is `text/html`.
 */
export function mediaTypeOf(text: string, told: string | undefined, name: string): string {
  const definite = (told ?? '').toLowerCase().split(';')[0]?.trim() ?? '';
  if (definite === 'application/xhtml+xml') return 'text/html';
  if (!VAGUE.has(definite)) return definite;
  const head = text.slice(0, 20_000);
  if (looksLikeHtml(head)) return 'text/html';
  const xml = xmlType(head);
  if (xml) return xml;
  const extension = /\.([a-z0-9]+)$/i.exec(name.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? '';
  const byName = BY_EXTENSION[extension];
  if (byName === 'text/markdown' || looksLikeMarkdown(text.slice(0, 60_000))) return 'text/markdown';
  // A fragment without a document's frame: "<p>Rain fell.</p><p>It stopped.</p>".
  if (byName === 'text/html' || /<(p|div|br|h[1-6]|article|span)\b[^<>]*>[\s\S]*<\/?\1\b/i.test(head.slice(0, 4000))) return 'text/html';
  if (/^\s*[{[]/.test(head) && /[}\]]\s*$/.test(text.slice(-100)) && isJson(text)) return 'application/json';
  return 'text/plain';
}

const looksLikeHtml = (head: string): boolean =>
  /^\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script|style|link)\b/i.test(head) ||
  /<html[\s>][\s\S]*<(?:head|body)[\s>]/i.test(head);

function xmlType(head: string): string | null {
  if (!/^\s*<(?:\?xml|!DOCTYPE|[a-z])/i.test(head)) return null;
  const root = /<([a-z][\w.-]*(?::[\w.-]+)?)[\s>/]/i.exec(head.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))?.[1]?.replace(/^.*:/, '');
  if (root === 'nitf') return 'application/nitf+xml';
  if (root === 'newsItem' || root === 'newsMessage' || root === 'packageItem' || root === 'NewsML')
    return 'application/vnd.iptc.g2.newsmessage+xml';
  return /^\s*<\?xml/i.test(head) ? 'application/xml' : null;
}

/**
 * Marks that people write in Markdown and nobody types in plain copy. A heading, an image, a reference or front matter is enough;
 * a link or emphasis needs a second sign, for plain text quotes both now and then.
 */
export function looksLikeMarkdown(text: string): boolean {
  if (/^\ufeff?---[ \t]*\r?\n(?:[\w-]+:.*\r?\n(?:[ \t]+.*\r?\n|- .*\r?\n)*)+---[ \t]*\r?\n/.test(text)) return true;
  // "# # #" ends a press release; "#tag" is a hashtag.
  if (/^#{1,6} +[^\s#]/m.test(text)) return true;
  if (/^\S.{2,150}\r?\n(?:={3,}|-{4,})[ \t]*$/m.test(text)) return true;
  let signs = 0;
  if (/!\[[^\]\n]*\]\([^)\s]+/.test(text)) signs += 2;
  const links = text.match(/\[[^\]\n]+\]\((?:https?:|#|\/|mailto:|\.)[^)\s]*\)/g)?.length ?? 0;
  signs += Math.min(2, links);
  if (/(?:^|[\s(])\*\*\S[^*\n]*\*\*/m.test(text)) signs++;
  if (/(?:^|[\s(])(?:\*[^\s*][^*\n]*\*|_[^\s_][^_\n]*_)(?=[\s.,;:!?)]|$)/m.test(text)) signs++;
  if (/^> +\S/m.test(text)) signs++;
  if (/^<https?:\/\/[^>\s]+>[ \t]*$/m.test(text)) signs++;
  if (/^\[\^?[\w-]+\]: +\S/m.test(text)) signs++;
  if (/^\|.+\|[ \t]*\r?\n\|[ :|-]+\|/m.test(text)) signs += 2;
  return signs >= 2;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

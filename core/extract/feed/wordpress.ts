/**
 * The body of a WordPress post with its paragraphs marked: the editor stores them as blank lines, its captions and galleries as
 * shortcodes, and its blocks as comments.
 */
export function withParagraphs(body: string): string {
  const plain = body
    .replace(/<!--\s*\/?wp:[\s\S]*?-->/g, '')
    .replace(
      /\[caption\b[^\]]*\]([\s\S]*?)\[\/caption\]/g,
      (_, inner: string) => `\n\n<figure><figcaption>${inner}</figcaption></figure>\n\n`,
    )
    .replace(/\[\/?(?:gallery|embed|video|audio|playlist|vc_\w+|et_\w+)\b[^\]]*\]/g, '');
  if (/<p[\s>]/i.test(plain)) return plain;
  return plain
    .split(/\r?\n\s*\r?\n/)
    .map((part) => (/^\s*<(?:h[1-6]|ul|ol|blockquote|figure|table|div|pre)\b/i.test(part) ? part : `<p>${part}</p>`))
    .join('\n');
}

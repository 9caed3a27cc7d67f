/** How far into the bytes a declaration is looked for. Browsers look at 1,024; saved pages put comments before theirs. */
const DECLARATION_BYTES = 8192;

/** The label in an XML declaration or a meta element; null when there is none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  let head = '';
  const end = Math.min(bytes.length, DECLARATION_BYTES);
  for (let i = 0; i < end; i++) head += String.fromCharCode(bytes[i] as number);
  const label = ofXml(head) ?? ofMeta(head.replace(/<!--[\s\S]*?(?:-->|$)/g, ''));
  // A declaration that could be read byte by byte cannot stand in UTF-16 (the HTML standard's own rule).
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function ofXml(head: string): string | null {
  const start = head.trimStart();
  if (!start.startsWith('<?xml')) return null;
  const end = start.indexOf('>');
  return /\sencoding\s*=\s*["']([^"']+)["']/i.exec(start.slice(0, end < 0 ? undefined : end))?.[1] ?? null;
}

/** Each element is cut out first and searched alone: one expression over the whole head takes its cube on elements that never close. */
function ofMeta(head: string): string | null {
  const opening = /<meta[\s/]/gi;
  for (let match = opening.exec(head); match; match = opening.exec(head)) {
    const end = head.indexOf('>', match.index);
    const label = /\bcharset\s*=\s*(?:["']\s*)?([^\s"'/>;]+)/i.exec(head.slice(match.index, end < 0 ? undefined : end))?.[1];
    if (label !== undefined) return label;
    if (end < 0) return null;
    opening.lastIndex = end;
  }
  return null;
}

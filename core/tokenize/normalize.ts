export const APOSTROPHES = "'’ʼ＇‘";
export const HYPHENS = '-‐‑';
const PLAIN = /^[a-z0-9]*$/;
const QUOTE = /^(?:["'‘’‚‛“”„‟«»‹›「」『』〝〞＂＇`´]|‘‘|’’)$/u;
const DASH = /^[-‐‑‒–—―−－]+$/u;

/** The form in which tokens are compared: composed, lower case, without invisible signs; quote glyphs, apostrophes and dashes folded. Never empty for a token that has text. */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text;
  const visible = text.normalize('NFC').replace(/\p{Cf}/gu, '') || text;
  if (QUOTE.test(visible)) return '"';
  if (DASH.test(visible)) return '-';
  if (visible === '...') return '…';
  return visible
    .toLowerCase()
    .normalize('NFC')
    .replace(/[‘’ʼ＇]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
}

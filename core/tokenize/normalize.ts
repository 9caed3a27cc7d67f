export const APOSTROPHES = "'’ʼ＇‘";
export const HYPHENS = '-‐‑';
const PLAIN = /^[a-z0-9]*$/;
const BASIC = /^[\0-\x7f]*$/;
const QUOTES = '"\'‘’‚‛“”„‟«»‹›「」『』〝〞＂＇`´';
const DASH = /^[-‐‑‒–—―−－]+$/;
/** Signs that are not seen: soft hyphen, zero-width joiners, direction marks, tags (Unicode's format characters, but for those that are seen). */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0001}\u{e0020}-\u{e007f}]/gu;

/** Letters and marks that composition leaves as they are: Latin, Cyrillic, Arabic, Chinese, quotes and dashes. Asking costs less than composing. */
const COMPOSED = /^[\0-\u02ff\u0400-\u047f\u0620-\u064a\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u4e00-\u9fff]*$/;
const compose = (text: string): string => (COMPOSED.test(text) ? text : text.normalize('NFC'));

/** The form in which tokens are compared: composed, lower case, without invisible signs; quote glyphs, apostrophes and dashes folded. Never empty for a token that has text. */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text;
  if (text.length === 1 && QUOTES.includes(text)) return '"';
  if (BASIC.test(text)) return DASH.test(text) ? '-' : text === '...' ? '…' : text.toLowerCase();
  const visible = compose(text).replace(INVISIBLE, '') || text;
  if (visible.length === 1 && QUOTES.includes(visible)) return '"';
  if (DASH.test(visible)) return '-';
  return compose(visible.toLowerCase())
    .replace(/[‘’ʼ＇]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
}

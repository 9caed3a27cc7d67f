import { withoutEnd } from '../../language/ends.ts';
import type { MarkdownToken } from './token.ts';

/** What no line of a plain clipping has: code, character references, tables, images, tabs, hard breaks, strikethrough, escapes. */
const BEYOND = ['`', '&', '|', '![', '\t', '  \n', '~~', '\\', '\f', '\v'];
/** How a line begins that opens, or may open, more than a paragraph: a quotation, list, fence, definition, underline, footnote, indented code. */
const OPENS_MORE = /^(?: |>|[-+*](?: |$)|\d{1,9}[.)](?: |$)|~|=|-+$|#|\[[^\]]*\]:|\[\^|<(?!https?:))/;
const RULE = /^(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$/;
const HEADING = /^(#{1,6}) ([^#\n]*[^#\s])$/;

/**
 * The blocks of a plain clipping: headings with #, rules, and paragraphs of words, bold, italics and links. It gives what `markedTokens`
 * gives; null for a text that uses more of Markdown, which marked reads. Most clippings are plain, and marked takes longer to load and to
 * compile its expressions than they take to read.
 */
export function clippingTokens(text: string): readonly MarkdownToken[] | null {
  if (BEYOND.some((mark) => text.includes(mark))) return null;
  const tokens: MarkdownToken[] = [];
  for (const part of text.split(/\n(?: *\n)+/)) {
    const raw = withoutEnd(part.replace(/^(?: *\n)+/, ''), /\n/);
    if (raw.trim() === '') continue;
    const token = block(raw);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens;
}

function block(raw: string): MarkdownToken | null {
  if (RULE.test(raw)) return { type: 'hr', raw };
  const heading = HEADING.exec(raw);
  if (!heading && raw.split('\n').some((line) => OPENS_MORE.test(line) || RULE.test(line))) return null;
  const words = heading ? (heading[2] as string) : raw;
  const tokens = inline(words);
  if (tokens === null) return null;
  return heading ? { type: 'heading', raw, depth: (heading[1] as string).length, tokens } : { type: 'paragraph', raw, tokens };
}

/** One mark of bold or italics with plain words inside, a link of plain words, or an address in angle brackets. */
const MARKED =
  /\*\*([^\s*](?:[^*]*[^\s*])?)\*\*(?!\*)|\*([^\s*](?:[^*]*[^\s*])?)\*(?!\*)|\[([^[\]*_<>]+)\]\(([^\s()<>*]*)\)|<(https?:[^\s<>*]+)>/g;
/** What is left between marks must have none of Markdown's own signs, no bare address and no letter that glues a mark to a word. */
const NOT_WORDS = /[*_[\]<>]|https?:|www\.|\S@\S|ftp:/i;

function inline(text: string): readonly MarkdownToken[] | null {
  const tokens: MarkdownToken[] = [];
  let at = 0;
  const words = (end: number): boolean => {
    const raw = text.slice(at, end);
    if (NOT_WORDS.test(raw)) return false;
    if (raw !== '') tokens.push({ type: 'text', raw, text: raw });
    return true;
  };
  for (const match of text.matchAll(MARKED)) {
    if (!words(match.index)) return null;
    const [raw, strong, em, label, href, address] = match;
    if (strong !== undefined || em !== undefined) {
      const inner = inline(strong ?? (em as string));
      if (inner === null) return null;
      tokens.push({ type: strong === undefined ? 'em' : 'strong', raw, text: strong ?? (em as string), tokens: inner });
    } else {
      const shown = label ?? (address as string);
      if (label !== undefined && NOT_WORDS.test(label)) return null;
      tokens.push({
        type: 'link',
        raw,
        text: shown,
        href: href ?? (address as string),
        tokens: [{ type: 'text', raw: shown, text: shown }],
      });
    }
    at = match.index + raw.length;
  }
  return words(text.length) ? tokens : null;
}

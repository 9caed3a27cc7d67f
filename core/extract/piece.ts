import type { BlockKind, Link, Origin } from '../model/index.ts';

/**
 * A paragraph-sized stretch of a source on its way to becoming a block (`kind` says which) or being set aside (`kind` null,
 * `rule` says why). Every visible word of a source is in one piece, whatever becomes of it: that is how nothing is lost.
 */
export interface Piece {
  /** Single spaces, no line break, trimmed. */
  text: string;
  links: readonly Link[];
  origin: Origin | null;
  kind: BlockKind | null;
  /** Why it was set aside, or why it has its kind; "" while only the format's own marking speaks. */
  rule: string;
  /** Heading level 1–6; 0 for what is no heading. */
  level: number;
  /** Length of the emphasised run that ends it, in UTF-16 units: a photo credit in bold, an italic note. */
  emphasis: number;
  /** Length of the bold run that begins a lead: "[Roise.] The town hall…". */
  readonly opens?: number;
}

/** A paragraph as a format's parser first sees it. */
export function piece(text: string, more: Partial<Piece> = {}): Piece {
  return { text, links: [], origin: null, kind: 'paragraph', rule: '', level: 0, emphasis: 0, ...more };
}

/** Sets a piece aside under a rule. */
export function setAside(it: Piece, rule: string): void {
  it.kind = null;
  it.rule = rule;
}

/** The part `from`–`to` of a piece's text (UTF-16 units, trimmed), with the links that stand in it. Its origin is the whole piece's. */
export function part(whole: Piece, from: number, to: number): Piece {
  let start = from;
  let end = to;
  while (start < end && whole.text[start] === ' ') start++;
  while (end > start && whole.text[end - 1] === ' ') end--;
  const links = whole.links
    .filter((link) => link.start < end && link.end > start)
    .map((link) => ({ start: Math.max(link.start, start) - start, end: Math.min(link.end, end) - start, href: link.href }));
  return { ...whole, text: whole.text.slice(start, end), links };
}

/** Share of a piece's letters that stand in links, from 0 to 1. */
export function linkShare(it: Piece): number {
  const linked = it.links.reduce((sum, link) => sum + link.end - link.start, 0);
  return it.text.length === 0 ? 0 : Math.min(1, linked / it.text.length);
}

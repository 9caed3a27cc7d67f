import type { Article, Block, Edit, Entry, Link } from '../../core/model/index.ts';
import type { EntryRow } from './rows.ts';

export type Side = 'base' | 'witness';

/** A stretch of a paragraph as it is drawn: plain, or inside one edit, or under one link. */
export interface Piece {
  readonly text: string;
  readonly edit: Edit | null;
  /** Which text it is: words of one side only are `base` or `witness`; words both have are null. */
  readonly only: Side | null;
  readonly link: string | null;
  /** Index of its segment in the entry. */
  readonly segment: number;
  /** Offset in the paragraph of the search hit it is part of. */
  readonly hit?: number;
}

/** One block of a row, cut into pieces. */
export interface Paragraph {
  readonly block: Block;
  readonly pieces: readonly Piece[];
}

const BREAK = '\n\n';

/** One side of a row as paragraphs of pieces. An edit with no words on this side leaves an empty piece: the place where the other side has more. */
export function paragraphsOf(row: EntryRow, article: Article, side: Side): readonly Paragraph[] {
  const { entry } = row;
  const here = row[side];
  if (here.length === 0) return [];
  const blocks = here.length === entry[side].length ? here : entry[side].flatMap((id) => article.blocks.find((b) => b.id === id) ?? []);
  const paragraphs: { block: Block; pieces: Piece[]; length: number }[] = [];
  const open = (): void => {
    const block = blocks[paragraphs.length];
    if (block) paragraphs.push({ block, pieces: [], length: 0 });
  };
  open();
  entry.segments.forEach((segment, index) => {
    const text = side === 'base' ? segment.lemma : segment.reading;
    const only = segment.edit === null || segment.lemma === segment.reading ? null : side;
    text.split(BREAK).forEach((part, i) => {
      if (i > 0) open();
      const paragraph = paragraphs.at(-1);
      if (!paragraph) return;
      if (part === '' && (segment.edit === null || text !== '')) return;
      for (const cut of cutAtLinks(part, paragraph.length, paragraph.block.links)) {
        paragraph.pieces.push(...tight({ text: cut.text, link: cut.link, edit: segment.edit, only, segment: index }));
      }
      paragraph.length += part.length;
    });
  });
  return paragraphs.filter(({ block }) => here.includes(block));
}

/** Both sides in one flow, as tracked changes: paragraphs end where the witness's do, a paragraph mark of one side only is shown as ¶. */
export function inlineParagraphs(entry: Entry, side: Side | 'both'): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [[]];
  const push = (piece: Piece): void => {
    if (piece.text !== '') paragraphs.at(-1)?.push(...tight(piece));
  };
  entry.segments.forEach((segment, index) => {
    const piece = { edit: segment.edit, link: null, segment: index };
    if (segment.lemma === segment.reading) {
      segment.lemma.split(BREAK).forEach((text, i) => {
        if (i > 0) paragraphs.push([]);
        push({ ...piece, text, only: null });
      });
      return;
    }
    if (side !== 'witness') push({ ...piece, text: segment.lemma.replaceAll(BREAK, '¶ '), only: 'base' });
    if (side === 'base') {
      if (segment.lemma.includes(BREAK)) paragraphs.push([]);
      return;
    }
    segment.reading.split(BREAK).forEach((text, i, parts) => {
      if (i > 0) paragraphs.push([]);
      push({ ...piece, text: i < parts.length - 1 ? `${text}¶` : text, only: 'witness' });
    });
  });
  return paragraphs.filter((pieces) => pieces.length > 0);
}

/** An edit's marks stand at word borders: `[yet ]between` is drawn as `[yet] between`. White space that is an edit of its own stays marked. */
function tight(piece: Piece): readonly Piece[] {
  const words = piece.text.trim();
  if (piece.edit === null || words === '' || words === piece.text) return [piece];
  const start = piece.text.indexOf(words);
  const space = (text: string): readonly Piece[] => (text === '' ? [] : [{ ...piece, text, edit: null, only: null }]);
  return [...space(piece.text.slice(0, start)), { ...piece, text: words }, ...space(piece.text.slice(start + words.length))];
}

/** Cuts `text`, which starts at `from` in its block, where links begin and end. */
function cutAtLinks(text: string, from: number, links: readonly Link[]): readonly { text: string; link: string | null }[] {
  const here = links.filter((link) => link.start < from + text.length && link.end > from);
  if (here.length === 0) return [{ text, link: null }];
  const cuts: { text: string; link: string | null }[] = [];
  let at = 0;
  for (const link of here) {
    const start = Math.max(at, link.start - from);
    const end = Math.min(text.length, link.end - from);
    if (start > at) cuts.push({ text: text.slice(at, start), link: null });
    if (end > start) cuts.push({ text: text.slice(start, end), link: link.href });
    at = Math.max(at, end);
  }
  if (at < text.length) cuts.push({ text: text.slice(at), link: null });
  return cuts;
}

/** The pieces cut where `needle` stands in their joined text, whatever its case; a hit may run over several pieces. */
export function withHits(pieces: readonly Piece[], needle: string): readonly Piece[] {
  const hits = needle === '' ? [] : hitsIn(pieces.map((piece) => piece.text).join(''), needle);
  if (hits.length === 0) return pieces;
  const out: Piece[] = [];
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    let at = start;
    for (const hit of hits) {
      const from = Math.max(at, hit);
      const to = Math.min(end, hit + needle.length);
      if (to <= from) continue;
      if (from > at) out.push({ ...piece, text: piece.text.slice(at - start, from - start) });
      out.push({ ...piece, text: piece.text.slice(from - start, to - start), hit });
      at = to;
    }
    if (at < end || piece.text === '') out.push(at === start ? piece : { ...piece, text: piece.text.slice(at - start) });
    start = end;
  }
  return out;
}

/** Offsets of `needle` in `text`, whatever its case. Letters whose lower case is longer are compared as they stand. */
export function hitsIn(text: string, needle: string): readonly number[] {
  const lower = text.toLowerCase();
  const [hay, pin] = lower.length === text.length ? [lower, needle.toLowerCase()] : [text, needle];
  const hits: number[] = [];
  for (let at = hay.indexOf(pin); at !== -1 && pin !== ''; at = hay.indexOf(pin, at + pin.length)) hits.push(at);
  return hits;
}

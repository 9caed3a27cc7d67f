import type { Article, Block, Edit, Link } from '../../core/model/index.ts';
import type { EntryRow } from './rows.ts';

/** Whose text is meant. */
export type TextSide = 'base' | 'witness';

/** A stretch of a paragraph as it is drawn: plain, or inside one edit, or under one link. */
export interface DrawnPiece {
  readonly text: string;
  readonly edit: Edit | null;
  /** Which text it is: words of one side only are `base` or `witness`; words both have are null. */
  readonly only: TextSide | null;
  readonly link: string | null;
  /** Offset in the paragraph of the search hit it is part of. */
  readonly hit?: number;
}

/** One block of a row, cut into pieces. */
export interface DrawnParagraph {
  readonly block: Block;
  readonly pieces: readonly DrawnPiece[];
}

const BREAK = '\n\n';

/** Goes through the blocks of one side of an entry as its segments are read. */
class Cursor {
  readonly #blocks: readonly Block[];
  #at = 0;
  #offset = 0;

  constructor(row: EntryRow, article: Article, side: TextSide) {
    const ids = row.entry[side];
    this.#blocks = row[side].length === ids.length ? row[side] : ids.flatMap((id) => article.blocks.find((b) => b.id === id) ?? []);
  }

  get block(): Block | undefined {
    return this.#blocks[this.#at];
  }

  next(): void {
    this.#at++;
    this.#offset = 0;
  }

  /** The next words of the block, cut where links begin and end. */
  take(text: string): readonly Pick<DrawnPiece, 'text' | 'link'>[] {
    const cuts = cutAtLinks(text, this.#offset, this.block?.links ?? []);
    this.#offset += text.length;
    return cuts;
  }
}

/** One side of a row as paragraphs of pieces. An edit with no words on this side leaves an empty piece: the place where the other side has more. */
export function paragraphsOf(row: EntryRow, article: Article, side: TextSide): readonly DrawnParagraph[] {
  if (row[side].length === 0) return [];
  const cursor = new Cursor(row, article, side);
  const paragraphs: { block: Block | undefined; pieces: DrawnPiece[] }[] = [{ block: cursor.block, pieces: [] }];
  for (const { lemma, reading, edit } of row.entry.segments) {
    const text = side === 'base' ? lemma : reading;
    const only = edit === null || lemma === reading ? null : side;
    if (text === '') paragraphs.at(-1)?.pieces.push({ text: '', edit, only, link: null });
    text.split(BREAK).forEach((part, i) => {
      if (i > 0) {
        cursor.next();
        paragraphs.push({ block: cursor.block, pieces: [] });
      }
      if (part !== '') paragraphs.at(-1)?.pieces.push(...cursor.take(part).flatMap((cut) => tight({ ...cut, edit, only })));
    });
  }
  return paragraphs.flatMap(({ block, pieces }) => (block && row[side].includes(block) ? [{ block, pieces }] : []));
}

/**
 * A row of both sides in one flow, as tracked changes. Paragraphs end where the witness's do; a paragraph mark that only one side has is shown.
 *
 *     A1 "One.", A2 "Two." = B1 "One. Two."   ->   One.[-¶-] Two.
 */
export function inlineParagraphs(row: EntryRow, base: Article, witness: Article): readonly DrawnParagraph[] {
  const from = new Cursor(row, base, 'base');
  const to = new Cursor(row, witness, 'witness');
  const paragraphs: { block: Block | undefined; pieces: DrawnPiece[] }[] = [{ block: to.block, pieces: [] }];
  const push = (...pieces: readonly DrawnPiece[]): void => {
    paragraphs.at(-1)?.pieces.push(...pieces.flatMap(tight));
  };
  for (const { lemma, reading, edit } of row.entry.segments) {
    const equal = lemma === reading;
    lemma.split(BREAK).forEach((part, i) => {
      if (i > 0) from.next();
      const cuts = from.take(part);
      if (equal) return;
      if (i > 0) push({ text: '¶', edit, only: 'base', link: null });
      push(...cuts.map((cut): DrawnPiece => ({ ...cut, edit, only: 'base' })));
    });
    reading.split(BREAK).forEach((part, i) => {
      if (i > 0) {
        if (!equal) push({ text: '¶', edit, only: 'witness', link: null });
        to.next();
        paragraphs.push({ block: to.block, pieces: [] });
      }
      push(...to.take(part).map((cut): DrawnPiece => ({ ...cut, edit, only: equal ? null : 'witness' })));
    });
  }
  return paragraphs.flatMap(({ block, pieces }) => (block ? [{ block, pieces: pieces.filter((piece) => piece.text !== '') }] : []));
}

/** The pieces cut where `needle` stands in their joined text, whatever its case; a hit may run over several pieces. */
export function withHits(pieces: readonly DrawnPiece[], needle: string): readonly DrawnPiece[] {
  const hits = needle === '' ? [] : hitsIn(pieces.map((piece) => piece.text).join(''), needle);
  if (hits.length === 0) return pieces;
  const out: DrawnPiece[] = [];
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
export function hitsIn(text: string, needle: string, lower = text.toLowerCase()): readonly number[] {
  const [hay, pin] = lower.length === text.length ? [lower, needle.toLowerCase()] : [text, needle];
  const hits: number[] = [];
  for (let at = hay.indexOf(pin); at !== -1 && pin !== ''; at = hay.indexOf(pin, at + pin.length)) hits.push(at);
  return hits;
}

/** An edit's marks stand at word borders: `[yet ]between` is drawn as `[yet] between`. White space that is an edit of its own stays marked. */
function tight(piece: DrawnPiece): readonly DrawnPiece[] {
  const words = piece.text.trim();
  if (piece.edit === null || words === '' || words === piece.text) return [piece];
  const start = piece.text.indexOf(words);
  const space = (text: string): readonly DrawnPiece[] => (text === '' ? [] : [{ ...piece, text, edit: null, only: null }]);
  return [...space(piece.text.slice(0, start)), { ...piece, text: words }, ...space(piece.text.slice(start + words.length))];
}

/** Cuts `text`, which starts at `from` in its block, where links begin and end. */
function cutAtLinks(text: string, from: number, links: readonly Link[]): readonly Pick<DrawnPiece, 'text' | 'link'>[] {
  const here = links.filter((link) => link.start < from + text.length && link.end > from);
  if (here.length === 0) return [{ text, link: null }];
  const cuts: Pick<DrawnPiece, 'text' | 'link'>[] = [];
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

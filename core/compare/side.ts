import type { Article, Block, Link, Token } from '../model/index.ts';
import { PARAGRAPH_BREAK } from '../model/index.ts';

/** One side of an entry: its blocks' texts joined by a blank line, with the tokens that spell it. */
export interface Side {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  /** Offset in `text` of each token; one more at the end, the text's length. UTF-16 units. */
  readonly starts: readonly number[];
  /** Links of all blocks, as offsets into `text`. */
  readonly links: readonly Link[];
}

/** Makes sides of one article, reading each block's tokens once; a side of one block is the same each time. */
export function sidesOf(article: Article, tokensOf: (text: string) => readonly Token[]): (ids: readonly string[]) => Side {
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const single = new Map<string, Side>();
  const sideOf = (ids: readonly string[]): Side => {
    const chosen = ids.flatMap((id) => blocks.get(id) ?? []);
    const tokens: Token[] = [];
    const starts: number[] = [];
    const links: Link[] = [];
    let at = 0;
    chosen.forEach((block, i) => {
      if (i > 0) {
        tokens.push(PARAGRAPH_BREAK);
        starts.push(at);
        at += PARAGRAPH_BREAK.text.length;
      }
      for (const link of block.links) links.push({ start: link.start + at, end: link.end + at, href: link.href });
      for (const token of tokensOf(block.text)) {
        tokens.push(token);
        starts.push(at);
        at += token.text.length + token.after.length;
      }
    });
    starts.push(at);
    return { text: chosen.map((block) => block.text).join('\n\n'), blocks: chosen, tokens, starts, links };
  };
  return (ids) => {
    const [id, more] = ids;
    if (id === undefined || more !== undefined) return sideOf(ids);
    const side = single.get(id) ?? sideOf(ids);
    single.set(id, side);
    return side;
  };
}

import type { Piece } from '../piece.ts';
import { namesOf } from './class-names.ts';
import type { Measured } from './measure.ts';
import type { Element } from './tree.ts';

/** Class names of words that are set large beside the text they come from. */
const PULLED =
  /(?:^|[\s_-])(?:pull-?quotes?|pulled-?quote|pull|blow-?out|drop-?quote|quote-?(?:highlight|callout|box)|citation-?exergue|exergue|destacado|occhiello)(?:$|[\s_-])/i;
/** Names that say so without a doubt, whatever the words: an interview's may have no other place. And the most of them, in letters and digits. */
const SURELY = /(?:^|[\s_-])(?:pull-?quotes?|pulled-?quotes?)(?:$|[\s_-])/i;
const MOST_SURELY = 300;
/** Boxes in which a page may repeat its own words. */
const BOX = new Set(['blockquote', 'aside', 'figure', 'q']);
/** Shortest words, in letters and digits, that repeat the story and not a phrase of it. */
const SHORTEST = 20;
/** Most boxes looked at; a page has a few. */
const MOST = 60;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/**
 * Sets pull quotes aside: words of the story that stand a second time in a box, whether the box comes before its paragraph or after. The
 * paragraph stays, and the line that names the speaker goes with the box. `lines` are the lines of the pieces, one by one.
 */
export function pullQuotes(pieces: readonly Piece[], lines: readonly Measured[]): Piece[] {
  const boxes = new Map<Element, number[]>();
  pieces.forEach((it, i) => {
    const box =
      it.kind === 'paragraph' || it.kind === 'quotation' || it.kind === 'crosshead' || it.kind === 'caption'
        ? boxOf(lines[i] as Measured)
        : null;
    if (!box || boxes.size >= MOST) return;
    const inside = boxes.get(box);
    if (inside) inside.push(i);
    else boxes.set(box, [i]);
  });
  if (boxes.size === 0) return [...pieces];
  const boxed = new Set([...boxes.values()].flat());
  const story = pieces
    .map((it, i) => (boxed.has(i) || !(it.kind === 'paragraph' || it.kind === 'list-item') ? '' : ` ${bare(it.text)} `))
    .join('\n');
  const aside = new Set<number>();
  for (const inside of boxes.values()) {
    const words = inside.map((i) => bare((pieces[i] as Piece).text));
    const repeats = words.map((one) => one.length >= SHORTEST && story.includes(` ${one} `));
    const surely = isSurelyPulled((lines[inside[0] as number] as Measured).element) && words.join(' ').length <= MOST_SURELY;
    const announced = /[:：]$/.test(pieces.slice(0, inside[0]).findLast((it) => it.kind === 'paragraph')?.text ?? '');
    if (surely && !announced) for (const i of inside) aside.add(i);
    if (!repeats.some(Boolean)) continue;
    // Under repeated words stands who said them; a longer line would be news.
    inside.forEach((i, k) => {
      if (repeats[k] || (words[k] as string).length < SHORTEST * 2) aside.add(i);
    });
  }
  return pieces.map((it, i) => (aside.has(i) ? { ...it, kind: null, rule: 'pull-quote' } : it));
}

function isSurelyPulled(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 5 && at.name !== 'article' && at.name !== 'body'; up++, at = at.parent)
    if (SURELY.test(namesOf(at))) return true;
  return false;
}

/** The outermost box near a line that may hold a pull quote. */
function boxOf(line: Measured): Element | null {
  let box: Element | null = null;
  let at: Element | null = line.element;
  for (let up = 0; at && up < 5 && at.name !== 'article' && at.name !== 'body'; up++, at = at.parent)
    if (BOX.has(at.name) || PULLED.test(namesOf(at))) box = at;
  return box;
}

import { endsSentence, wordCount } from '../../language/sentence.ts';
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
/** Names of boxes for words that somebody said: the story's own, or set large beside it. */
const SAID =
  /(?:^|[\s_-])(?:block)?(?:quote|quotes|quotation|cita|citas|zitat|citation|citazione|citat|citaat|cytat|alinti|kutipan|sitat|sitaatti)(?:[_-](?:text|body|content|inner|block|wrapper|wrap))?(?:$|[\s_-])/i;
/** Most UTF-16 units of words that are set large, and of the line that says who said them. */
const MOST_SAID = 130;
const MOST_SPEAKER = 70;
/** Fewest words that are. */
const FEWEST_SAID = 3;
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
    if ((surely || setLarge(pieces, inside)) && !announced) for (const i of inside) aside.add(i);
    if (!repeats.some(Boolean)) continue;
    // Under repeated words stands who said them; a longer line would be news.
    inside.forEach((i, k) => {
      if (repeats[k] || (words[k] as string).length < SHORTEST * 2) aside.add(i);
    });
  }
  return pieces.map((it, i) => (aside.has(i) ? { ...it, kind: null, rule: 'pull-quote' } : it));
}

/**
 * A few words without a full stop in a box of their own between two paragraphs of whole sentences, with who said them below or nothing: a paragraph that
 * quotes has its stop. Several lines are verse, or a notice.
 */
function setLarge(pieces: readonly Piece[], inside: readonly number[]): boolean {
  const [first, second, ...more] = inside.map((i) => pieces[i] as Piece);
  if (!first || more.length > 0 || first.kind === 'caption' || first.links.length > 0) return false;
  if (first.text.length > MOST_SAID || endsSentence(first.text) || /[:：,;]$/.test(first.text) || wordCount(first.text) < FEWEST_SAID)
    return false;
  if (second && (second.text.length > MOST_SPEAKER || endsSentence(second.text))) return false;
  const told = (it: Piece | undefined): boolean => it?.kind === 'paragraph' && endsSentence(it.text);
  const [from, to] = [inside[0] as number, inside.at(-1) as number];
  return (
    told(pieces.slice(0, from).findLast((it) => it.kind !== null)) &&
    pieces.slice(to + 1).some((it) => it.kind === 'paragraph' && endsSentence(it.text))
  );
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
    if (BOX.has(at.name) || PULLED.test(namesOf(at)) || SAID.test(namesOf(at))) box = at;
  return box;
}

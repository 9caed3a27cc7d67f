import { endsSentence, wordCount } from '../../language/sentence.ts';
import type { BlockKind } from '../../model/index.ts';
import { namesOf } from './class-names.ts';
import type { Measured, Sums } from './measure.ts';
import type { Element } from './tree.ts';

const CAPTION =
  /(?:^|[\s_-])(?:(?:wp-)?caption(?:s|-text|ed)?|thumbcaption|figcaption|bildunterschrift|bildtext|legende?|image-?(?:text|caption|credit|info)|photo-?(?:credit|caption|text)|img-?(?:caption|credit)|media-?caption|picture-?caption|bu|cutline)(?:$|[\s_-])/i;
/** Names of a box for a picture; what stands in it beside the picture, and is short, is what stands under it. */
const PICTURE =
  /(?:^|[\s_-])(?:image|img|imgs?-?(?:top|left|right|wrap|box|holder)|photo|photos|picture|pic|foto|bild|fotografia|media-?object|visual|gallery|carousel|slide|slideshow|galerie|galeria|galería)(?:$|[\s_-])/i;
const LONGEST_UNDER = 450;
const LONGEST_CELL = 260;
const DECK = /(?:^|[\s_-])(?:standfirst|spot-?title|dek|deck|subheadline|sub-?head|subtitle|sub-?title|article-?summary)(?:$|[\s_-])/i;
/** Longest text, in UTF-16 units, of an element that its name alone makes a caption; a longer one only borrows the name for its looks. */
const LONGEST_CAPTION = 700;

/** Most words of a paragraph that is a heading because all of it is bold. */
const MOST_HEADING_WORDS = 10;

/** The kind of a line of the story, by the elements around it. `early` is true between the headline and the first paragraph. */
export function kindOf(line: Measured, sums: Sums, early: boolean): BlockKind {
  // "<p><strong>Where the money went</strong></p>": a heading in all but name.
  const bold =
    line.bold &&
    wordCount(line.text) <= MOST_HEADING_WORDS &&
    line.linked === 0 &&
    !endsSentence(line.text) &&
    /[\p{L}\p{N}]$/u.test(line.text);
  let kind: BlockKind =
    line.heading > 0 || (bold && !early) || (line.heads && line.linked === 0) ? 'crosshead' : line.listed ? 'list-item' : 'paragraph';
  for (let at: Element | null = line.element; at && at.name !== 'body' && at.name !== 'article' && at.name !== 'main'; at = at.parent) {
    const short = (sums.text[at.order] as number) < LONGEST_CAPTION;
    if (at.name === 'figcaption' || at.name === 'caption') return 'caption';
    // A figure may also hold a quotation, a table or a related link, which are no captions.
    if (at.name === 'figure' && short && kind === 'paragraph' && line.linked < 0.5) return 'caption';
    // Old pages keep a picture and its words in a table of their own.
    if (
      at.name === 'table' &&
      kind === 'paragraph' &&
      sums.pictured[at.order] &&
      (sums.text[at.order] as number) < LONGEST_CELL &&
      line.linked < 0.5
    )
      return 'caption';
    const names = namesOf(at);
    if (names !== '' && short) {
      if (CAPTION.test(names)) return 'caption';
      if (
        kind === 'paragraph' &&
        (sums.text[at.order] as number) < LONGEST_UNDER &&
        sums.pictured[at.order] &&
        line.linked < 0.5 &&
        PICTURE.test(names)
      )
        return 'caption';
      if (early && DECK.test(names) && kind !== 'list-item') return line.heading === 1 ? kind : 'deck';
    }
    if (kind === 'paragraph' && (at.name === 'li' || at.name === 'dd' || at.name === 'dt')) kind = 'list-item';
    // A row of figures is one line; a row of columns is layout.
    if (kind === 'paragraph' && at.name === 'tr' && at === line.element) kind = 'list-item';
    if (at.name === 'blockquote' && kind !== 'crosshead') kind = 'quotation';
  }
  if (!early || (kind !== 'crosshead' && kind !== 'list-item') || line.linked > 0) return kind;
  // Above the first paragraph "<h2>Auditors found no survey of the river's bed</h2>" and bullets sum the story up; whole sentences
  // there, as German newspapers set them, already tell it.
  if (endsSentence(line.text)) return kind === 'crosshead' ? 'paragraph' : kind;
  return line.text.length > 30 || kind === 'list-item' ? 'deck' : kind;
}

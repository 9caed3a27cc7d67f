import type { Article, BlockKind } from '../model/index.ts';

/** Weight of a word between spaces. The sum of weights over `WORD` is a length in words, whatever the script. */
export const WORD = 12;
/** Of a Chinese character or a kana: seven of twelve, since a word has 1.7 of them. */
const HAN = 7;
/** Of a letter in a script without spaces whose words are longer: Thai, Lao, Khmer, Burmese. */
const THAI = 3;

/** Blocks whose words go from one into the next: a desk splits and merges them. A crosshead is the desk's own. */
const RUNNING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quotation', 'list-item', 'correction']);

/** The body of an article as one run of words, paragraphs or not. */
export interface Units {
  /** Of each word, or of each character where words are not parted: a 32-bit hash of its folded form. */
  readonly hashes: Uint32Array;
  readonly weights: Uint8Array;
  /** 1 inside quotation marks: what somebody said stands in every story on it, and says nothing of where the story is from. */
  readonly quoted: Uint8Array;
  /** Sum of the weights. */
  readonly weight: number;
}

const UNIT =
  /(["“”„‟«»「」『』〝〞])|([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|([\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*)|\p{N}+(?:[.,\u066b\u066c]\p{N}+)*|[\p{L}\p{M}]+/gu;
/** A space that groups thousands: no-break, narrow no-break or thin. */
const GROUPING = /(?<=\p{N})[\u00a0\u202f\u2009](?=\p{N})/gu;
const ASCII = /^[\0-\x7f]*$/;

/** House style is folded: capitals, accents, full-width forms, separators of thousands. `Café 3,200` → `cafe 3200` */
function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // Combining accents of Latin, Greek and Cyrillic only: other scripts' marks are letters.
  return text
    .replace(GROUPING, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFC');
}

/** The words of a text's parts, one after the other. */
export function unitsOfTexts(texts: readonly string[]): Units {
  const hashes: number[] = [];
  const weights: number[] = [];
  const quoted: number[] = [];
  let weight = 0;
  for (const text of texts) {
    // Each mark turns it on or off: which one opens differs from language to language.
    let within = 0;
    for (const [found, mark, han, thai] of folded(text).matchAll(UNIT)) {
      if (mark !== undefined) {
        within = 1 - within;
        continue;
      }
      const own = han !== undefined ? HAN : thai !== undefined ? THAI : WORD;
      hashes.push(hashOf(found));
      weights.push(own);
      quoted.push(within);
      weight += own;
    }
  }
  return { hashes: Uint32Array.from(hashes), weights: Uint8Array.from(weights), quoted: Uint8Array.from(quoted), weight };
}

/** The words of an article's running text; furniture and crossheads are not counted. */
export const unitsOf = ({ blocks }: Pick<Article, 'blocks'>): Units =>
  unitsOfTexts(blocks.filter(({ kind }) => RUNNING.has(kind)).map(({ text }) => text));

/** FNV-1a over UTF-16 units, separators inside a number left out. */
function hashOf(unit: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < unit.length; i++) {
    const code = unit.charCodeAt(i);
    if (code === 0x2c || code === 0x2e || code === 0x66b || code === 0x66c) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

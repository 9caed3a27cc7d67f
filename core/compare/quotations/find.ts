import { isLetter } from '../../language/letters.ts';
import { firstWhere } from '../../model/index.ts';

/** A direct quotation in one text: half-open offsets of what stands between the marks, and of the marks themselves. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Where the opening mark begins. */
  readonly open: number;
  /** After the closing mark; `end` where the quotation runs on into the next paragraph. */
  readonly close: number;
}

const DOUBLE_OPEN = '“„«「『»‹"″〝';
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '‹': '›',
  '"': '"”',
  '″': '″',
  '〝': '〞〟',
  '‘': '’',
  '‚': '‘’',
  "'": "'’",
};

/** True where a mark can open: nothing, space, a bracket, a dash or another mark before it, and something other than space after. */
const opens = (text: string, at: number): boolean => {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return !isLetter(before) && !/[.,!?;:%)\]]/.test(before) && /\S/.test(after);
};
/** True where a single mark can close: not before a letter (an apostrophe), not after space. */
const closesSingle = (text: string, at: number): boolean => /\S/.test(text[at - 1] ?? ' ') && !isLetter(text[at + 1]);

/** Where the mark stands that closes one opened before `from`, in the same line; -1 where none does. Offsets are asked for in rising order. */
type Closing = (from: number, open: string) => number;

/** What was found for a mark holds for all that open before it closes, so that marks without partners are not each looked for to the line's end. */
function closingIn(text: string): Closing {
  const known = new Map<string, { readonly from: number; readonly until: number; readonly at: number }>();
  return (from, open) => {
    const before = known.get(open);
    if (before && before.from <= from && from <= before.until) return before.at;
    const closers = CLOSES[open] ?? open;
    const single = open === '‘' || open === "'" || open === '‚';
    let i = from;
    let at = -1;
    for (; i < text.length && text[i] !== '\n'; i++) {
      if (!closers.includes(text[i] as string)) continue;
      if (single && !closesSingle(text, i)) continue;
      // „…“ closes with the mark that opens in English; »…« and «…» never nest in themselves.
      at = i;
      break;
    }
    known.set(open, { from, until: i, at });
    return at;
  };
}

/**
 * The outermost quotations of a text, in order; quotations inside them are part of their words. A mark without its partner quotes up to
 * the paragraph's end when it stands at the paragraph's start (a quotation running over paragraphs), and nothing otherwise.
 * Apostrophes are not marks: `the workers' dispute`, `'tis`, `’90s`.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  if (!/["“”„«»「『‹″〝‘‚']/.test(text)) return found;
  const closing = closingIn(text);
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const isDouble = DOUBLE_OPEN.includes(c);
    const isSingle = c === '‘' || c === '‚' || c === "'";
    if (!isDouble && !isSingle) continue;
    if ((c === '"' || isSingle) && !opens(text, i)) continue;
    if (c === '»' && !opens(text, i)) continue;
    const end = closing(i + 1, c);
    if (end < 0) {
      const paragraphStart = i === 0 || text[i - 1] === '\n';
      if (!isDouble || !paragraphStart) continue;
      const stop = text.indexOf('\n', i);
      const to = stop < 0 ? text.length : stop;
      found.push({ start: i + 1, end: to, open: i, close: to });
      i = to;
      continue;
    }
    // A lone apostrophe pair around nothing that ends like a quotation: `'n'`, `’90s and the '`.
    if (isSingle && (end - i < 3 || (c === "'" && /^\d\ds/.test(text.slice(i + 1))))) continue;
    found.push({ start: i + 1, end, open: i, close: end + 1 });
    i = end;
  }
  return found;
}

const ASIDE = /([,.!?…]) ?[—–] ?(?=\p{Ll})([^—–«»„“”"]{3,160}?)[,.] [—–] ?/gu;
// Words of the author before the verb of saying.
const SAYS_BY = 3;

/** `«Мы уйдём, — сказал тренер, — и вернёмся»`: the words of the author stand between dashes inside the marks, and part the quotation in two. */
export function withoutAsides(text: string, quotation: Quotation, says: (word: string) => boolean): readonly Quotation[] {
  const parts: Quotation[] = [];
  let { start, open } = quotation;
  for (const match of text.slice(quotation.start, quotation.end).matchAll(ASIDE)) {
    const words = (match[2] as string).toLowerCase().split(' ').slice(0, SAYS_BY);
    const at = quotation.start + match.index + 1;
    if (!words.some(says) || at <= start) continue;
    parts.push({ start, end: at, open, close: at });
    start = quotation.start + match.index + match[0].length;
    open = start;
  }
  return parts.length === 0 ? [quotation] : [...parts, { ...quotation, start, open }];
}

/** Index of the first quotation whose words end after an offset. Quotations stand in the order of the text. */
export const quotationFrom = (quotations: readonly Quotation[], at: number): number => firstWhere(quotations, ({ end }) => end > at);

/** The quotation that holds an offset; null outside every quotation. Marks themselves are outside. */
export function quotationAt(quotations: readonly Quotation[], at: number): Quotation | null {
  const one = quotations[quotationFrom(quotations, at)];
  return one && one.start <= at ? one : null;
}

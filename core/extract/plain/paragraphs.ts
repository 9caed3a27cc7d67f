import { endsSentence, isSmall } from '../../language/sentence.ts';
import { append } from '../../model/index.ts';
import { isAgency } from '../../newsroom/agencies.ts';
import { readByline } from '../furniture/byline.ts';
import { readDateLine } from '../furniture/date.ts';
import { isJump } from '../page-number.ts';
import { type Piece, piece } from '../piece.ts';
import { leftoversResolved } from '../references.ts';
import { clean } from '../white-space.ts';
import { hyphenReader } from './hyphens.ts';
import { groupsOf, linesOf, MAX_LINES, type PlainLine } from './lines.ts';
import { isDeskNote, isHandledBy, isSlug } from './slug.ts';
import { breaksBefore, isIdeograph, isIndented, isParted, runsOnShort, wrapWidth } from './wrap.ts';

/** Most paragraphs read; a long novel has about 10,000. */
const MAX_PARAGRAPHS = 40_000;

/**
 * The paragraphs of plain text, hard wraps undone. A blank line, an indent, a wire mark or a line that stops well before its next word would
 * have run over begins a new paragraph:
 *
 *     KINGSFORD, Feb 5 - The bank left      →  one paragraph, for "left its" would not have fitted in 40 columns
 *     its main rate unchanged at 4.75
 *     percent.
 *        Growth stalled.                     →  another, for it is indented
 */
export function paragraphsOf(text: string): Piece[] {
  const lines = linesOf(text);
  const groups = groupsOf(lines);
  const pieces: Piece[] = [];
  const wrap = wrapWidth(groups);
  const parted = wrap !== null && isParted(groups);
  const hyphen = hyphenReader(text);
  for (const group of groups) {
    let from = 0;
    const margin = group.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
    const indented = isIndented(group, margin);
    for (let i = 1; i <= group.length; i++) {
      const [above, below] = [group[i - 1] as PlainLine, group[i]];
      const headed = below && pieces.length < HEAD_PIECES && (isHeadLine(below.text) || isHeadLine(above.text));
      // An agency signs below the last line of its story, however long that is.
      const jumps = below && (isJump(below.text) || isJump(above.text));
      const apart = headed || jumps || (below && endsSentence(above.text) && isOfDesks(below.text));
      const ended = below && isHandledBy(above.text);
      const coded = below && pieces.every(({ text: line }) => isSlug(line)) && group.slice(0, i).every((line) => isSlug(line.text));
      // A headline stands in larger type: its lines are shorter, and go on in small letters.
      const titled = below && pieces.length < HEAD_PIECES && group.length <= HEADLINE_LINES && goesOnSmall(above, below);
      const broken = below && breaksBefore(above, below, margin, wrap, indented);
      const runs = broken && parted && wrap !== null && (titled || runsOnShort(above, below, group, wrap));
      if (below && !apart && !ended && !coded && (!broken || runs)) continue;
      append(pieces, withoutMarkup(toPiece(group.slice(from, i), hyphen)));
      from = i;
    }
  }
  nameNumbered(pieces);
  nameDashedLists(pieces);
  const beyond = pieces[MAX_PARAGRAPHS]?.origin?.start ?? (lines.length < MAX_LINES ? text.length : (lines.at(-1)?.end ?? 0));
  const rest = clean(text.slice(beyond));
  if (rest === '') return pieces;
  return [
    ...pieces.slice(0, MAX_PARAGRAPHS),
    piece(rest, { kind: null, rule: 'beyond-limit', origin: { start: beyond, end: text.length } }),
  ];
}

/** What an agency sets below the last line of a story or of a take: its name, who handled it, its number. */
const isOfDesks = (line: string): boolean => isAgency(line) || isHandledBy(line);

/** Above a story a byline, a date or a note to desks stands for itself: "Cannery fire out\nBy Nell Strand\nMonday, March 2, 2026". */
const isHeadLine = (line: string): boolean =>
  line.length < 120 && /^\P{Ll}/u.test(line) && (readByline(line) !== null || readDateLine(line) !== null || isDeskNote(line));

/** Most lines of a headline, and whether one of them goes on in the next. */
const HEADLINE_LINES = 4;
const goesOnSmall = (above: PlainLine, below: PlainLine): boolean =>
  !below.opens && !above.closes && !above.header && isSmall(below.text[0] ?? 'A') && /[\p{L},]$/u.test(above.text);

/** Pieces from the top among which a byline or date is looked for inside a group of lines. */
const HEAD_PIECES = 10;

const BULLET = /^[•‣▪◦●■*·]\s+(?=\S)/;
const NUMBER = /^(\d{1,2})[.)]\s+(?=\S)/;

/** Letters that print as one in books and newspapers, and stay so when a PDF is copied: "ﬁrst", "oﬃce". */
const LIGATURES = /[\ufb00-\ufb06]/g;

/** Figures stand among ideographs without a space too: 30人. */
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** dpa ends its headlines so: "Brücke gesperrt =". */
const HEADLINE_MARK = / =$/;

function toPiece(lines: readonly PlainLine[], hyphen: ReturnType<typeof hyphenReader>): Piece {
  const joined = lines.reduce((text, line) => {
    if (text === '') return line.text;
    if (/[^\s\d-]-$/.test(text)) return text.slice(0, -1) + hyphen(text.slice(-40), line.text) + line.text;
    // Chinese and Japanese wrap without a space.
    const [last, first] = [text.charCodeAt(text.length - 1), line.text.charCodeAt(0)];
    const unspaced = isIdeograph(last) ? isIdeograph(first) || isDigit(first) : isDigit(last) && isIdeograph(first);
    return unspaced ? text + line.text : `${text} ${line.text}`;
  }, '');
  const text = clean(leftoversResolved(joined).replace(LIGATURES, (letter) => letter.normalize('NFKC'))).replace(HEADLINE_MARK, '');
  const origin = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  if (lines[0]?.header) return piece(text, { origin, kind: null, rule: 'transmission' });
  if (/^--$/.test(text)) return piece(text, { origin, rule: 'signature-mark' });
  const paged = lines[0]?.paged ? { origin, rule: 'page-top' } : { origin };
  if (/^=$/.test(text)) return piece(text, { origin, kind: null, rule: 'transmission' });
  if (/^[#*\s]+$|^[-_=*~\s]{3,}$/.test(text)) return piece(text, { origin });
  const bullet = BULLET.exec(text);
  return bullet && text.length > bullet[0].length
    ? piece(text.slice(bullet[0].length), { ...paged, kind: 'list-item' })
    : piece(text, paged);
}

/** Elements of the markup of news that wires leave in their text, and of pages. */
const MARKUP =
  /<\/?(?:org|person|location|chron|money|num|virtloc|event|function|object\.title|copyrite|postaddr|hl[12]|pubdate|tagline|byline|bytag|p|br|em|strong|[abiqu]|span|div)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>/gi;

/** Parts markup that stands in a text as it is written from the words: "<org value="X">Brenn Mills</org> fell" → "Brenn Mills fell". */
function withoutMarkup(it: Piece): Piece[] {
  const tags = it.kind !== null && it.text.includes('<') ? (it.text.match(MARKUP) ?? []) : [];
  const words = tags.length === 0 ? it.text : clean(it.text.replace(MARKUP, (tag) => (/^<\/?(?:p|br|div)\b/i.test(tag) ? ' ' : '')));
  if (tags.length === 0) return [it];
  if (words === '') return [{ ...it, kind: null, rule: 'markup' }];
  return [
    { ...it, text: words },
    { ...it, text: tags.join(' '), kind: null, rule: 'markup' },
  ];
}

/** Numbers that count on from line to line are marks of a list; "14. October was a Tuesday" and "1. FC Velden won" are words of the story. */
function nameNumbered(pieces: Piece[]): void {
  const numberOf = (it: Piece | undefined): number => Number((it && NUMBER.exec(it.text)?.[1]) ?? Number.NaN);
  const listed = pieces.map((it, i) => {
    const own = numberOf(it);
    return numberOf(pieces[i - 1]) === own - 1 || numberOf(pieces[i + 1]) === own + 1;
  });
  pieces.forEach((it, i) => {
    if (!listed[i] || it.kind === null) return;
    it.text = it.text.replace(NUMBER, '');
    it.kind = 'list-item';
  });
}

/** Two lines or more in a row that begin with a dash are a list; one alone may be speech or a sign-off. */
function nameDashedLists(pieces: Piece[]): void {
  const dashed = (it: Piece | undefined): boolean => it !== undefined && /^[-–—] \S/.test(it.text);
  const listed = pieces.map((it, i) => dashed(it) && (dashed(pieces[i - 1]) || dashed(pieces[i + 1])));
  pieces.forEach((it, i) => {
    if (!listed[i] || it.kind === null) return;
    it.text = it.text.slice(2);
    it.kind = 'list-item';
  });
}

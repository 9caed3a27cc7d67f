import { withoutEnd } from '../../language/ends.ts';
import { pageAlternatives, pageWords } from '../../language/page.ts';
import type { Piece } from '../piece.ts';

/** The lines that mail programs print above a message that is answered, forwarded or copied. */
const LINES = ['from', 'date', 'to', 'subject', 'other'] as const;
type HeaderLine = (typeof LINES)[number];

/** Longest label with the marks of quoting before it, in UTF-16 units. */
const LONGEST_LABEL = 80;

let labels: ReadonlyMap<string, HeaderLine> | null = null;

/** What a line of such a header names, and what it says of it: "> *From:* Ann Lee"; null for another line. */
function labelled(line: string): { name: HeaderLine; value: string } | null {
  const colon = line.indexOf(':');
  if (colon < 0 || colon > LONGEST_LABEL) return null;
  labels ??= new Map(LINES.flatMap((name) => pageWords((page) => page.mail?.[name], '|').map((label) => [label, name] as const)));
  const marked = line.slice(0, colon).toLowerCase();
  const name = labels.get(withoutEnd(marked, /[\s*_]/).replace(/^[>\s*_]+/, ''));
  return name === undefined
    ? null
    : {
        name,
        value: line
          .slice(colon + 1)
          .replace(/^[ \t*_]+/, '')
          .trim(),
      };
}

let opening: RegExp | null = null;

/** What stands above those lines: "-----Original Message-----", "Begin forwarded message:". */
function opens(line: string): boolean {
  if (!/--|:|__/.test(line)) return false;
  opening ??= new RegExp(
    `^[>\\s]*(?:-{2,}\\s*[\\p{L}\\s]{5,40}-{2,}|(?:${pageAlternatives((page) => page.mail?.opening)}) ?:|_{10,})$`,
    'iu',
  );
  return opening.test(line);
}

export interface PrintedHeader {
  /** Half-open range in the text, its line breaks included. */
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly date: string | null;
  readonly subject: string | null;
}

/**
 * The header that a mail program printed above the message, where one begins within the first `most` lines: at least three of its lines,
 * sender and subject among them. Null for none.
 */
export function printedHeader(text: string, most: number): PrintedHeader | null {
  const lines: { text: string; start: number; end: number }[] = [];
  const pattern = /([^\r\n]*)(?:\r\n|\n|\r|$)/gy;
  for (let match = pattern.exec(text); match && lines.length < most + 30; match = pattern.exec(text)) {
    lines.push({ text: match[1] ?? '', start: match.index, end: match.index + match[0].length });
    if (match[0] === '' || match.index + match[0].length >= text.length) break;
  }
  for (let first = 0; first < Math.min(most, lines.length); first++) {
    const said: { from: string | null; date: string | null; to: string | null; subject: string | null; other: string | null } = {
      from: null,
      date: null,
      to: null,
      subject: null,
      other: null,
    };
    let [count, end] = [0, first];
    for (let i = first; i < lines.length; i++) {
      const line = lines[i]?.text ?? '';
      const read = labelled(line);
      if (read && (said[read.name] === null || read.name === 'other')) {
        said[read.name] = read.value;
        count++;
        end = i + 1;
      } else if (!(count === 0 && opens(line)) && !(count > 0 && /^[ \t]+\S/.test(line)) && !(line.trim() === '' && count === 0)) break;
      else if (line.trim() !== '') end = i + 1;
    }
    if (count >= 3 && said.from !== null && said.subject !== null)
      return { start: lines[first]?.start ?? 0, end: lines[end - 1]?.end ?? 0, from: said.from, date: said.date, subject: said.subject };
  }
  return null;
}

/** Pieces at the top among which a printed header is looked for. */
const TOP = 14;

/** Pieces without the header that a mail program printed above them: it is set aside, with what somebody wrote above it. */
export function withoutPrintedHeader(pieces: readonly Piece[]): { readonly pieces: Piece[]; readonly header: PrintedHeader | null } {
  const top = pieces.slice(0, TOP).map((it) => it.text);
  const text = top.join('\n');
  const header = printedHeader(text, TOP);
  if (!header) return { pieces: [...pieces], header: null };
  let at = 0;
  return {
    header,
    pieces: pieces.map((it, i): Piece => {
      const start = at;
      at += it.text.length + 1;
      if (i >= TOP || start >= header.end) return it;
      return { ...it, kind: null, rule: start < header.start ? 'cover-note' : 'mail-header' };
    }),
  };
}

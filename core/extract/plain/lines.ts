/** A printed line of plain text. */
export interface PlainLine {
  /** Without white space and transmission marks at its ends. */
  readonly text: string;
  /** Offset of its first and past its last printed character in the source. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before it; a tab counts four, a wide space two. */
  readonly indent: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
  /** Whether a page break stands before it. */
  readonly paged: boolean;
  /** Whether wire marks say that it begins or ends a paragraph: "^Headline<", "^By ANN LEE=". */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether it holds a transmission mark that only headers have: start of heading, device control, unit separator. */
  readonly header: boolean;
}

/** Most lines read, wrapped ones included. */
export const MAX_LINES = 250_000;

/** Line ends, page breaks among them. */
const BREAKS = /[^\n\r\f\v\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in wire copy are transmission marks (ANPA 1312).
const HEADER = /[\u0001\u0011-\u0014\u0016\u001f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above; none of them is printed.
const LEAD = /^[\s\u0000-\u0008\u000e-\u001f\u007f]*/;

/** The lines of a text that print something, and how many line breaks stand between them as far as it matters. */
export function linesOf(text: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let last = 0;
  BREAKS.lastIndex = 0;
  for (let match = BREAKS.exec(text); match && lines.length < MAX_LINES; match = BREAKS.exec(text)) {
    const raw = match[0];
    const lead = LEAD.exec(raw)?.[0] ?? '';
    const body = raw.slice(lead.length).trimEnd();
    if (body === '') continue;
    const between = text.slice(last, match.index);
    const opens = /^\^(?=\S)/.test(body);
    const marked = body.endsWith('<') || (opens && body.endsWith('=')) ? body.slice(0, -1).trimEnd() : '';
    const mark = marked === '' ? 0 : body.length - marked.length;
    lines.push({
      text: body.slice(opens ? 1 : 0, body.length - mark),
      start: match.index + lead.length,
      end: match.index + lead.length + body.length,
      indent: columnsOf(lead),
      apart: breaksIn(between) > 1,
      paged: between.includes('\f'),
      opens,
      closes: mark > 0,
      header: HEADER.test(raw),
    });
    last = match.index + raw.length;
  }
  return lines;
}

function columnsOf(lead: string): number {
  let columns = 0;
  for (const character of lead) {
    if (character === '\t') columns += 4;
    else if (character === '\u3000') columns += 2;
    else if (/\s/.test(character)) columns++;
  }
  return columns;
}

/** Line breaks in what stands between two printed lines; "\r\n" is one. */
function breaksIn(between: string): number {
  let count = 0;
  for (let i = 0; i < between.length; i++) {
    const character = between[i] as string;
    if (character === '\n' && between[i - 1] === '\r') continue;
    if (/[\n\r\f\v\u2028\u2029]/.test(character)) count++;
  }
  return count;
}

/** Lines between blank lines. */
export function groupsOf(lines: readonly PlainLine[]): PlainLine[][] {
  const groups: PlainLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (!group || line.apart) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

import { endingOf } from './media-type.ts';

/** A kind of text that is no story as it stands. */
interface Unread {
  /** As a person calls one: "a table (CSV)". */
  readonly name: string;
  readonly mediaTypes?: readonly string[];
  readonly endings?: readonly string[];
  readonly shown?: (text: string) => boolean;
}

/** What is written for machines and would pass for text, in the order in which it is looked for. */
const UNREAD: readonly Unread[] = [
  { name: 'a drawing (SVG)', mediaTypes: ['image/svg+xml'], endings: ['svg'], shown: (text) => rootOf(text) === 'svg' },
  {
    name: 'a table (CSV)',
    mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
    endings: ['csv', 'tsv', 'tab'],
    shown: isTable,
  },
  { name: 'a calendar', mediaTypes: ['text/calendar'], endings: ['ics'], shown: (text) => /^\s*BEGIN:VCALENDAR\r?\n/i.test(text) },
  {
    name: 'a contact card',
    mediaTypes: ['text/vcard', 'text/x-vcard'],
    endings: ['vcf'],
    shown: (text) => /^\s*BEGIN:VCARD\r?\n/i.test(text),
  },
  { name: 'a list of subtitles', mediaTypes: ['text/vtt'], endings: ['vtt', 'srt'], shown: isSubtitles },
  {
    name: 'a PostScript document',
    mediaTypes: ['application/postscript'],
    endings: ['ps', 'eps'],
    shown: (text) => text.startsWith('%!PS'),
  },
  {
    name: 'a script',
    mediaTypes: ['text/javascript', 'application/javascript', 'application/x-javascript'],
    endings: ['js', 'mjs'],
  },
  { name: 'a style sheet', mediaTypes: ['text/css'], endings: ['css'] },
  { name: 'a JSON document', shown: isJson },
  { name: 'an XML document', endings: ['xml'], shown: isXml },
  { name: 'a message encoded for transport (base64)', shown: isBase64 },
  { name: 'a file encoded for transport (uuencode)', shown: (text) => /^begin [0-7]{3} \S.*\r?\n[\x20-\x60]{2,61}\r?\n/m.test(text) },
  { name: 'a key or certificate', shown: (text) => /^-----BEGIN [A-Z0-9 ]{3,40}-----\r?\n/m.test(text) },
];

/** What a text without a reader is, as a person calls it ("a table (CSV)"); null when it may be read as plain text. */
export function unreadText(text: string, told: string | null, name: string): string | null {
  const ending = endingOf(name);
  const found = UNREAD.find(
    (one) =>
      (told !== null && one.mediaTypes?.includes(told)) || (ending !== '' && one.endings?.includes(ending)) || one.shown?.(text) === true,
  );
  if (!found) return told === null ? null : `a file of the kind ${told}`;
  const root = found.name === 'an XML document' ? rootOf(text) : null;
  return root ? `${found.name} (${root})` : found.name;
}

/** The name of an XML document's first element, without its prefix; null when the text does not begin like one. */
export function rootOf(text: string): string | null {
  const head = text.slice(0, 20_000).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  if (!/^\s*<(?:\?xml|\?|!DOCTYPE|[a-z_])/i.test(head)) return null;
  const bare = head.replace(/<\?[\s\S]*?\?>/g, '').replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '');
  return /^\s*<([a-z_][\w.-]*(?::[\w.-]+)?)[\s>/]/i.exec(bare)?.[1]?.replace(/^.*:/, '') ?? null;
}

/** An XML declaration, or a first element whose end tag ends the text. */
function isXml(text: string): boolean {
  if (/^\s*<\?xml\s/i.test(text)) return true;
  const root = /^\s*<([a-z_][\w.:-]*)[\s>/]/i.exec(text)?.[1];
  return root !== undefined && (text.trimEnd().endsWith(`</${root}>`) || /^\s*<[^<>]+\/>\s*$/.test(text));
}

function isJson(text: string): boolean {
  // Cut off or with a comma too many, and still nothing that people write: {"id": …, "body": …
  if (/^\s*(?:\[\s*)?\{\s*"[\w@$:.-]{1,60}"\s*:/.test(text)) return true;
  if (!/^\s*[{[]/.test(text) || !/[}\]]\s*$/.test(text.slice(-100))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Lines looked at, and the fewest that show a table. */
const TABLE_LINES = 20;
const FEWEST_ROWS = 3;

/**
 * Rows of as many cells each, at least three, parted by commas, semicolons or tabs without the space that follows a comma in prose:
 * "id,place,date".
 */
function isTable(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r?\n/).slice(0, TABLE_LINES);
  const rows = lines.filter((line) => line.trim() !== '').map((line) => line.replace(/"(?:[^"]|"")*"/g, '""'));
  if (rows.length < FEWEST_ROWS) return false;
  return [',', ';', '\t'].some((mark) => {
    const cells = rows.map((row) => row.split(mark));
    const width = cells[0]?.length ?? 0;
    return width >= 3 && cells.every((row) => row.length === width && row.slice(1).every((cell) => !/^ /.test(cell)));
  });
}

function isSubtitles(text: string): boolean {
  return /^WEBVTT(?:\s|$)/.test(text) || /^\s*1\r?\n\d\d:\d\d:\d\d,\d{3} --> \d\d:\d\d:\d\d,\d{3}\r?\n/.test(text);
}

/** Nothing but the letters of base 64, in lines of some length that hold no word. */
function isBase64(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (text.length < 120 || lines.length > 200_000) return false;
  return lines.every((line, i) => /^[A-Za-z0-9+/]+={0,2}$/.test(line) && (line.length >= 40 || i === lines.length - 1));
}

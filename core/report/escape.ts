import { addressesIn, type Written } from './addresses.ts';

/** Every character that a target format could take as its own is escaped here and nowhere else. */

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// Not allowed in XML 1.0 even as references, and without meaning in HTML: C0 controls but tab and line ends, lone surrogates, noncharacters.
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as XML can hold it: a character that it cannot hold becomes U+FFFD. */
export const asXmlHolds = (text: string): string => text.replace(NOT_XML, '\ufffd');

/** Text for XML and HTML, in element content and in quoted attributes, after `asXmlHolds`. */
export const markup = (text: string): string => asXmlHolds(text).replace(/[&<>"']/g, (c) => REFERENCES[c] ?? c);

// What a backslash goes before in every Markdown, the first included (https://daringfireball.net/projects/markdown/syntax#backslash).
const BACKSLASHED = new Set('\\`*_{}[]()#+-.!');

/** A sign that does nothing: where some Markdown would show the backslash, a reference. */
const harmless = (sign: string): string => (BACKSLASHED.has(sign) ? `\\${sign}` : (REFERENCES[sign] ?? `&#${sign.charCodeAt(0)};`));

/** True at a sign that does nothing inside an address, where GFM, which makes a link of it, would take an escape for a part of it. */
const plainInAddress = (text: string, at: number): boolean => {
  const around = (step: number): string => text[at + step] ?? ' ';
  if (text[at] === '_') return /[\p{L}\p{N}]/u.test(around(-1)) && /[\p{L}\p{N}]/u.test(around(1));
  if (text[at] === '~') return /[/\p{L}\p{N}]/u.test(around(-1)) && /[\p{L}\p{N}]/u.test(around(1));
  // No reference ends without a semicolon.
  return text[at] === '&' && !/^&#?\w{1,40};/.test(text.slice(at, at + 44));
};

const SIGNS = /[\\`*_[<{}~]|&(?=[#\p{L}])|(?<=[{}+\-=~<>])[+\-=>]|[+\-=](?=[{}+\-=~<>])|^[#+\-=>!:]|^[.)](?=\s)|[+\-=!:]$/gu;

/** What acts before an address in angle brackets is a link: code, escapes, references, and the braces of CriticMarkup. */
const GOES_BEFORE = /[\\`{}]|&#?\w{1,40};/;

/**
 * Text for one place inside a paragraph of Markdown, CriticMarkup included: rendered, it reads as given and makes no markup.
 * Backslashes and references stand only for signs that could act, and a renderer removes them: signs that are harmless alone (`-`, `+`, `=`, `>`) are escaped
 * at the edges, in rows and beside braces. An address that has signs to escape is written as a link, where it needs no escape: GFM makes one of it anyhow,
 * and would take the backslashes for a part of it.
 *
 *     a {++b++} *c* C++ 10-year AT&T   ->   a \{\+\+b\+\+\} \*c\* C+\+ 10-year AT&T
 *     a_b www.x.com/a_b?c=1&d=2        ->   a\_b www.x.com/a_b?c=1&d=2
 *     http://x.com/*a*  www.x.com/*a*  ->   <http://x.com/*a*>  [www.x.com/\*a\*](http://www.x.com/\*a\*)
 */
export function markdown(text: string): string {
  const signs = [...text.matchAll(SIGNS)];
  let out = '';
  let at = 0;
  let next = 0;
  const write = (to: number, acts: (at: number) => boolean = () => true): void => {
    for (; (signs[next]?.index ?? to) < to; next++) {
      const { 0: sign, index } = signs[next] as RegExpExecArray;
      if (!acts(index)) continue;
      out += text.slice(at, index) + harmless(sign);
      at = index + sign.length;
    }
    out += text.slice(at, to);
    at = to;
  };
  const acting = (index: number): boolean => !plainInAddress(text, index);
  for (const { start, end, kind } of addressesIn(text)) {
    write(start);
    const address = text.slice(start, end);
    const within = signs.slice(next, next + address.length).filter(({ index }) => index < end);
    if (!within.some(({ index }) => acting(index)) && closed(address)) write(end, acting);
    else {
      out += kind === 'www' || GOES_BEFORE.test(address) ? linkTo(address, kind) : `<${address}>`;
      next += within.length;
      at = end;
    }
  }
  write(text.length);
  return out.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** True where every bracket of an address is closed after it was opened; where not, some take the address to end there. */
function closed(address: string): boolean {
  let open = 0;
  for (const sign of address) {
    if (sign === '(') open++;
    else if (sign === ')' && --open < 0) return false;
  }
  return open === 0;
}

const SIGNS_OF_LINKS = /[\\`*_{}[\]()+\-=~!]|&(?=#?\w)/g;
const SCHEMES = { page: '', www: 'http://', mail: 'mailto:' } as const;

/** A link whose words are its address. */
function linkTo(address: string, kind: Written['kind']): string {
  const written = address.replace(SIGNS_OF_LINKS, harmless);
  return `[${written}](${SCHEMES[kind]}${written})`;
}

/** The text without control characters (C0, delete and C1) but tabs and line feeds: what reads it, a terminal too, takes none for a command. */
export const withoutControls = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '');

/** One CSV cell, without control characters. A cell that a spreadsheet would take for a formula begins with an apostrophe, so that it stays text. */
export function cell(given: string): string {
  const text = withoutControls(given);
  const inert = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Text for a terminal or a header line: control characters and direction overrides become visible, so that they do nothing. */
export const inert = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `<U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );

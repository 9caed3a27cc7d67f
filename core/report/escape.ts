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

/**
 * Text for one place inside a paragraph of Markdown, CriticMarkup included: rendered, it reads as given and makes no markup.
 * Backslashes stand only before signs that could act, and a renderer removes them: signs that are harmless alone (`-`, `+`, `=`, `>`) are escaped
 * at the edges, in rows and beside braces.
 *
 *     a {++b++} *c* C++ 10-year AT&T   ->   a \{\+\+b\+\+\} \*c\* C+\+ 10-year AT&T
 */
export const markdown = (text: string): string =>
  text
    .replace(/[\\`*_[<{}~]|&(?=[#\p{L}])|(?<=[{}+\-=~<>])[+\-=>]|[+\-=](?=[{}+\-=~<>])|^[#+\-=>!:]|^[.)](?=\s)|[+\-=!:]$/gu, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

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

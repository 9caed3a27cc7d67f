const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  prime: '′',
  bull: '•',
  middot: '·',
  deg: '°',
  euro: '€',
  pound: '£',
  cent: '¢',
  yen: '¥',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  eth: 'ð',
  thorn: 'þ',
};
/** The mark in the name of a letter that has one ("eacute"), as the character that combines with it. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

function named(name: string): string | null {
  const mark = MARKS[name.slice(1)];
  return mark === undefined ? (NAMED[name] ?? NAMED[name.toLowerCase()] ?? null) : `${name[0]}${mark}`.normalize('NFC');
}

/** Character references in a text: "It&rsquo;s the mayor&#39;s" → "It’s the mayor's". A name that is none stays. */
export const referencesResolved = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi, (all, decimal, hex, name) => {
        if (name !== undefined) return named(String(name)) ?? all;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : all;
      })
    : text;

/**
 * The same where none was to be left: a page that escaped its words twice shows "mayor&#39;s", and a wire that was taken from a page does. What
 * would become markup stays as it is written: a story that tells of `&lt;p&gt;` means it.
 */
export const leftoversResolved = (text: string): string =>
  text.includes('&') && text.includes(';')
    ? text.replace(/&(?:#(?:\d{2,6}|x[\da-f]{2,5})|[a-z]{2,8}\d{0,2});/gi, (all) =>
        /^&(?:lt|gt|#0*6[02]|#x0*3[ce]);$/i.test(all) ? all : referencesResolved(all),
      )
    : text;

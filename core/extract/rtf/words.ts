/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  line: '\n',
  page: ' ',
  column: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
};

/** Destinations that hold no text of the document, and the rules under which the text of some is set aside. */
export const UNSEEN = new Set(
  'colortbl info pict object objdata themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl mmathpr fontemb fontfile filetbl revtbl pgptbl userprops docvar bkmkstart bkmkend nonshppict shpinst sp sn sv private template passwordhash upr atnid atnauthor atnref atndate atntime atnparent atrfstart atrfend fldtype xe tc ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc panose falt'.split(
    ' ',
  ),
);
export const APART: Readonly<Record<string, string>> = {
  header: 'running-head',
  headerl: 'running-head',
  headerr: 'running-head',
  headerf: 'running-head',
  footer: 'running-head',
  footerl: 'running-head',
  footerr: 'running-head',
  footerf: 'running-head',
  footnote: 'footnote',
  annotation: 'comment',
  shptxt: 'text-box',
};

/** Code pages by the charset number of a font (RTF 1.9.1, "Font table"), as names of encodings. */
export const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** The encoding of a code page by its number; windows-1252 for one that is not known. */
export function codePage(number: number): string {
  const named: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gb18030',
    949: 'euc-kr',
    950: 'big5',
    10000: 'macintosh',
    65001: 'utf-8',
    874: 'windows-874',
    866: 'ibm866',
    20866: 'koi8-r',
    28592: 'iso-8859-2',
  };
  return named[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252');
}

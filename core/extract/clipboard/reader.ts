import type { Reader } from '../reader.ts';

/** What text programs put on the clipboard, and save as a web page: their own HTML around nothing but the text. */
export const CLIPBOARD: Reader = {
  name: 'text copied from Word or Google Docs',
  mediaTypes: ['text/x-copied-html', 'text/html'],
  endings: [],
  binary: false,
  sniff: (text) => (MARKS.test(text.slice(0, 8000)) ? 'sure' : null),
  load: async () => (await import('./clipboard.ts')).extractClipboard,
};

const MARKS =
  /\bid="docs-internal-guid-|\bclass="?Mso[A-Z]|\bxmlns:w="urn:schemas-microsoft-com:office:word"|<meta name="?(?:ProgId"? content="?Word\.Document|generator"? content="(?:LibreOffice|Microsoft Word))/i;

import { strToU8, zipSync } from 'fflate';
import { markup } from './words.ts';

export const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const STYLES = `<w:styles ${W}>${style('berschrift1', 'heading 1')}${style('Zitat', 'Quote')}${style('Beschriftung', 'caption')}${style('Aufz', 'List Bullet')}${style('Eigen', 'House Head', '<w:basedOn w:val="berschrift1"/>')}</w:styles>`;
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${markup(text)}</w:t></w:r>`;
export const p = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
export const styled = (id: string, text: string): string => p(run(text), `<w:pStyle w:val="${id}"/>`);
export const ins = (inner: string): string => `<w:ins w:id="1" w:author="x">${inner}</w:ins>`;
export const del = (text: string): string =>
  `<w:del w:id="2" w:author="x"><w:r><w:delText xml:space="preserve">${markup(text)}</w:delText></w:r></w:del>`;
export const docx = (body: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(STYLES),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });

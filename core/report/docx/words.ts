import { markup } from '../escape.ts';
import { runsFromRight } from '../isolate.ts';
import { BOLD } from './parts.ts';

/** What the properties of a paragraph have besides its style, in their order. */
interface Setting {
  /** It stays on the page of the next, close to it. */
  readonly withNext?: boolean;
  /** It runs from right to left: the words it holds do. */
  readonly fromRight?: boolean;
}

/** Words without a change; from right to left where they begin so. */
export const plain = (text: string, bold = false): string => {
  const properties = (bold ? BOLD : '') + (runsFromRight(text) ? '<w:rtl/>' : '');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${markup(text)}</w:t></w:r>`;
};

export const paragraph = (style: string, content: string, { withNext = false, fromRight = false }: Setting = {}): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${withNext ? '<w:keepNext/>' : ''}${fromRight ? '<w:bidi/>' : ''}${withNext ? '<w:spacing w:after="20"/>' : ''}</w:pPr>${content}</w:p>`;

/** A paragraph of nothing but a text, in its direction. */
export const told = (style: string, text: string, bold = false): string =>
  paragraph(style, plain(text, bold), { fromRight: runsFromRight(text) });

export const heading = (text: string, after = ''): string => paragraph('Heading1', plain(text) + after, { fromRight: runsFromRight(text) });

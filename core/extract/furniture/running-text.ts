import { isProse } from '../../language/sentence.ts';
import { linkShare, type Piece } from '../piece.ts';
import { readCredit } from './credit.ts';
import { phraseRule } from './phrases.ts';

/** Whether a piece is of the body: no furniture, no heading. */
export const bodily = (it: Piece): boolean => it.kind === 'paragraph' || it.kind === 'quotation' || it.kind === 'list-item';

/** Index of the first paragraph that reads like running text; the number of pieces when there is none. */
export function leadIndex(all: readonly Piece[]): number {
  const lead = all.findIndex((it) => bodily(it) && linkShare(it) < 0.6 && isProse(it.text) && !phraseRule(it.text) && !readCredit(it.text));
  return lead < 0 ? all.length : lead;
}

/** Index of the last paragraph that reads like running text; -1 when there is none. What a house or a mail program says below a story is not. */
export const lastIndex = (all: readonly Piece[]): number =>
  all.findLastIndex((it) => bodily(it) && isProse(it.text) && linkShare(it) < 0.5 && !NOTICES.has(phraseRule(it.text)?.rule ?? ''));
const NOTICES: ReadonlySet<string> = new Set(['copyright', 'mail-notice']);

import { withoutEnd } from '../../language/ends.ts';
import { pageParts } from '../../language/page.ts';
import type { PageWords } from '../../language/page-words.ts';
import { lettersOf } from '../../language/sentence.ts';
import { type Piece, part } from '../piece.ts';
import { readByline } from './byline.ts';
import { readDateLine, saysUpdated } from './date.ts';

let byLast: Map<string, PageWords[]> | null = null;

/** What the languages' pages say, by the word that a time told from now on ends in there: few lines of a story end so. */
function endingIn(last: string): readonly PageWords[] {
  if (!byLast) {
    byLast = new Map();
    for (const page of pageParts((page) => page.ago && page)) {
      const { after, units } = page.ago as NonNullable<PageWords['ago']>;
      for (const word of after === undefined ? units.split(' ') : [after.slice(after.lastIndexOf(' ') + 1)])
        byLast.set(word, [...(byLast.get(word) ?? []), page]);
    }
  }
  return byLast.get(last) ?? [];
}

const forms = new Map<PageWords, RegExp>();

/** Figures and units of a language, with the word that says they count back from now. */
function formOf(page: PageWords): RegExp {
  const known = forms.get(page);
  if (known) return known;
  const { before, after, one, units } = page.ago as NonNullable<PageWords['ago']>;
  const span = `(?:[\\d০-৯०-९٠-٩]{1,3}${one ? `|${one}` : ''}) ?(?:${units
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
  const line = `${before ? `${before} ` : ''}${span}(?:,?${page.and ? `(?: ${page.and})?` : ''} ${span})?${after ? ` ${after}` : ''}`;
  const form = new RegExp(`(?:^|[\\s,·•|–—-])(${line})\\.?$`, 'iu');
  forms.set(page, form);
  return form;
}

/** Where a time that is told from now on begins at the end of a line ("By Mara Robe 46 minutes ago"), in UTF-16 units; -1 for none. */
function agoAt(text: string): number {
  if (text.length > 160 || !/[\d০-৯०-९٠-٩]|\ba/i.test(text)) return -1;
  const last =
    withoutEnd(text, /\./)
      .split(/[\s\d০-৯०-९٠-٩]/)
      .at(-1) ?? '';
  for (const page of endingIn(last.toLowerCase())) {
    const match = formOf(page).exec(text);
    if (match) return match.index + match[0].indexOf(match[1] ?? '');
  }
  return -1;
}

/** Whether a line says nothing but how long ago it was. */
export const saysAgo = (text: string): boolean => agoAt(text) === 0;

/** Parts such a time from a byline, and sets a line aside that says nothing else: "Updated 2 hours ago" tells of the hour of copying. */
export function splitAgo(it: Piece): Piece[] {
  if (it.kind === null || it.kind === 'headline') return [it];
  const at = agoAt(it.text);
  if (at < 0) return [it];
  const time = { ...part(it, at, it.text.length), kind: null, rule: 'date-line' };
  const before = withoutEnd(it.text.slice(0, at), /[\s,·•|:–—-]/);
  if (before === '' || CLOCK.test(before) || lettersOf(before).every(saysUpdated)) return [{ ...it, kind: null, rule: 'date-line' }];
  return it.kind === 'byline' || readByline(before) || readDateLine(before) ? [part(it, 0, before.length), time] : [it];
}

/** "3:10pm", "15.42 Uhr": the hour beside how long ago it was. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| \p{L}{1,4})?$/iu;

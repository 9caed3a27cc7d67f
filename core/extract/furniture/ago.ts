import { withoutEnd } from '../../language/ends.ts';
import { PACKS } from '../../language/packs.ts';
import { lettersOf } from '../../language/sentence.ts';
import { type Piece, part } from '../piece.ts';
import { readByline } from './byline.ts';
import { saysUpdated } from './date.ts';

let forms: readonly RegExp[] | null = null;

/** One expression a language: figures and units, with the word that says they count back from now. */
const agoForms = (): readonly RegExp[] => {
  forms ??= PACKS.flatMap(({ page }) => {
    if (!page?.ago) return [];
    const { before, after, one, units } = page.ago;
    const span = `(?:\\d{1,3}${one ? `|${one}` : ''}) ?(?:${units
      .split(' ')
      .sort((a, b) => b.length - a.length)
      .join('|')})`;
    const line = `${before ? `${before} ` : ''}${span}(?:,?${page.and ? `(?: ${page.and})?` : ''} ${span})?${after ? ` ${after}` : ''}`;
    return [new RegExp(`(?:^|[\\s,·•|–—-])(${line})\\.?$`, 'iu')];
  });
  return forms;
};

/** Where a time that is told from now on begins at the end of a line ("By Mara Robe 46 minutes ago"), in UTF-16 units; -1 for none. */
function agoAt(text: string): number {
  if (text.length > 160 || !/\d|\ba/i.test(text)) return -1;
  for (const form of agoForms()) {
    const match = form.exec(text);
    if (match) return match.index + match[0].indexOf(match[1] ?? '');
  }
  return -1;
}

/** Parts such a time from a byline, and sets a line aside that says nothing else: "Updated 2 hours ago" tells of the hour of copying. */
export function splitAgo(it: Piece): Piece[] {
  if (it.kind === null || it.kind === 'headline') return [it];
  const at = agoAt(it.text);
  if (at < 0) return [it];
  const time = { ...part(it, at, it.text.length), kind: null, rule: 'date-line' };
  const before = withoutEnd(it.text.slice(0, at), /[\s,·•|:–—-]/);
  if (before === '' || lettersOf(before).every(saysUpdated)) return [{ ...it, kind: null, rule: 'date-line' }];
  return it.kind === 'byline' || readByline(before) ? [part(it, 0, before.length), time] : [it];
}

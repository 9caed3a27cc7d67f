import { withoutEnd } from '../../language/ends.ts';
import { isCapital } from '../../language/letters.ts';
import type { Attribution, Statement } from '../statement/statement.ts';

import type { Quotation } from './find.ts';

// Letters between a quotation and the verb of saying that belongs to it.
const REACH = 80;

/** The attribution nearest to a quotation that names a speaker; null where none stands near. */
function nearestTo(side: Statement, quotation: Quotation): Attribution | null {
  let best: Attribution | null = null;
  let nearest = REACH;
  for (const one of side.attributions) {
    const away = one.verb.start >= quotation.close ? one.verb.start - quotation.close : quotation.open - one.verb.end;
    if (!one.speaker || away < 0 || away >= nearest) continue;
    nearest = away;
    best = one;
  }
  return best;
}

/** True where the quotations of two sides have one speaker, in whatever case and with whatever title. */
export function sameSpeakerOf(a: Statement, one: Quotation, b: Statement, other: Quotation): boolean {
  const { functionWords, pronouns, titles, nameRoot } = a.lexicon;
  const known = (side: Statement, quotation: Quotation): readonly string[] => {
    const own = (nearestTo(side, quotation)?.speaker?.words ?? []).filter(({ key }) => !functionWords.has(key) && !pronouns.has(key));
    const names = own.filter(({ key }) => !titles.has(key));
    return (names.length > 0 ? names : own).map(({ key }) => nameRoot(key));
  };
  const [x, y] = [known(a, one), known(b, other)];
  return x.length > 0 && y.length > 0 && (x.every((key) => y.includes(key)) || y.every((key) => x.includes(key)));
}

/** The speaker beside a quotation, as printed; "" where none stands near. A name is given alone: "Dmitry Orlin", not "spokesman Dmitry Orlin". */
export function speakerOf(side: Statement, quotation: Quotation): string {
  const speaker = nearestTo(side, quotation)?.speaker;
  if (!speaker) return '';
  return nameIn(speaker.words.map((word) => word.text)) ?? withoutEnd(side.text.slice(speaker.start, speaker.end), /[\s,.;:]/);
}

/** The speaker beside a quotation as a sentence may name them; "" where only a pronoun does. */
export function namedSpeakerOf(side: Statement, quotation: Quotation): string {
  const speaker = speakerOf(side, quotation);
  const words = speaker.toLowerCase().split(' ');
  return words.every((word) => side.lexicon.pronouns.has(word) || side.lexicon.functionWords.has(word)) ? '' : speaker;
}

/** The last run of two or more capitalised words: a full name. */
function nameIn(words: readonly string[]): string | null {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isCapital(word) && !isCapital(word[1])) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  const name = runs.filter((run) => run.length > 1).at(-1);
  return name ? name.join(' ') : null;
}

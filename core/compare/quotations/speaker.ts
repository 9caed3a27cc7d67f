import { withoutEnd } from '../../language/ends.ts';
import { isCapital } from '../../language/letters.ts';
import type { Statement } from '../statement/statement.ts';

import type { Quotation } from './find.ts';

// Letters between a quotation and the verb of saying that belongs to it.
const REACH = 80;

/** The speaker beside a quotation, as printed; "" where none stands near. A name is given alone: "Dmitry Orlin", not "spokesman Dmitry Orlin". */
export function speakerOf(side: Statement, quotation: Quotation): string {
  let best = '';
  let nearest = REACH;
  for (const one of side.attributions) {
    const away = one.verb.start >= quotation.close ? one.verb.start - quotation.close : quotation.open - one.verb.end;
    if (!one.speaker || away < 0 || away >= nearest) continue;
    nearest = away;
    best =
      nameIn(one.speaker.words.map((word) => word.text)) ?? withoutEnd(side.text.slice(one.speaker.start, one.speaker.end), /[\s,.;:]/);
  }
  return best;
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

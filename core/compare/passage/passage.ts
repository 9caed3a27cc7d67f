import type { Lexicon } from '../../language/index.ts';
import { isCapital } from '../../language/letters.ts';
import type { Pairing } from '../../model/index.ts';
import { BODY_KINDS } from '../../model/index.ts';
import type { Stretch } from '../place/stretch.ts';
import type { Side } from '../side.ts';
import type { ReadFacts } from '../statement/facts-of.ts';
import { stateOf } from '../statement/read.ts';
import type { Statement } from '../statement/statement.ts';
import { answersOf, type SentenceAnswers } from './answers.ts';

/** An entry, or a window of a long one, on its way to be named: both sides, and the stretches that agree and differ. */
export interface Passage extends SentenceAnswers {
  readonly pairing: Pairing;
  readonly a: Statement;
  readonly b: Statement;
  readonly stretches: readonly Stretch[];
  readonly lexicon: Lexicon;
  /** True when both sides are the story itself, not furniture. */
  readonly body: boolean;
  /** True for a headline, a deck or a caption: its facts count where both sides have them. */
  readonly display: boolean;
  /** Names are told by capitals: not in a headline set in title case. */
  readonly capitalsName: boolean;
}

/** True for a heading in title case, which no full stop ends: "Kremlin Says It Seeks Unity for Syria". */
const titleCase = ({ words, text }: Statement): boolean => {
  if (/[.!?…]['"”’»)]?$/.test(text)) return false;
  const long = words.filter((word) => word.kind === 'word' && word.text.length > 3);
  return long.length > 3 && long.filter((word) => isCapital(word.text)).length > 0.7 * long.length;
};

const DISPLAY = new Set(['headline', 'deck', 'caption']);

export function passageOf(pairing: Pairing, a: Side, b: Side, stretches: readonly Stretch[], lexicon: Lexicon, read?: ReadFacts): Passage {
  const one = stateOf(a, lexicon, read);
  const other = stateOf(b, lexicon, read);
  const blocks = [...a.blocks, ...b.blocks];
  const answering = answersOf(one, other, stretches);
  return {
    pairing,
    a: one,
    b: other,
    stretches,
    lexicon,
    answers: answering.answers,
    get keptA() {
      return answering.keptA;
    },
    get keptB() {
      return answering.keptB;
    },
    body: blocks.every((block) => BODY_KINDS.has(block.kind)),
    display: blocks.every((block) => DISPLAY.has(block.kind)),
    capitalsName: lexicon.capitalNouns || (!titleCase(one) && !titleCase(other)),
  };
}

import { classOf, type Edit } from '../model/index.ts';
import type { Place } from './place/place.ts';
import { speaker, verbOfSaying } from './rules/attribution.ts';
import { figure, hedge, negation, rehedged, time, timeDetail } from './rules/facts.ts';
import { conversion, dateStyle, numberStyle, rangeStyle } from './rules/figures.ts';
import { name, role } from './rules/names.ts';
import { marksMoved, punctuation } from './rules/punctuation.ts';
import { quotedWords } from './rules/quotation.ts';
import type { Named, Rule } from './rules/rule.ts';
import { accents, joined, variants } from './rules/spelling.ts';
import { form } from './rules/typography.ts';

/** Form first, so that house style is never taken for sense; then quotations, in which any other difference counts; then facts; wording is what is left. */
const RULES: Readonly<Record<string, Rule>> = {
  form,
  marksMoved,
  punctuation,
  joined,
  variants,
  accents,
  numberStyle,
  rangeStyle,
  dateStyle,
  quotedWords,
  conversion,
  negation,
  figure,
  time,
  timeDetail,
  verbOfSaying,
  hedge,
  rehedged,
  name,
  role,
  speaker,
};
const IN_ORDER = Object.values(RULES);

/** Names a place of variation by the first rule that knows it. */
export function classify(place: Place): Omit<Edit, 'id'> {
  const named = nameOf(place);
  const quoted = place.quotedA || place.quotedB;
  return {
    class: classOf(named.kind),
    ...named,
    ...(place.stretch.move !== null ? { moved: true as const } : {}),
    ...(quoted ? { quoted: true as const } : {}),
  };
}

/** The rules that were asked for a place, in order; the last one named it, unless none did. */
export function trials(place: Place): readonly string[] {
  if (place.stretch.differs === 'break' || place.stretch.move !== null) return [];
  const named = IN_ORDER.findIndex((rule) => rule(place) !== null);
  return Object.keys(RULES).slice(0, named < 0 ? IN_ORDER.length : named + 1);
}

function nameOf(place: Place): Named {
  if (place.stretch.differs === 'break') return { kind: 'typography', rule: 'paragraph-break' };
  if (place.stretch.move !== null) return { kind: 'wording', rule: 'moved' };
  for (const rule of IN_ORDER) {
    const named = rule(place);
    if (named) return credits(place) && classOf(named.kind) === 'substantive' ? { kind: 'credit', rule: 'credit-changed' } : named;
  }
  if (credits(place)) return { kind: 'credit', rule: 'credit-changed' };
  return { kind: 'wording', rule: 'words' };
}

/** True in a byline or credit line, where another name is another credit. */
const credits = ({ passage: { a, b } }: Place): boolean =>
  [...a.blocks, ...b.blocks].every((block) => block.kind === 'byline' || block.kind === 'credit-line');

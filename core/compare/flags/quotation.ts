import type { Passage, Statement } from '../passage.ts';
import type { Place } from '../place.ts';
import { attributions } from '../quotations/attribution.ts';
import { type Quotation, quotationAt } from '../quotations/find.ts';
import { cite, type Draft, type Raise } from './draft.ts';

const holding = (side: Statement, start: number, end: number): Quotation | null =>
  side.quotations.find((quotation) =>
    start === end ? quotation.start <= start && start <= quotation.end : quotation.start < end && start < quotation.end,
  ) ?? null;

/** The speaker beside a quotation, as printed; "" where none stands near. */
export function speakerOf(side: Statement, quotation: Quotation, passage: Passage): string {
  let best = '';
  let nearest = 80;
  for (const one of attributions(side, passage.lexicon)) {
    const away = one.verb.start >= quotation.close ? one.verb.start - quotation.close : quotation.open - one.verb.end;
    if (!one.speaker || away < 0 || away >= nearest) continue;
    nearest = away;
    best = side.text.slice(one.speaker.start, one.speaker.end);
  }
  return best;
}

/** Words inside a direct quotation that differ. Marks, spelling and the style of a figure do not count. */
export const quotationAltered: Raise = ({ passage, places }) => {
  const { a, b } = passage;
  const groups = new Map<string, { place: Place[]; one: Quotation | null; other: Quotation | null }>();
  for (const place of places) {
    if (!place.quotedA && !place.quotedB) continue;
    const kind = place.stretch.differs === 'words' ? place : null;
    if (!kind || !countsInside(place)) continue;
    const one = holding(a, place.stretch.startA, place.stretch.endA);
    const other = holding(b, place.stretch.startB, place.stretch.endB);
    if (!one || !other) continue;
    const key = `${one.open} ${other.open}`;
    const group = groups.get(key);
    if (group) group.place.push(place);
    else groups.set(key, { place: [place], one, other });
  }
  const drafts: Draft[] = [];
  for (const { place, one, other } of groups.values()) {
    if (!one || !other) continue;
    const who = speakerOf(a, one, passage) || speakerOf(b, other, passage);
    const [base, witness] = [a.text.slice(one.open, one.close), b.text.slice(other.open, other.close)];
    drafts.push({
      kind: 'quotation-altered',
      entry: passage.pairing.id,
      stretches: place.map((p) => p.index),
      base,
      witness,
      reason: `The quotation${who ? ` by ${who}` : ''} differs inside the quotation marks: ${place.map((p) => `${cite(around(a, p.stretch.startA, p.stretch.endA))} / ${cite(around(b, p.stretch.startB, p.stretch.endB))}`).join('; ')}.`,
    });
  }
  return drafts;
};

/** A place inside a quotation counts unless form alone differs. */
const countsInside = (place: Place): boolean => place.wordsA.some((w) => w.kind !== 'mark') || place.wordsB.some((w) => w.kind !== 'mark');

function around(side: Statement, start: number, end: number): string {
  const inside = quotationAt(side.quotations, start) ?? holding(side, start, end);
  const from =
    side.words.filter((word) => word.kind !== 'mark' && word.end <= start && word.start >= (inside?.start ?? 0)).at(-2)?.start ??
    inside?.start ??
    start;
  const to =
    side.words.filter((word) => word.kind !== 'mark' && word.start >= end && word.end <= (inside?.end ?? side.text.length))[1]?.end ??
    inside?.end ??
    end;
  return side.text.slice(Math.min(from, start), Math.max(to, end)).trim();
}

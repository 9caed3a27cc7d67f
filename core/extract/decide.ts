import type { ReadingDecision } from '../model/index.ts';
import { type Piece, part, setAside } from './piece.ts';
import { clean } from './white-space.ts';

/**
 * Applies what a person decided about the reading, in order. A decision names its piece by the whole text, or by a part that stands in
 * one piece only; one that names nothing is returned in `missed` and changes nothing.
 */
export function decide(pieces: readonly Piece[], decisions: readonly ReadingDecision[]): { pieces: Piece[]; missed: ReadingDecision[] } {
  let all: Piece[] = pieces.map((it) => ({ ...it }));
  const missed: ReadingDecision[] = [];
  for (const decision of decisions) {
    const wantsAside = decision.action === 'keep';
    const index = find(all, decision.text, wantsAside);
    const it = all[index];
    if (!it) {
      missed.push(decision);
      continue;
    }
    if (decision.action === 'keep') {
      it.kind ??= 'paragraph';
      it.rule = 'kept';
    } else if (decision.action === 'drop') setAside(it, 'dropped');
    else if (decision.action === 'set-kind') {
      it.kind = decision.kind;
      it.rule = 'kind-set';
    } else if (decision.action === 'split') {
      const halves = [part(it, 0, decision.at), part(it, decision.at, it.text.length)].filter((half) => half.text !== '');
      if (halves.length < 2) missed.push(decision);
      else all = [...all.slice(0, index), ...halves, ...all.slice(index + 1)];
    } else {
      const next = all.findIndex((other, i) => i > index && other.kind !== null && other.text === clean(decision.next));
      if (next < 0) missed.push(decision);
      else all = joined(all, index, next);
    }
  }
  return { pieces: all, missed };
}

/** Index of the piece meant; those set aside are preferred when one is to be kept, blocks otherwise. */
function find(all: readonly Piece[], text: string, wantsAside: boolean): number {
  const wanted = clean(text);
  if (wanted === '') return -1;
  for (const aside of [wantsAside, !wantsAside]) {
    const whole = all.findIndex((it) => (it.kind === null) === aside && it.text === wanted);
    if (whole >= 0) return whole;
  }
  const holding = all.flatMap((it, i) => (it.text.includes(wanted) ? [i] : []));
  const preferred = holding.filter((i) => (all[i]?.kind === null) === wantsAside);
  const one = preferred.length > 0 ? preferred : holding;
  return one.length === 1 ? (one[0] as number) : -1;
}

function joined(all: readonly Piece[], first: number, second: number): Piece[] {
  const [a, b] = [all[first] as Piece, all[second] as Piece];
  const shift = a.text.length + 1;
  const whole: Piece = {
    ...a,
    text: `${a.text} ${b.text}`,
    links: [...a.links, ...b.links.map((link) => ({ start: link.start + shift, end: link.end + shift, href: link.href }))],
    origin: a.origin && b.origin ? { start: Math.min(a.origin.start, b.origin.start), end: Math.max(a.origin.end, b.origin.end) } : null,
    rule: 'joined',
  };
  return all.flatMap((it, i) => (i === first ? [whole] : i === second ? [] : [it]));
}

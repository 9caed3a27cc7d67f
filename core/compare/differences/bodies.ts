import type { Word } from '../../language/words.ts';
import type { Statement } from '../statement/statement.ts';
import type { Speaker } from './speaker.ts';

/** The kinds of body that words name. */
const kindsIn = (words: readonly Word[], { lexicon }: Statement): ReadonlySet<string> =>
  new Set(words.flatMap(({ key }) => lexicon.bodies.get(key) ?? []));

// Every pair of sources asks for them.
const bySide = new WeakMap<Statement, ReadonlySet<string>>();

function kindsOf(side: Statement): ReadonlySet<string> {
  const known = bySide.get(side) ?? kindsIn(side.words, side);
  bySide.set(side, known);
  return known;
}

/** "the [prosecutors] of Pau" / "the [fire brigade] of Pau": bodies of two kinds, of which neither side has the other's. */
export function otherBody(x: Speaker, y: Speaker): boolean {
  if (x.side.lexicon.bodies.size === 0) return false;
  const [one, other] = [x, y].map(({ one, side }) => kindsIn(one.speaker?.words ?? [], side)) as [ReadonlySet<string>, ReadonlySet<string>];
  if (one.size === 0 || other.size === 0) return false;
  const [inX, inY] = [kindsOf(x.side), kindsOf(y.side)];
  return [...one].every((kind) => !inY.has(kind)) && [...other].every((kind) => !inX.has(kind));
}

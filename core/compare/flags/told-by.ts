import { classOf, type Edit, type FlagKind } from '../../model/index.ts';
import type { NamedPlace } from '../place/place.ts';
import type { Named } from '../rules/rule.ts';
import type { Draft } from './draft.ts';

// Words of a side in a place that a flag may name, and places that make such a flag.
const [FEW_WORDS, FEW_PLACES] = [3, 2];

const NAMED_BY_FLAG: Readonly<Partial<Record<FlagKind, Named>>> = {
  'role-changed': { kind: 'role', rule: 'role' },
  'name-changed': { kind: 'name', rule: 'name-replaced' },
  'attribution-changed': { kind: 'attribution', rule: 'attribution' },
  'figure-changed': { kind: 'number', rule: 'figure' },
  'time-changed': { kind: 'time', rule: 'time-reference' },
  'negation-changed': { kind: 'negation', rule: 'negation' },
  'hedge-dropped': { kind: 'hedge', rule: 'qualifier' },
  'hedge-added': { kind: 'hedge', rule: 'qualifier' },
};

/** `[Assistant|Goalkeeping] coach`: a few words that no rule knew, and that one flag tells of; null for any other place. */
export function toldBy({ index, edit, wordsA, wordsB, passage }: NamedPlace, raised: readonly Draft[]): Omit<Edit, 'id'> | null {
  if (edit.rule !== 'words' || edit.quoted) return null;
  const words = [wordsA, wordsB].map((list) => list.filter(({ kind }) => kind !== 'mark'));
  if (words.some(({ length }) => length > FEW_WORDS)) return null;
  if (words.flat().every(({ key }) => passage.lexicon.functionWords.has(key))) return null;
  const told = raised.filter(({ stretches }) => stretches.includes(index));
  const named = told.length === 1 && (told[0] as Draft).stretches.length <= FEW_PLACES ? NAMED_BY_FLAG[(told[0] as Draft).kind] : undefined;
  return named ? { ...edit, class: classOf(named.kind), ...named } : null;
}

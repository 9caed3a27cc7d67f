import type { EditKind } from '../../model/index.ts';
import type { Place } from '../place/place.ts';

/** The name a rule gives to a place of variation. */
export interface Named {
  readonly kind: EditKind;
  readonly rule: string;
}

/** Names a place, or leaves it to the rules after it. */
export type Rule = (place: Place) => Named | null;

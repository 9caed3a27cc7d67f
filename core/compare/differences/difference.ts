import type { Fact, FactKind } from '../facts/fact.ts';

/** A fact that one side states and the other does not, or two that answer each other and differ. */
export interface Difference {
  readonly kind: FactKind;
  readonly a: Fact | null;
  readonly b: Fact | null;
  /** Indexes of the stretches it lies in; none where its words stand unchanged and say something else. */
  readonly stretches: readonly number[];
  /** True when its sentence stands on both sides, changed or not. */
  readonly answered: boolean;
  /** The part of what stands around it that the other side has too, from 0 to 1; 1 where both sides have a fact. */
  readonly stands: number;
  /** True where a word next to a lone fact, what it negates, stands on the other side too. */
  readonly target: boolean;
  /** True when either fact stands inside a direct quotation. */
  readonly quoted: boolean;
  /** `value`: the values differ. `exchanged`: the values stand on both sides, of other things. `turned`: the value goes the other way. `reached`: by so much on one side, to so much on the other. */
  readonly how: 'value' | 'exchanged' | 'turned' | 'reached';
}

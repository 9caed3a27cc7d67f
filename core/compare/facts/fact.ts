export type FactKind = 'number' | 'time' | 'hedge' | 'negation' | 'speech';

/** Something a text states, as a value: two texts that state one value in other words have equal `value`s. */
export interface Fact {
  readonly kind: FactKind;
  /** Half-open offsets into the side's text. */
  readonly start: number;
  readonly end: number;
  /** Canonical: `1068`, `month:3 day:11`, `at-least`, `say`. */
  readonly value: string;
  /** Too common to count when it comes or goes; it counts when another value stands in its place: "one", "first". */
  readonly weak?: true;
  /** Figures only: amount and unit apart; null amount for "dozens". */
  readonly amount?: number | null;
  readonly unit?: string;
  /** The country of a currency that several have: Canadian dollars. */
  readonly country?: string;
  /** Figures only: the time that it is for: 120 crowns a [month]. */
  readonly per?: string;
  /** Figures only: what "100m" comes to if it is metres and not millions. */
  readonly metres?: number | undefined;
  /** A qualifier that bounds or rounds a figure: where the figure begins. */
  readonly bounds?: number;
}

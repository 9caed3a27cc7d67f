export const FLAG_KINDS = [
  'quotation-altered',
  'figure-changed',
  'name-changed',
  'attribution-changed',
  'hedge-dropped',
  'hedge-added',
  'negation-changed',
  'time-changed',
  'role-changed',
  'credit-dropped',
  'credit-changed',
  'link-added',
  'link-removed',
  'link-changed',
  'paragraph-added',
  'paragraph-omitted',
  'correction-added',
  'correction-removed',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** A fact worth an editor's eye. */
export interface Flag {
  /** `f1`, `f2`, … in the order of the apparatus. */
  readonly id: string;
  readonly kind: FlagKind;
  /** Id of the entry it stands in; null for a flag on the whole article (`credit-dropped`). */
  readonly entry: string | null;
  /** Ids of the edits it is made of; may be empty when a whole entry is meant. */
  readonly edits: readonly string[];
  /** Ids of all its entries, `entry` the first, where one flag is a run of paragraphs; absent else. */
  readonly entries?: readonly string[];
  /** How many paragraphs of body text the run has; with `entries` only. */
  readonly count?: number;
  /** The base's words concerned, with enough around them to be understood; stands word for word in the base. "" where it has none. */
  readonly base: string;
  /** The witness's words, likewise. */
  readonly witness: string;
  /** One plain sentence for a person, both texts in it. Never a verdict. */
  readonly reason: string;
}

export const ACCIDENTAL_KINDS = ['typography', 'punctuation', 'capitals', 'spelling', 'number-style'] as const;
export const SUBSTANTIVE_KINDS = [
  'wording',
  'number',
  'unit',
  'time',
  'name',
  'role',
  'quotation',
  'attribution',
  'hedge',
  'negation',
  'credit',
  'link',
] as const;
export type EditKind = (typeof ACCIDENTAL_KINDS)[number] | (typeof SUBSTANTIVE_KINDS)[number];
export const EDIT_KINDS: readonly EditKind[] = [...ACCIDENTAL_KINDS, ...SUBSTANTIVE_KINDS];
export type EditClass = 'substantive' | 'accidental';

/** A place of variation, named. */
export interface Edit {
  /** `e1`, `e2`, … in the order of the apparatus. The two ends of a moved phrase or sentence share one id and one edit. */
  readonly id: string;
  readonly class: EditClass;
  readonly kind: EditKind;
  /** The rule that named it: `number-words`, `hedge-word`. */
  readonly rule: string;
  /** True when the same words stand elsewhere in the other side: two segments carry this edit, one with a lemma and one with a reading. */
  readonly moved?: true;
  /** True inside a direct quotation, where nothing is ever folded. */
  readonly quoted?: true;
}

/** A stretch where base and witness agree (`edit` null, lemma and reading equal), or one place of variation. A `link` edit may stand on equal words. */
export interface Segment {
  readonly lemma: string;
  readonly reading: string;
  readonly edit: Edit | null;
}

export const classOf = (kind: EditKind): EditClass =>
  (ACCIDENTAL_KINDS as readonly string[]).includes(kind) ? 'accidental' : 'substantive';

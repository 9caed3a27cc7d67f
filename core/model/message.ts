export type Severity = 'note' | 'warning' | 'error';

/** Trouble, or a fact worth knowing, about a source or a comparison: what happened, by which rule, where. */
export interface Message {
  readonly severity: Severity;
  /** The rule that speaks, in kebab case: `charset-guessed`, `no-article`. */
  readonly rule: string;
  /** One plain sentence for a person: what is wrong and what to do. */
  readonly reason: string;
  /** The source's name; absent when the message is about the comparison as a whole. */
  readonly source?: string;
  /** Where in the source, in words or as an offset into its text. */
  readonly place?: string;
}

/** A law of the model is broken: always a fault of the program, never of a source. */
export function bug(what: string): Error {
  return new Error(`${what}: this is a bug in Stet`);
}

/** What a person made of an edit or a flag. `null` with a note is a note alone. */
export type Decided = 'stet' | 'query' | 'fix' | null;

export interface Mark {
  /** Names the edit or flag by its words, so that it still applies after a new comparison: see `markTarget` in compare. */
  readonly target: string;
  /** Siglum of the witness that it is about; absent where a story has one witness: whoever has the change. */
  readonly witness?: string;
  readonly decided: Decided;
  readonly note: string;
}

/** Half-open ranges on both sides, `from` to before `to`, of whatever is counted there (tokens, sentences, letters); one of them may be empty. */
export interface Ranges {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

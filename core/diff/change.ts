import type { Ranges } from '../model/index.ts';

/** Base tokens `fromA`–`toA` stand where witness tokens `fromB`–`toB` stand: half-open ranges of token indexes, one of them may be empty. */
export interface Change extends Ranges {
  /** Changes with the same number are the two ends of one moved phrase: the first has words on one side only, the second the same words on the other. */
  readonly move?: number;
  /** Its ends may agree: it is the whole of a name or figure of which a part differs. */
  readonly whole?: true;
}

import type { Article } from './article.ts';
import type { Entry } from './entry.ts';
import type { Flag } from './flag.ts';
import type { Message } from './message.ts';

/** One witness measured against the base. Entries stand in the witness's order, an omission after its base neighbour. */
export interface Comparison {
  readonly base: Article;
  readonly witness: Article;
  readonly entries: readonly Entry[];
  readonly flags: readonly Flag[];
  readonly messages: readonly Message[];
}

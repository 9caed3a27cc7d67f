import { addressChanged } from './address.ts';
import { attributionChanged } from './attribution.ts';
import { correctionMoved } from './correction.ts';
import { creditChanged } from './credit.ts';
import type { Raise, RaiseEntry, RaiseWhole } from './draft.ts';
import { figureChanged } from './figure.ts';
import { guiltTold } from './guilt.ts';
import { hedgeMoved } from './hedge.ts';
import { linkMoved } from './link.ts';
import { nameChanged } from './name.ts';
import { negationChanged } from './negation.ts';
import { paragraphMoved } from './paragraph.ts';
import { photoCreditChanged } from './photo-credit.ts';
import { quotationAltered } from './quotation.ts';
import { relatedLine } from './related-line.ts';
import { roleChanged } from './role.ts';
import { timeChanged } from './time.ts';

/** What may be raised in a passage, each kind by itself. */
export const PASSAGE_FLAGS: readonly Raise[] = [
  quotationAltered,
  figureChanged,
  nameChanged,
  attributionChanged,
  hedgeMoved,
  guiltTold,
  negationChanged,
  timeChanged,
  roleChanged,
  linkMoved,
  addressChanged,
];

/** What may be raised on an entry that stands on one side only, each kind by itself. */
export const ENTRY_FLAGS: readonly RaiseEntry[] = [relatedLine, correctionMoved, paragraphMoved];

/** What may be raised on two articles as a whole. */
export const ARTICLE_FLAGS: readonly RaiseWhole[] = [creditChanged, photoCreditChanged];

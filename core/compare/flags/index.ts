import { attributionChanged } from './attribution.ts';
import { creditChanged } from './credit.ts';
import type { Raise, RaiseWhole } from './draft.ts';
import { figureChanged } from './figure.ts';
import { hedgeMoved } from './hedge.ts';
import { linkMoved } from './link.ts';
import { nameChanged } from './name.ts';
import { negationChanged } from './negation.ts';
import { quotationAltered } from './quotation.ts';
import { roleChanged } from './role.ts';
import { timeChanged } from './time.ts';

/** What may be raised in a passage, each kind by itself. */
export const RAISES: readonly Raise[] = [
  quotationAltered,
  figureChanged,
  nameChanged,
  attributionChanged,
  hedgeMoved,
  negationChanged,
  timeChanged,
  roleChanged,
  linkMoved,
];

/** What may be raised on two articles as a whole. */
export const RAISES_WHOLE: readonly RaiseWhole[] = [creditChanged];

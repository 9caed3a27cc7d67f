import { attributionChanged } from './attribution.ts';
import type { Raise } from './draft.ts';
import { figureChanged } from './figure.ts';
import { hedgeMoved } from './hedge.ts';
import { linkMoved } from './link.ts';
import { nameChanged } from './name.ts';
import { negationChanged } from './negation.ts';
import { quotationAltered } from './quotation.ts';
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
  linkMoved,
];

import { BODY_KINDS } from '../../model/index.ts';
import type { Side } from '../side.ts';
import type { Named } from './rule.ts';

/** What an entry with one side is called: a paragraph, a related-article line, a byline that came or went. */
export function nameLone(side: Side, came: boolean): Named {
  const kind = side.blocks[0]?.kind ?? 'paragraph';
  const what = BODY_KINDS.has(kind) ? 'paragraph' : kind;
  const rule = `${what}-${came ? 'added' : 'omitted'}`;
  if (kind === 'related-link') return { kind: 'link', rule };
  if (kind === 'byline' || kind === 'credit-line') return { kind: 'credit', rule };
  return { kind: 'wording', rule };
}

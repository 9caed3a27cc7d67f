import { BODY_KINDS, type EditKind, type FlagKind } from '../../model/index.ts';
import type { Side } from '../side.ts';
import { cite } from './draft.ts';

/** What an entry with one side is called: a paragraph, a related-article line, a byline that came or went. */
export function nameLone(side: Side, came: boolean): { readonly kind: EditKind; readonly rule: string } {
  const kind = side.blocks[0]?.kind ?? 'paragraph';
  const what = BODY_KINDS.has(kind) ? 'paragraph' : kind;
  const rule = `${what}-${came ? 'added' : 'omitted'}`;
  if (kind === 'related-link') return { kind: 'link', rule };
  if (kind === 'byline' || kind === 'credit-line') return { kind: 'credit', rule };
  return { kind: 'wording', rule };
}

// What a wire changed since it last sent the story; nothing was wrong.
const UPDATE = /^\(?(?:adds|updates|recasts|rewrites)\b/i;

/** The flag for an entry with one side; null for furniture, and for paragraphs where the two articles share no agency credit. */
export function loneFlag(
  side: Side,
  came: boolean,
  agency: string | null,
  lone: boolean,
): { readonly kind: FlagKind; readonly reason: string } | null {
  const kind = side.blocks[0]?.kind;
  if (kind === undefined) return null;
  if (kind === 'related-link') {
    // Several in a row are a box of links, and part of the page.
    if (!lone) return null;
    return came
      ? { kind: 'link-added', reason: `A related-article line stands in the witness and not in the base: ${cite(side.text)}.` }
      : { kind: 'link-removed', reason: `A related-article line stands in the base and not in the witness: ${cite(side.text)}.` };
  }
  if (kind === 'correction') {
    if (UPDATE.test(side.text)) return null;
    return came
      ? { kind: 'correction-added', reason: `The witness carries a correction or editor's note that the base has not: ${cite(side.text)}.` }
      : {
          kind: 'correction-removed',
          reason: `The base carries a correction or editor's note that the witness has not: ${cite(side.text)}.`,
        };
  }
  if (!BODY_KINDS.has(kind) || kind === 'crosshead' || agency === null) return null;
  return came
    ? {
        kind: 'paragraph-added',
        reason: `The witness has a paragraph that the base has not, under the same credit, ${agency}: ${cite(side.text)}.`,
      }
    : {
        kind: 'paragraph-omitted',
        reason: `The base has a paragraph that the witness has not, under the same credit, ${agency}: ${cite(side.text)}.`,
      };
}

import type { BlockKind, EditKind, FlagKind, Relation } from '../model/index.ts';

/** Plain words for what the model names, for people who read English. */
export const EDIT_TERMS: Readonly<Record<EditKind, string>> = {
  typography: 'Typography',
  punctuation: 'Punctuation',
  capitals: 'Capitals',
  spelling: 'Spelling',
  'number-style': 'Number style',
  wording: 'Wording',
  number: 'Number',
  unit: 'Unit',
  time: 'Time',
  name: 'Name',
  role: 'Role or title',
  quotation: 'Quotation',
  attribution: 'Attribution',
  hedge: 'Hedge',
  negation: 'Negation',
  credit: 'Credit',
  link: 'Link',
};

/** A link edit in plain words: by its rule, whether the link came or went. */
export const linkTerm = ({ rule }: { readonly rule: string }): string =>
  rule === 'link-added'
    ? 'Link added'
    : rule === 'link-removed'
      ? 'Link removed'
      : rule === 'link-changed'
        ? 'Link changed'
        : EDIT_TERMS.link;

export const FLAG_TERMS: Readonly<Record<FlagKind, string>> = {
  'quotation-altered': 'Quotation altered',
  'figure-changed': 'Figure changed',
  'name-changed': 'Name changed',
  'attribution-changed': 'Attribution changed',
  'hedge-dropped': 'Hedge dropped',
  'hedge-added': 'Hedge added',
  'negation-changed': 'Negation changed',
  'time-changed': 'Time changed',
  'role-changed': 'Role changed',
  'credit-dropped': 'Credit dropped',
  'credit-changed': 'Credit changed',
  'link-added': 'Link added',
  'link-removed': 'Link removed',
  'link-changed': 'Link changed',
  'paragraph-added': 'Paragraph added',
  'paragraph-omitted': 'Paragraph omitted',
  'correction-added': 'Correction added',
  'correction-removed': 'Correction removed',
};

/** What a flag is called; one that is of a run of paragraphs says how many. */
export const flagTerm = ({ kind, count: paragraphs = 1 }: { readonly kind: FlagKind; readonly count?: number }): string =>
  paragraphs > 1 ? `${paragraphs} paragraphs ${kind.endsWith('added') ? 'added' : 'omitted'}` : FLAG_TERMS[kind];

/** One sign for each flag, never the only bearer of its meaning. */
export const FLAG_SIGNS: Readonly<Record<FlagKind, string>> = {
  'quotation-altered': '”',
  'figure-changed': '#',
  'name-changed': 'N',
  'attribution-changed': '§',
  'hedge-dropped': '≈',
  'hedge-added': '≈',
  'negation-changed': '¬',
  'time-changed': 't',
  'role-changed': 'R',
  'credit-dropped': '©',
  'credit-changed': '©',
  'link-added': '↗',
  'link-removed': '↗',
  'link-changed': '↗',
  'paragraph-added': '¶',
  'paragraph-omitted': '¶',
  'correction-added': '!',
  'correction-removed': '!',
};

export const RELATION_TERMS: Readonly<Record<Relation, string>> = {
  same: 'Unchanged',
  revised: 'Revised',
  split: 'Split',
  merged: 'Merged',
  regrouped: 'Regrouped',
  omitted: 'Omitted',
  added: 'Added',
};

export const BLOCK_TERMS: Readonly<Record<BlockKind, string>> = {
  headline: 'Headline',
  deck: 'Deck',
  byline: 'Byline',
  'credit-line': 'Credit line',
  dateline: 'Dateline',
  caption: 'Caption',
  'related-link': 'Related link',
  paragraph: 'Paragraph',
  quotation: 'Quotation',
  'list-item': 'List item',
  crosshead: 'Crosshead',
  correction: 'Correction',
};

export const DECIDED_TERMS = { stet: 'Stet', query: 'Query', fix: 'Fix' } as const;

/** `1 flag`, `4 flags`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The name by which a witness goes: its outlet, else its source's name. */
export const known = (witness: { readonly name: string; readonly metadata: { readonly outlet: string | null } }): string =>
  witness.metadata.outlet ?? witness.name;

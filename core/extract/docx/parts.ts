import type { BlockKind } from '../../model/index.ts';
import { at, elements, type XmlElement } from '../xml.ts';

/** What a paragraph style says of a paragraph. */
export interface Style {
  readonly kind: BlockKind;
  /** 0 for what is no heading; a title is 1, a heading of level n is n + 1. */
  readonly level: number;
}

/** Deepest that styles are based on one another. */
const MAX_BASES = 20;

/** Paragraph styles by id. Their names are the same in every language of Word; their ids are not. */
export function stylesOf(root: XmlElement | null): ReadonlyMap<string, Style> {
  const all = new Map(elements(root, 'style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const styleOf = (id: string, depth: number): Style => {
    const style = all.get(id);
    const name = (at(style, 'name')?.attributes['w:val'] ?? id).toLowerCase();
    const own = named(name, at(style, 'pPr', 'outlineLvl')?.attributes['w:val'], at(style, 'pPr', 'numPr') !== null);
    const base = at(style, 'basedOn')?.attributes['w:val'];
    return own ?? (base !== undefined && depth < MAX_BASES ? styleOf(base, depth + 1) : { kind: 'paragraph', level: 0 });
  };
  return new Map([...all.keys()].map((id) => [id, styleOf(id, 0)]));
}

function named(name: string, outline: string | undefined, numbered: boolean): Style | null {
  if (name === 'title') return { kind: 'crosshead', level: 1 };
  if (name === 'headline') return { kind: 'headline', level: 0 };
  if (name === 'subtitle') return { kind: 'deck', level: 0 };
  if (name === 'author' || name === 'byline') return { kind: 'byline', level: 0 };
  if (name === 'dateline') return { kind: 'dateline', level: 0 };
  const heading = /^heading ?(\d)$/.exec(name)?.[1];
  if (heading !== undefined) return { kind: 'crosshead', level: Number(heading) + 1 };
  if (/^(?:intense )?quote$|^block ?(?:text|quote|quotation)$|^quotations?$/.test(name)) return { kind: 'quotation', level: 0 };
  if (/^caption$/.test(name)) return { kind: 'caption', level: 0 };
  if (/^list (?:bullet|number|paragraph)/.test(name) && (numbered || name !== 'list paragraph')) return { kind: 'list-item', level: 0 };
  if (outline !== undefined && Number(outline) < 9) return { kind: 'crosshead', level: Number(outline) + 2 };
  return numbered ? { kind: 'list-item', level: 0 } : null;
}

/** Targets of links by the id of their relationship. */
export const linksOf = (root: XmlElement | null): ReadonlyMap<string, string> =>
  new Map(
    elements(root, 'Relationship')
      .filter((one) => (one.attributes['Type'] ?? '').endsWith('/hyperlink'))
      .map((one) => [one.attributes['Id'] ?? '', one.attributes['Target'] ?? '']),
  );

import type { Edit } from '../../core/model/index.ts';
import type { PageRow } from './rows.ts';

/** One side of a row on the map of both texts. */
export interface MapMark {
  /** The token of its colour. */
  readonly token: '--moved-ink' | '--witness-ink' | '--base-ink' | '--house-ink' | '--accent' | '--rule-strong';
  /** How dark, from 0 to 1: the share of its letters that differ; a whole paragraph that came or went is as dark as can be. */
  readonly dark: number;
}

/** A row as the map shows it; null where a side has no words here. */
export interface MapRow {
  readonly base: MapMark | null;
  readonly witness: MapMark | null;
}

const EQUAL: MapMark = { token: '--rule-strong', dark: 0 };

/** What a row is at a glance. Edits that are not shown do not darken it. */
export function mapRow(row: PageRow, shows: (edit: Edit) => boolean): MapRow {
  if (row.type === 'fold') return { base: EQUAL, witness: EQUAL };
  const { entry, partner } = row;
  const side = (own: 'base' | 'witness'): MapMark | null => {
    if (row[own].length === 0) return null;
    if (partner !== null) return { token: '--moved-ink', dark: 1 };
    if (entry[own === 'base' ? 'witness' : 'base'].length === 0) return { token: own === 'base' ? '--base-ink' : '--witness-ink', dark: 1 };
    let [all, differs, loud, any] = [0, 0, false, false];
    for (const { lemma, reading, edit } of entry.segments) {
      const words = own === 'base' ? lemma : reading;
      all += words.length;
      if (!edit || !shows(edit)) continue;
      any = true;
      loud ||= edit.class !== 'accidental';
      if (lemma !== reading) differs += words.length;
    }
    return any ? { token: loud ? '--accent' : '--house-ink', dark: all === 0 ? 0 : differs / all } : EQUAL;
  };
  return { base: side('base'), witness: side('witness') };
}

import { type FlagsByEdit, flagsByEdit } from '../apparatus.ts';
import { markup } from '../escape.ts';
import type { Facing } from '../facing.ts';
import { paragraphs, runsOn } from '../paragraphs.ts';
import { endOf, type Row, runningOrder } from '../running-order.ts';
import { BLOCK_TERMS, known, RELATION_TERMS } from '../terms.ts';
import type { WitnessReport } from '../witness.ts';
import { bothSides, oneSide, spoken } from './marks.ts';

/** The aligned text as one table. A row holds the base's cell, the gutter, the witness's cell and the inline cell; the style sheet shows one view at a time. */
export function rowsTable(facing: Facing): string {
  const { base, witness } = facing;
  const flags = flagsByEdit(facing.flags);
  const order = runningOrder(facing);
  const ids = new Set<string>();
  const rows = order.map((row) => rowMarkup({ row, facing, flags, ids, order }));
  return `<table class="rows">
<caption class="sr">${markup(known(base))} beside ${markup(known(witness))}, paragraph by paragraph</caption>
<thead><tr><th scope="col" class="base">${head(base)}</th><th scope="col" class="gutter">${spoken('Relation')}</th><th scope="col" class="witness">${head(witness)}</th><th scope="col" class="inline">${head(base)} and ${head(witness)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

const head = (article: WitnessReport): string => `<b class="siglum">${markup(article.siglum)}</b> ${markup(known(article))}`;

/** The id of the row in which an entry is told: its witness side where the sides stand apart. */
export const rowId = (siglum: string, entry: string, end: '' | '-base' = ''): string => markup(`${siglum}:${entry}${end}`);

/** The attributes of a link to the row of an entry; its title is what a printed page tells of where it leads. */
export const toRow = (siglum: string, entry: string): string =>
  `href="#${rowId(siglum, entry)}" title="To paragraph ${markup(entry)} of the text"`;

const away = (row: Row): boolean => row.side !== 'both' && row.entry.base.length > 0 && row.entry.witness.length > 0;

interface Telling {
  readonly row: Row;
  readonly facing: Facing;
  readonly flags: FlagsByEdit;
  /** Ids given so far: an entry told in several rows has its name once. */
  readonly ids: Set<string>;
  readonly order: readonly Row[];
}

function rowMarkup({ row, facing: { base, witness }, flags, ids, order }: Telling): string {
  const { entry } = row;
  const kind = (row.witness[0] ?? row.base[0])?.kind ?? 'paragraph';
  const id = rowId(witness.siglum, entry.id, away(row) && row.side === 'base' ? '-base' : '');
  const named = ids.has(id) ? '' : ` id="${id}"`;
  ids.add(id);
  const moved = away(row) || entry.moved;
  const cell = (article: WitnessReport, side: 'base' | 'witness'): string =>
    `<td class="${side}"${language(article)}>${row[side].length === 0 ? absent(row, witness.siglum, order) : sideParagraphs(row, side, flags)}</td>`;
  const inline = paragraphs([...row.runs, endOf(row)]).map((paragraph) => {
    const pilcrow =
      paragraph.mark.lemma === ''
        ? `<ins class="quiet">${spoken('paragraph mark, witness only')}<span aria-hidden="true">¶</span></ins>`
        : `<del class="quiet">${spoken('paragraph mark, base only')}<span aria-hidden="true">¶</span></del>`;
    return `<p dir="auto">${paragraph.runs.map((run) => bothSides(run, flags)).join('')}${runsOn(paragraph) ? pilcrow : ''}</p>`;
  });
  return `<tr${named} class="${entry.relation}${moved ? ' displaced' : ''} k-${kind}">${cell(base, 'base')}<td class="gutter">${gutter(row, kind)}</td>${cell(witness, 'witness')}<td class="inline"${language(witness)}>${inline.join('')}${away(row) ? absent(row, witness.siglum, order) : ''}</td></tr>`;
}

const language = ({ language: tag }: WitnessReport): string => (tag ? ` lang="${markup(tag)}"` : '');

/** What stands in the cell of the side that is not here. */
function absent(row: Row, siglum: string, order: readonly Row[]): string {
  if (!away(row)) return spoken(row.side === 'base' ? 'Not in the witness' : 'Not in the base');
  const here = row.side === 'base';
  const other = order.findIndex((r) => r.entry === row.entry && r.side !== row.side);
  const down = other > order.indexOf(row);
  const ids = markup((here ? row.entry.witness : row.entry.base).join(' + '));
  const words = here ? `moved ${down ? 'down' : 'up'}, stands as ${ids}` : `moved here, stood ${down ? 'below' : 'above'} as ${ids}`;
  const title = here ? `To where it stands in the witness, as ${ids}` : `To where it stood in the base, as ${ids}`;
  return `<p class="away" lang="en"><a href="#${rowId(siglum, row.entry.id, here ? '' : '-base')}" title="${title}">${words} <span aria-hidden="true">${down ? '↓' : '↑'}</span></a></p>`;
}

function sideParagraphs(row: Row, side: 'base' | 'witness', flags: FlagsByEdit): string {
  let text = '<p dir="auto">';
  for (const run of row.runs) {
    const words = side === 'base' ? run.lemma : run.reading;
    if (words === '') {
      if (row.side === 'both') text += '<span class="gap"></span>';
      continue;
    }
    text += words
      .split('\n\n')
      .map((part) => (part === '' ? '' : oneSide(run, side, part, flags)))
      .join('</p><p dir="auto">');
  }
  return `${text}</p>`;
}

const SIGNS = { same: '', revised: '≠', split: '', merged: '', regrouped: '', omitted: '−', added: '+' } as const;

function gutter(row: Row, kind: keyof typeof BLOCK_TERMS): string {
  const { entry } = row;
  const grouped = entry.relation === 'split' || entry.relation === 'merged' || entry.relation === 'regrouped';
  const sign = away(row)
    ? row.side === 'base'
      ? '↷'
      : '↶'
    : grouped
      ? `${entry.base.length}→${entry.witness.length}`
      : SIGNS[entry.relation];
  const name = [RELATION_TERMS[entry.relation], ...(entry.moved ? ['moved'] : [])].join(', ');
  const brace =
    grouped && row.side === 'both'
      ? `<span class="brace ${entry.base.length > entry.witness.length ? 'of-base' : 'of-witness'}" aria-hidden="true"></span>`
      : '';
  const kinds = [...(kind === 'paragraph' ? [] : [BLOCK_TERMS[kind]]), ...(entry.precise ? [] : ['Approximate'])];
  return `${brace}<span class="sign" aria-hidden="true" title="${name}">${sign}</span>${spoken(name)}${kinds.map((words) => `<span class="kind">${words}</span>`).join('')}`;
}

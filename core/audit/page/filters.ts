import { FLAG_KINDS, type FlagKind } from '../../model/index.ts';
import { markup } from '../../report/escape.ts';
import { FLAG_TERMS } from '../../report/terms.ts';
import type { Ranked } from '../rank.ts';
import { takenShare } from '../row.ts';

/** A choice that hides all rows without its class. The page has no script: a checked box is asked for by the style sheet. */
interface Choice {
  /** Names the box and the class of the rows that stay. */
  readonly id: string;
  readonly title: string;
  readonly holds: (row: Ranked) => boolean;
}

/** Outlets that can be chosen; with more the rarest are found by sorting. */
const MOST_OUTLETS = 40;

const outletOf = (row: Ranked): string => row.published.outlet ?? 'no outlet named';

const kinds = (rows: readonly Ranked[]): readonly Choice[] => {
  const has = (kind: FlagKind) => (row: Ranked) => (row.flags[kind] ?? 0) > 0;
  return FLAG_KINDS.filter((kind) => rows.some(has(kind))).map((kind) => ({ id: `k-${kind}`, title: FLAG_TERMS[kind], holds: has(kind) }));
};

function outlets(rows: readonly Ranked[]): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(outletOf(row), (counts.get(outletOf(row)) ?? 0) + 1);
  const names = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
  return names.slice(0, MOST_OUTLETS).map((name, i) => ({ id: `o-${i + 1}`, title: name, holds: (row) => outletOf(row) === name }));
}

const SHARES: readonly Choice[] = [
  { id: 's-1', title: 'three quarters or more', holds: (row) => takenShare(row) >= 0.75 },
  { id: 's-2', title: 'a third to three quarters', holds: (row) => takenShare(row) >= 1 / 3 && takenShare(row) < 0.75 },
  { id: 's-3', title: 'less than a third', holds: (row) => takenShare(row) < 1 / 3 },
];

const DECIDED: readonly Choice[] = [
  { id: 'd-1', title: 'something', holds: ({ decided }) => decided !== undefined },
  { id: 'd-2', title: 'nothing yet', holds: ({ decided }) => decided === undefined },
];

export interface Filters {
  /** Fieldsets of boxes. */
  readonly controls: string;
  /** Rules of the style sheet. */
  readonly css: string;
  readonly classesOf: (row: Ranked) => string;
}

/** What a page of these rows can be filtered by: kinds of flags, several of which all must be there, an outlet, how much was taken over. */
export function filters(rows: readonly Ranked[]): Filters {
  const groups = [
    { name: 'flags', legend: 'With', type: 'checkbox', choices: kinds(rows) },
    { name: 'outlet', legend: 'Outlet', type: 'radio', choices: outlets(rows) },
    { name: 'share', legend: 'Taken over', type: 'radio', choices: SHARES },
    ...(rows.some(({ decided }) => decided !== undefined) ? [{ name: 'decided', legend: 'Decided', type: 'radio', choices: DECIDED }] : []),
  ].filter(({ choices }) => choices.length > 1 || (choices.length === 1 && choices[0]?.id.startsWith('k-')));
  const box = (name: string, type: string, id: string, title: string, count: number, checked = false): string =>
    `<label dir="auto"><input type="${type}" name="${name}" id="${id}"${checked ? ' checked' : ''}>${markup(title)} <b>${count}</b></label>`;
  const controls = groups.map(({ name, legend, type, choices }) => {
    const all = type === 'radio' ? [box(name, type, `${name}-all`, 'all', rows.length, true)] : [];
    const boxes = choices.map(({ id, title, holds }) => box(name, type, id, title, rows.filter(holds).length));
    return `<fieldset><legend>${legend}</legend>${[...all, ...boxes].join('\n')}</fieldset>`;
  });
  const choices = groups.flatMap((group) => group.choices);
  return {
    controls: controls.join('\n'),
    css: choices.map(({ id }) => `body:has(#${id}:checked) tbody tr:not(.${id}){display:none}\n`).join(''),
    classesOf: (row) =>
      choices
        .filter(({ holds }) => holds(row))
        .map(({ id }) => id)
        .join(' '),
  };
}

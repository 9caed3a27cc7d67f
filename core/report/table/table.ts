import { bySiglum, type FlagKind } from '../../model/index.ts';
import { CELL_TERMS, type CollationReport } from '../collation.ts';
import { toCsv } from '../csv/csv.ts';
import { cell } from '../escape.ts';
import type { Report } from '../report.ts';

/**
 * All versions as a table, RFC 4180 in UTF-8 with a byte order mark: a row for each paragraph (its words in the base, what became of it with each
 * witness), and below it one for each place of variation (what each reads; – where the whole paragraph is left out). ¶ is a paragraph mark.
 * With one witness it is the table of edits, `toCsv`.
 */
export function toTable(report: Report): string {
  const { collation, witnesses } = report;
  if (!collation) return toCsv(report);
  const [base = '', ...sigla] = [...witnesses]
    .sort((a, b) => Number(b.role === 'base') - Number(a.role === 'base'))
    .map(({ siglum }) => siglum);
  const rows = collation.rows.flatMap((row) => [
    paragraph(row, sigla),
    ...collation.places.filter((place) => place.row === row.id).map((place) => readings(place, sigla)),
  ]);
  return `\ufeff${[['paragraph', 'place', 'kinds', 'flags', base, ...sigla], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function paragraph({ id, base, text, cells }: CollationReport['rows'][number], sigla: readonly string[]): readonly string[] {
  const flags = flagged(sigla.flatMap((siglum) => (cells[siglum]?.flags ?? []).map((kind): readonly [FlagKind, string] => [kind, siglum])));
  const states = sigla.map((siglum) => {
    const { state, moved } = cells[siglum] ?? { state: 'absent' as const, moved: false };
    // The words that a witness added stand nowhere else.
    return `${CELL_TERMS[state].term}${moved ? ', moved' : ''}${state === 'added' ? `: ${text}` : ''}`;
  });
  return [id, '', '', flags, base === null ? '' : text, ...states];
}

function readings(
  { row, id, kinds, flags, lemma, readings: groups }: CollationReport['places'][number],
  sigla: readonly string[],
): readonly string[] {
  const holding = flags.flatMap(({ kind, ids }) => Object.keys(ids).map((siglum): readonly [FlagKind, string] => [kind, siglum]));
  const own = sigla.map((siglum) => {
    const group = groups.find((one) => one.sigla.includes(siglum));
    return marked(group ? (group.text ?? '–') : lemma);
  });
  return [row, id, kinds.join(' '), flagged(holding), marked(lemma), ...own];
}

const marked = (text: string): string => text.replaceAll('\n\n', '¶');

/** `figure-changed: B D; hedge-dropped: B`. */
function flagged(holding: readonly (readonly [FlagKind, string])[]): string {
  const found = new Map<FlagKind, Set<string>>();
  for (const [kind, siglum] of holding) found.set(kind, (found.get(kind) ?? new Set()).add(siglum));
  return [...found].map(([kind, sigla]) => `${kind}: ${[...sigla].sort(bySiglum).join(' ')}`).join('; ');
}

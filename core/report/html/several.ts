import { CELL_TERMS, type CollationReport, flagsInWords, readingsInWords, tellingPlaces } from '../collation.ts';
import { markup } from '../escape.ts';
import { isolated } from '../isolate.ts';
import type { Report } from '../report.ts';
import { FLAG_SIGNS, FLAG_TERMS } from '../terms.ts';
import { timeline, tree } from './descent.ts';

/** What the witnesses are together: who took it from whom, a matrix of paragraphs by witnesses, places with their readings. "" with one witness. */
export function allVersions({ witnesses, collation }: Report): string {
  const base = witnesses.find(({ role }) => role === 'base')?.siglum ?? '';
  if (!collation) return '';
  return `<section class="versions"><h2>All versions</h2>
${tree(collation, witnesses)}
${timeline(witnesses)}
${matrix(collation, Object.keys(collation.rows[0]?.cells ?? {}))}
${places(collation, base)}
</section>`;
}

function matrix({ rows }: CollationReport, sigla: readonly string[]): string {
  const head = sigla.map((siglum) => `<th scope="col">${markup(siglum)}</th>`).join('');
  const body = rows.map(({ id, base, text, cells }) => {
    const told = sigla.map((siglum) => {
      const cell = cells[siglum];
      const { sign, term } = CELL_TERMS[cell?.state ?? 'absent'];
      const flags = cell?.flags ?? [];
      const signs = `${sign}${cell?.moved ? ' ↕' : ''}${flags.length > 0 ? ` ${flags.map((kind) => FLAG_SIGNS[kind]).join('')}` : ''}`;
      const words = [term, ...(cell?.moved ? ['moved'] : []), ...flags.map((kind) => FLAG_TERMS[kind].toLowerCase())].join(', ');
      return `<td title="${markup(words)}"><span aria-hidden="true">${markup(signs)}</span><span class="sr">${markup(words)}</span></td>`;
    });
    const words = text.length > 70 ? `${text.slice(0, 68)}…` : text;
    return `<tr><th scope="row">${markup(id)}</th><td dir="auto"${base === null ? ' class="witness"' : ''}>${markup(words)}</td>${told.join('')}</tr>`;
  });
  const key = Object.values(CELL_TERMS).map(({ sign, term }) => `${sign} ${term}`);
  return `<table class="edits"><caption class="sr">Paragraphs by witnesses</caption><thead><tr><th scope="col"><span class="sr">Paragraph</span></th><th scope="col">Words</th>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table><p class="note">${markup([...key, '↕ moved'].join(' · '))}</p>`;
}

function places(collation: CollationReport, base: string): string {
  const all = tellingPlaces(collation);
  if (all.length === 0) return '';
  const rows = all.map(
    (place) =>
      `<tr><th scope="row">${markup(place.row)}</th><td dir="auto">${isolated(markup(readingsInWords(base, place)), '<bdi>', '</bdi>')}</td><td>${markup(flagsInWords(place))}</td></tr>`,
  );
  return `<table class="edits"><caption class="sr">Places of variation</caption><thead><tr><th scope="col">Paragraph</th><th scope="col">Who reads what</th><th scope="col">Flags</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

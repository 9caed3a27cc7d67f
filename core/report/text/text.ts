import { append } from '../../model/index.ts';
import { flagsInWords, readingsInWords, tellingPlaces } from '../collation.ts';
import { inert } from '../escape.ts';
import { type Facing, facings } from '../facing.ts';
import { derivationInWords, figures } from '../figures.ts';
import type { ExportOptions } from '../format.ts';
import { isolated } from '../isolate.ts';
import type { MarkedEdit, MarkedFlag, Report } from '../report.ts';
import { type Row, type Run, runningOrder } from '../running-order.ts';
import { BLOCK_TERMS, count, DECIDED_TERMS, flagTerm, known, linkTerm, RELATION_TERMS } from '../terms.ts';
import { inWords } from './dates.ts';
import { wrap } from './wrap.ts';

const STYLES = { bold: '1', faint: '2', base: '31;9', witness: '36;4', flag: '33', quiet: '90' } as const;
type Paint = (style: keyof typeof STYLES, text: string) => string;

const WIDEST = 100;

/**
 * A report for a terminal: the sources, the figures, the flags, then every paragraph that is not unchanged.
 * Edits stand as `[-lemma-]{+reading+}`, or coloured and struck through or underlined with `colour`; folded edits show the witness's words alone and are counted.
 */
export function toText(report: Report, { colour = false, width = 80 }: ExportOptions = {}): string {
  const paint: Paint = (style, text) => (colour && text !== '' ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const measure = Math.max(20, Math.min(width, WIDEST));
  const all = facings(report);
  const lines = [
    paint('bold', inert(report.title)),
    ...(report.reviewer ? [inert(`Reviewed by ${report.reviewer}, ${inWords(report.created)}`)] : []),
    '',
  ];
  for (const witness of report.witnesses) lines.push(...wrap(`${witness.siglum}  ${source(witness)}`, measure, '   '));
  append(lines, allVersions(report, measure, paint));
  for (const facing of all) {
    const tally = report.tally.witnesses?.[facing.witness.siglum] ?? report.tally;
    lines.push('');
    if (all.length > 1) lines.push(paint('bold', `${facing.base.siglum} / ${facing.witness.siglum}  ${inert(known(facing.witness))}`), '');
    // A number stays on the line of what it counts.
    const figured = figures(tally)
      .map((figure) => figure.replaceAll(' ', '\u00a0'))
      .join(' · ');
    lines.push(...wrap(figured, measure, '').map((line) => line.replaceAll('\u00a0', ' ')));
    const derived = derivationInWords(tally);
    if (derived !== '') lines.push(...wrap(derived, measure, ''));
    lines.push('');
    append(
      lines,
      facing.flags.flatMap((flag) => [...flagLines(flag, measure, paint), '']),
    );
    append(
      lines,
      runningOrder(facing).flatMap((row) => rowLines(row, measure, paint)),
    );
    append(lines, setAside(facing));
    const folded = new Set(facing.entries.flatMap((entry) => entry.segments.flatMap(({ edit }) => (edit?.folded ? [edit.id] : [])))).size;
    if (folded > 0) lines.push(`Folded: ${count(folded, 'edit')}, shown with the witness’s words.`);
  }
  for (const { source: name, reason } of report.messages)
    lines.push(...wrap(inert(`Note: ${name ? `${name}: ` : ''}${reason}`), measure, '      '));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Who took it from whom, and the places where witnesses differ, when there are several. */
function allVersions({ collation, witnesses }: Report, measure: number, paint: Paint): string[] {
  if (!collation) return [];
  const base = witnesses.find(({ role }) => role === 'base')?.siglum ?? '';
  const lines = ['', paint('bold', 'All versions'), ''];
  for (const { words } of collation.kinship) lines.push(...wrap(inert(words), measure, '   '));
  lines.push('');
  for (const place of tellingPlaces(collation)) {
    const flags = flagsInWords(place);
    lines.push(...wrap(isolated(inert(`${place.row}  ${readingsInWords(base, place)}`)), measure, '    '));
    if (flags !== '') lines.push(...wrap(inert(`    ⚑ ${flags}`), measure, '      '));
  }
  return lines;
}

function source({ name, role, metadata }: Report['witnesses'][number]): string {
  const date = metadata.updated ?? metadata.published;
  const told = [metadata.outlet, name, date && inWords(date)].filter((text) => text !== null);
  return inert(`${told.join(' · ')}${role === 'base' ? ' (base)' : ''}`);
}

function flagLines(flag: MarkedFlag, measure: number, paint: Paint): string[] {
  const head = `${paint('flag', `⚑ ${flagTerm(flag)}`)}${flag.entry === null ? '' : paint('quiet', `  ${flag.entry}`)}${decided(flag, paint)}`;
  return [head, ...wrap(`  ${isolated(inert(flag.reason))}`, measure, '  ')];
}

const decided = ({ mark }: Pick<MarkedFlag | MarkedEdit, 'mark'>, paint: Paint): string =>
  mark
    ? paint('bold', `  ${[mark.decided ? DECIDED_TERMS[mark.decided] : '', inert(mark.note)].filter((text) => text !== '').join(': ')}`)
    : '';

function rowLines(row: Row, measure: number, paint: Paint): string[] {
  const { entry, side } = row;
  if (entry.relation === 'same' && !entry.moved && side === 'both') return [];
  const kind = (row.witness[0] ?? row.base[0])?.kind ?? 'paragraph';
  const away = side === 'base' && entry.witness.length > 0 ? `, stands as ${entry.witness.join('+')}` : '';
  const from = side === 'witness' && entry.base.length > 0 ? `, stood as ${entry.base.join('+')}` : '';
  const relation =
    entry.moved && entry.relation === 'same'
      ? 'Moved'
      : RELATION_TERMS[entry.relation] + (entry.moved ? ', moved' : '') + (entry.precise ? '' : ', approximate');
  const head = `${entry.id}  ${relation}${away}${from}${kind === 'paragraph' ? '' : ` · ${BLOCK_TERMS[kind].toLowerCase()}`}`;
  // A moved paragraph is told once, where it stands now, with the words of both sides.
  if (away !== '') return [paint('quiet', head), ''];
  const runs = from === '' ? row.runs : entry.segments.map((segment) => ({ ...segment, moved: false }));
  const text = runs.map((run) => runText(run, paint)).join('');
  return [paint('quiet', head), ...text.split('\n\n').flatMap((paragraph) => wrap(`  ${paragraph}`, measure, '  ')), ''];
}

function runText({ lemma, reading, edit, moved }: Run, paint: Paint): string {
  if (lemma === reading && edit?.kind === 'link' && !edit.folded)
    return inert(lemma) + paint('witness', ` {${linkTerm(edit).toLowerCase()}}`);
  if (lemma === reading || edit?.folded || (moved && !edit)) return inert(reading || lemma);
  return side(lemma, '[-', '-]', 'base', paint) + side(reading, '{+', '+}', 'witness', paint);
}

/** One side of an edit. Marks stand around words, never around a paragraph mark. */
function side(words: string, open: string, close: string, style: 'base' | 'witness', paint: Paint): string {
  const one = (text: string): string => (paint('base', 'x') === 'x' ? open + inert(text) + close : paint(style, inert(text)));
  return words
    .split(/(\n\n)/)
    .map((text) => (text === '\n\n' ? `${one('¶')}${text}` : text === '' ? '' : one(text)))
    .join('');
}

const setAside = ({ base, witness }: Facing): string[] => {
  const told = [base, witness].filter((article) => article.setAside.length > 0);
  return told.length === 0 ? [] : [`Set aside: ${told.map((a) => `${count(a.setAside.length, 'piece')} from ${a.siglum}`).join(' · ')}`];
};

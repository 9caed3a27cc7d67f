import { apparatus, flagsByEdit } from '../apparatus.ts';
import { cell } from '../escape.ts';
import type { Report } from '../report.ts';

const HEADER = [
  'witness',
  'entry',
  'relation',
  'moved',
  'edit',
  'class',
  'kind',
  'rule',
  'base_text',
  'witness_text',
  'flags',
  'decided',
  'note',
];

/** RFC 4180 in UTF-8 with a byte order mark (without one spreadsheets guess wrong); one row an edit, folded edits left out, a moved phrase one row; ¶ is a paragraph mark. */
export function toCsv(report: Report): string {
  const only = report.witnesses.find((w) => w.role === 'witness')?.siglum ?? '';
  const flags = flagsByEdit(report.flags);
  const rows = apparatus(report).map(({ edit, entry, lemma, reading }) => [
    entry.witnessSiglum ?? only,
    entry.id,
    entry.relation,
    entry.moved || edit.moved ? 'yes' : 'no',
    edit.id,
    edit.class,
    edit.kind,
    edit.rule,
    lemma.replaceAll('\n\n', '¶'),
    reading.replaceAll('\n\n', '¶'),
    (flags.get(edit.id) ?? []).map((flag) => flag.kind).join(' '),
    edit.mark?.decided ?? '',
    edit.mark?.note ?? '',
  ]);
  return `\ufeff${[HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

import { cell, markup } from '../core/report/escape.ts';
import { inWords } from '../core/report/text/dates.ts';
import { INDEX_CSS, INDEX_CSS_HASH } from './batch-index-css.ts';
import type { Outcome } from './batch-journal.ts';

interface Column {
  readonly name: string;
  readonly figure: (outcome: Outcome) => number | string;
}

const COLUMNS: readonly Column[] = [
  { name: 'Flags', figure: ({ tally }) => tally?.flags.total ?? '' },
  { name: 'Substantive', figure: ({ tally }) => tally?.edits.substantive ?? '' },
  { name: 'House style', figure: ({ tally }) => tally?.edits.accidental ?? '' },
  { name: 'Moved', figure: ({ tally }) => tally?.moved ?? '' },
  { name: 'Added', figure: ({ tally }) => (tally ? (tally.relations.added ?? 0) : '') },
  { name: 'Omitted', figure: ({ tally }) => (tally ? (tally.relations.omitted ?? 0) : '') },
  { name: 'Paragraphs', figure: ({ tally }) => (tally ? `${tally.paragraphs.base}/${tally.paragraphs.witness}` : '') },
];

/** One page that lists every pair in order, with its tally and a link to its report, or why it failed. */
export function indexPage(outcomes: readonly Outcome[], created: string): string {
  const failed = outcomes.filter((outcome) => outcome.file === null).length;
  const flagged = outcomes.filter((outcome) => (outcome.tally?.flags.total ?? 0) > 0).length;
  const told = [`${outcomes.length} pairs`, `${flagged} with flags`, ...(failed > 0 ? [`${failed} failed`] : [])];
  const rows = outcomes.map((outcome) => {
    const name =
      outcome.file === null ? markup(outcome.name) : `<a href="${markup(encodeURIComponent(outcome.file))}">${markup(outcome.name)}</a>`;
    const title = outcome.title === outcome.name ? '' : `<span dir="auto">${markup(outcome.title)}</span>`;
    const head = `<th scope="row">${name}${title}</th>`;
    if (outcome.file === null)
      return `<tr class="failed">${head}<td colspan="${COLUMNS.length}">Failed: <span dir="auto">${markup(outcome.reason ?? '')}</span></td></tr>`;
    return `<tr>${head}${COLUMNS.map(({ figure }) => `<td>${figure(outcome)}</td>`).join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${INDEX_CSS_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Stet: ${outcomes.length} pairs</title>
<style>${INDEX_CSS}</style>
</head>
<body>
<header><p class="mast"><span class="name">Stet</span><span>${markup(inWords(created))}</span></p>
<h1>${told.join(', ')}</h1></header>
<main>
<table>
<thead><tr><th scope="col">Pair</th>${COLUMNS.map(({ name }) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}

/** The same table as CSV (RFC 4180), for a spreadsheet. */
export function indexTable(outcomes: readonly Outcome[]): string {
  const header = ['name', 'title', 'report', ...COLUMNS.map(({ name }) => name.toLowerCase().replaceAll(' ', '_')), 'failed'];
  const rows = outcomes.map((outcome) => [
    outcome.name,
    outcome.title,
    outcome.file ?? '',
    ...COLUMNS.map(({ figure }) => String(figure(outcome))),
    outcome.reason ?? '',
  ]);
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

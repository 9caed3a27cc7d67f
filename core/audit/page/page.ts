import { FLAG_KINDS } from '../../model/index.ts';
import { markup } from '../../report/escape.ts';
import { FLAG_TERMS } from '../../report/terms.ts';
import { inWords } from '../../report/text/dates.ts';
import type { DecidedCounts } from '../decided.ts';
import { countsOf, type Listing } from '../listing.ts';
import type { Ranked } from '../rank.ts';
import { type ArticleHead, takenShare } from '../row.ts';
import { AUDIT_CSS } from './css.ts';
import { filters } from './filters.ts';
import { SORTS, type SortOrder } from './sorts.ts';

/**
 * The index as one page of a given order: no script, no request; filters are boxes that the style sheet asks for, orders are pages that link to each
 * other. `hashOf` gives the SHA-256 of a text in base64, for the page's content security policy.
 */
export function indexPage(listing: Listing, order: SortOrder, hashOf: (text: string) => string): string {
  const { controls, css, classesOf } = filters(listing.ranked);
  const style = AUDIT_CSS + css;
  const { articles, withSource, pairs } = countsOf(listing);
  const shown = listing.ranked.length === pairs ? '' : `, of which ${listing.ranked.length} are listed`;
  const rows = [...listing.ranked].sort(order.compare).map((row) => tableRow(row, classesOf(row)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Stet">
<title>Stet: audit of ${articles} articles</title>
<style>${style}</style>
</head>
<body>
<header><p class="mast"><span class="name">Stet</span><span>${markup(inWords(listing.created))}</span></p>
<h1>Audit of ${articles} published articles</h1>
<p class="note">For ${withSource} a source was found, ${articles - withSource} have none: ${pairs} pairs${shown}. First stand those with more flags of the foremost kind; no mark is given, and the verdict is yours.</p></header>
<main>
${controls}
<table>
<thead><tr>${head(order)}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${failures(listing)}
</main>
</body>
</html>
`;
}

const COLUMNS: readonly (readonly [column: string, style: string])[] = [
  ['Rank', 'rank'],
  ['Published', 'told'],
  ['Source', 'from'],
  ['Taken over', 'share'],
  ['Flags', 'flags'],
];

function head(order: SortOrder): string {
  const link = ({ file, column }: SortOrder, title = column): string => (file === order.file ? title : `<a href="${file}">${title}</a>`);
  return COLUMNS.map(([column, style]) => {
    const sort = SORTS.find((one) => one.column === column) as SortOrder;
    const date = SORTS.find((one) => one.column === 'Date') as SortOrder;
    const dated = column === 'Published';
    const current = order.column === column ? order : dated && order.column === 'Date' ? date : null;
    const sorted = current ? ` aria-sort="${current.direction}"` : '';
    return `<th scope="col" class="${style}"${sorted}>${link(sort)}${dated ? `, ${link(date, 'date')}` : ''}</th>`;
  }).join('');
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const dated = ({ date }: ArticleHead): readonly string[] => (date === null ? [] : [inWords(date)]);
const sub = (texts: readonly (string | null)[]): string =>
  `<span class="sub" dir="auto">${texts.flatMap((text) => (text === null ? [] : [markup(text)])).join(' · ')}</span>`;

function tableRow(row: Ranked, classes: string): string {
  const { published, source, flags } = row;
  const chips = FLAG_KINDS.flatMap((kind) => {
    const n = flags[kind] ?? 0;
    return n === 0 ? [] : [`<li>${FLAG_TERMS[kind]}${n > 1 ? ` ×${n}` : ''}</li>`];
  });
  const [because] = row.because;
  const place = row.of > 1 ? [`source ${row.place} of ${row.of}`] : [];
  return `<tr class="${classes}"><td class="rank">${row.rank}</td><th scope="row"><a href="${address(row.file)}" dir="auto">${markup(published.headline ?? published.key)}</a>${sub([published.outlet, ...dated(published), ...(published.headline === null ? [] : [published.key])])}</th><td class="from"><span dir="auto">${markup(source.headline ?? source.key)}</span>${sub([source.credit ?? source.outlet, ...dated(source), ...(source.headline === null ? [] : [source.key]), ...place])}</td><td class="share">${percent(takenShare(row))}<span class="sub">${row.taken} of ${row.words} words</span></td><td>${chips.length === 0 ? '<span class="sub">none</span>' : `<ul class="chips">${chips.join('')}</ul>`}${because ? `<p class="because" dir="auto">${markup(because.reason)}</p>` : ''}${row.decided ? `<p class="decided">${decided(row.decided)}</p>` : ''}</td></tr>`;
}

/** `2 stet, 1 query, 1 note` */
function decided(counts: DecidedCounts): string {
  const { notes } = counts;
  const ways = (['stet', 'query', 'fix'] as const).flatMap((way) => (counts[way] === 0 ? [] : [`${counts[way]} ${way}`]));
  return [...ways, ...(notes === 0 ? [] : [`${notes} ${notes === 1 ? 'note' : 'notes'}`])].join(', ');
}

const address = (file: string): string => markup(file.split('/').map(encodeURIComponent).join('/'));

function failures({ failures: all }: Listing): string {
  if (all.length === 0) return '';
  const lines = all.map(({ key, reason }) => `<li dir="auto">${markup(key)}: ${markup(reason)}</li>`);
  return `<h2>Not read or not compared: ${all.length}</h2>\n<ul class="failures">\n${lines.join('\n')}\n</ul>`;
}

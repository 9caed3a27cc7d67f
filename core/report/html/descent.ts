import { instantOf } from '../../find/date.ts';
import type { CollationReport } from '../collation.ts';
import { markup } from '../escape.ts';
import type { Report } from '../report.ts';
import { inWords } from '../text/dates.ts';

type Edge = CollationReport['kinship'][number];

/** `B Die Post`: a witness by its letter and its outlet. */
const named = (siglum: string, witnesses: Report['witnesses']): string => {
  const outlet = witnesses.find((one) => one.siglum === siglum)?.metadata.outlet ?? null;
  return `<b class="siglum">${markup(siglum)}</b>${outlet === null ? '' : ` <bdi>${markup(outlet)}</bdi>`}`;
};

/** Changes that two share which are told of each line of the tree. */
const TOLD = 12;

/** Who took it from whom as a tree: each witness under the one that it follows, each line with its evidence. */
export function tree({ kinship }: CollationReport, witnesses: Report['witnesses']): string {
  const base = witnesses.find(({ role }) => role === 'base')?.siglum ?? '';
  const evidence = ({ from, shared, of, words }: Edge): string => {
    const told = `<p class="note">${markup(words)}</p>`;
    if (from === base || shared.length === 0) return told;
    const left = shared.length - TOLD;
    const lines = [
      ...shared.slice(0, TOLD).map((one) => `<li dir="auto">${markup(one)}</li>`),
      ...(left > 0 ? [`<li>and ${left} more</li>`] : []),
    ];
    return `${told}<details><summary>${shared.length} of ${from}’s ${of} changes</summary><ul>${lines.join('')}</ul></details>`;
  };
  const branch = (from: string, above: readonly string[]): string => {
    const edges = kinship.filter((edge) => edge.from === from && edge.sort !== 'also' && !above.includes(edge.to));
    if (edges.length === 0) return '';
    const nodes = edges.map((edge) => {
      const second = kinship.filter(({ to, sort }) => to === edge.to && sort === 'also');
      return `<li>${named(edge.to, witnesses)}${[edge, ...second].map(evidence).join('')}${branch(edge.to, [...above, from])}</li>`;
    });
    return `<ul class="branch">${nodes.join('')}</ul>`;
  };
  return `<h3>Who took it from whom</h3>
<div class="tree"><p>${named(base, witnesses)} <span class="note">base</span></p>${branch(base, [])}</div>
<p class="note">By changes away from the base that witnesses share; each line holds its evidence, and no verdict.</p>`;
}

/** Milliseconds since 1970. Of one day those without an hour come last, as nothing says when in it they came. */
const latest = (when: string): number | null => {
  const at = instantOf(when);
  return at === null || when.includes('T') ? at : at + 86_399_000;
};

/** When each witness appeared, drawn to scale and told; "" when fewer than two say it. */
export function timeline(witnesses: Report['witnesses']): string {
  const dated = witnesses
    .flatMap(({ siglum, metadata: { published, updated } }) => {
      const when = updated ?? published;
      const at = when === null ? null : latest(when);
      return when === null || at === null ? [] : [{ siglum, when, at, updated: updated !== null && updated !== published }];
    })
    .sort((a, b) => a.at - b.at);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first === last) return '';
  const span = Math.max(1, last.at - first.at);
  const placed = dated.map(({ siglum, at }, i) => {
    const x = Math.round(20 + (960 * (at - first.at)) / span);
    // Letters of witnesses that came close together stand one above the other.
    const lane = dated.slice(0, i).filter((other) => Math.abs(other.at - at) * 960 < 28 * span).length % 4;
    return `<line x1="${x}" x2="${x}" y1="${54 - 14 * lane}" y2="68"/><circle cx="${x}" cy="68" r="4"/><text x="${x}" y="${50 - 14 * lane}">${markup(siglum)}</text>`;
  });
  const lines = dated.map(
    ({ siglum, when, updated }) =>
      `<li><time datetime="${markup(when)}">${markup(inWords(when))}</time> ${named(siglum, witnesses)}${updated ? ', updated' : ''}</li>`,
  );
  const undated = witnesses.filter(({ siglum }) => !dated.some((one) => one.siglum === siglum)).map(({ siglum }) => siglum);
  return `<h3>In order of time</h3>
<svg class="timeline" viewBox="0 0 1000 76" aria-hidden="true"><line class="axis" x1="20" x2="980" y1="68" y2="68"/>${placed.join('')}</svg>
<ol class="times">${lines.join('')}</ol>${undated.length > 0 ? `<p class="note">Without a date: ${markup(undated.join(', '))}</p>` : ''}`;
}

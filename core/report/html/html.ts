import { markup } from '../escape.ts';
import { type Facing, facings } from '../facing.ts';
import { derivationInWords, figures, percent, shares } from '../figures.ts';
import type { Report } from '../report.ts';
import type { Tally } from '../tally.ts';
import { known } from '../terms.ts';
import { inWords } from '../text/dates.ts';
import type { WitnessReport } from '../witness.ts';
import { CSS, CSS_HASH } from './css.ts';
import { editLists, flagList, setAsideLists } from './lists.ts';
import { rowsTable } from './rows.ts';
import { allVersions } from './several.ts';

/**
 * One page that needs nothing else: no script, no request, no font. Flags first, then the aligned text in two views, the edits, the numbers,
 * where the texts come from, what was set aside, messages.
 */
export function toHtml(report: Report): string {
  const all = facings(report);
  const aside = setAsideLists(report);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${CSS_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Stet">
<meta name="dcterms.created" content="${markup(report.created)}">
<title>${markup(report.title)}</title>
<style>${CSS}</style>
</head>
<body>
<header class="masthead">
<p class="mast"><span class="name">Stet</span><span>${report.reviewer ? `<span dir="auto">${markup(report.reviewer)}</span>, ` : ''}${markup(inWords(report.created))}</span></p>
<h1 dir="auto">${markup(report.title)}</h1>
<ul class="who">${report.witnesses.map(who).join('')}</ul>
</header>
<main>
${allVersions(report)}
${all.map((facing) => part(facing, report, all.length > 1)).join('\n')}
<section><h2>Sources</h2>
<div class="sources">
${report.witnesses.map(sourceCard).join('\n')}
</div>
</section>
${aside === '' ? '' : `<section class="aside"><h2>Set aside</h2><p class="note">Found in the sources, not part of the story.</p>\n${aside}\n</section>`}
${messages(report)}
</main>
<footer><p>Stet shows what differs and leaves the verdict to you.</p></footer>
</body>
</html>
`;
}

/** One line: whose letter, who, when, under which headline. */
function who(article: WitnessReport): string {
  const { siglum, metadata, language } = article;
  const date = metadata.updated ?? metadata.published;
  const headline = metadata.headline
    ? ` <span class="headline" dir="auto"${language ? ` lang="${markup(language)}"` : ''}>${markup(metadata.headline)}</span>`
    : '';
  return `<li><b class="siglum">${markup(siglum)}</b> <span><b dir="auto">${markup(known(article))}</b>${date ? `, ${markup(inWords(date))}` : ''}${headline}</span></li>`;
}

function sourceCard(article: WitnessReport): string {
  const { metadata } = article;
  const told: (readonly [string, string | null])[] = [
    ['Published', metadata.published && inWords(metadata.published)],
    ['Updated', metadata.updated && inWords(metadata.updated)],
    ['By', metadata.byline],
    ['Credit', metadata.creditLine],
    ['Dateline', metadata.dateline],
    ['File', metadata.outlet === null ? null : article.name],
  ];
  const lines = told.flatMap(([term, text]) => (text ? [`<div><dt>${term}</dt><dd dir="auto">${markup(text)}</dd></div>`] : []));
  const address =
    metadata.url && /^https?:\/\//i.test(metadata.url)
      ? `<div><dt>Address</dt><dd><a href="${markup(metadata.url)}" rel="noreferrer noopener">${markup(metadata.url)}</a></dd></div>`
      : '';
  return `<section class="source ${article.role}"><h3><b class="siglum">${markup(article.siglum)}</b> <span dir="auto">${markup(known(article))}</span> <span class="role">${article.role}</span></h3>${metadata.headline ? `<p class="headline" dir="auto"${article.language ? ` lang="${markup(article.language)}"` : ''}>${markup(metadata.headline)}</p>` : ''}<dl>${lines.join('')}${address}</dl></section>`;
}

function part(facing: Facing, report: Report, several: boolean): string {
  const { witness } = facing;
  const tally = report.tally.witnesses?.[witness.siglum] ?? report.tally;
  const name = several ? ` <span class="of">${markup(witness.siglum)} · ${markup(known(witness))}</span>` : '';
  const view = `view-${markup(witness.siglum)}`;
  const figure = (text: string): string => {
    const [, number = '', label = text] = /^(\d+) (.*)$/.exec(text) ?? [];
    return `<li><b>${number}</b> ${label}</li>`;
  };
  const head = several
    ? `<h2 class="part">${markup(witness.siglum)} <span class="of">${markup(known(witness))}, measured against ${markup(facing.base.siglum)}</span></h2>\n`
    : '';
  return `<section class="witness-part">
${head}<section><h2>Flags${name}</h2>
${flagList(facing)}
</section>
<section class="text"><h2>Text${name}</h2>
<input type="radio" name="${view}" id="${view}-columns" class="to-columns" checked><label for="${view}-columns">Columns</label><input type="radio" name="${view}" id="${view}-inline" class="to-inline"><label for="${view}-inline">Inline</label>
<p class="key"><span><del class="loud">base only</del></span> <span><ins class="loud">witness only</ins></span> <span><ins class="loud moved">moved</ins></span> <span><ins class="quiet">house style</ins></span> <span><ins class="loud flagged">flagged</ins></span></p>
${rowsTable(facing)}
</section>
<section><h2>Edits${name}</h2>
${editLists(facing, report.only) || '<p class="none">No edit.</p>'}
</section>
<section class="numbers"><h2>In numbers${name}</h2>
<ul class="figures">${figures(tally).map(figure).join('')}</ul>
${derived(tally)}
</section>
</section>`;
}

/** How the witness's words come from the base: a bar of four parts, and the same in words. */
function derived(tally: Tally): string {
  const words = derivationInWords(tally);
  if (words === '') return '';
  const all = shares(tally);
  let at = 0;
  const parts = all.map(({ name, share }) => {
    const part = `<rect class="${name}" x="${(at * 100).toFixed(2)}" y="0" width="${(share * 100).toFixed(2)}" height="1"/>`;
    at += share;
    return part;
  });
  const keys = all.map(
    ({ name, share, short }) =>
      `<span><svg class="chip" viewBox="0 0 1 1"><rect class="${name}" width="1" height="1"/></svg>${short} ${percent(share)}</span>`,
  );
  return `<div class="derived"><svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg><p class="keys" aria-hidden="true">${keys.join('')}</p><p>${markup(words)}</p></div>`;
}

function messages({ messages: all }: Report): string {
  if (all.length === 0) return '';
  const lines = all.map(
    ({ severity, reason, source }) =>
      `<li class="${severity}">${source ? `<b>${markup(source)}</b>: ` : ''}<span dir="auto">${markup(reason)}</span></li>`,
  );
  return `<section class="messages"><h2>Messages</h2><ul>${lines.join('')}</ul></section>`;
}

import { apparatus, type ListedEdit } from '../apparatus.ts';
import { markup } from '../escape.ts';
import type { Facing } from '../facing.ts';
import type { DecidedMark, MarkedFlag, Report } from '../report.ts';
import { count, DECIDED_TERMS, EDIT_TERMS, FLAG_SIGNS, FLAG_TERMS, known, linkTerm } from '../terms.ts';
import { rowId } from './rows.ts';

const decided = (mark: DecidedMark | undefined): string => {
  if (!mark) return '';
  const verdict = mark.decided ? `<b class="decided ${mark.decided}">${DECIDED_TERMS[mark.decided]}</b>` : '';
  return `<p class="mark">${verdict}${mark.note ? ` <span dir="auto">${markup(mark.note)}</span>` : ''}</p>`;
};

/** The flags of one witness; says so when there is none. */
export function flagList({ base, witness, flags }: Facing): string {
  if (flags.length === 0) return '<p class="none">No flag was raised.</p>';
  return `<ol class="flags">\n${flags.map((flag) => flagItem(flag, base.siglum, witness.siglum)).join('\n')}\n</ol>`;
}

function flagItem(flag: MarkedFlag, base: string, witness: string): string {
  const term = FLAG_TERMS[flag.kind];
  const name = flag.entry === null ? term : `<a href="#${rowId(witness, flag.entry)}">${term}</a>`;
  const texts = [
    { siglum: base, words: flag.base, side: 'base' },
    { siglum: witness, words: flag.witness, side: 'witness' },
  ].filter(({ words }) => words !== '');
  const both = texts.map(
    ({ siglum, words, side }) => `<dt><b class="siglum">${markup(siglum)}</b></dt><dd class="${side}" dir="auto">${markup(words)}</dd>`,
  );
  return `<li id="${markup(flag.id)}"><span class="sign" aria-hidden="true">${FLAG_SIGNS[flag.kind]}</span><div><h3>${name}</h3><p dir="auto">${markup(flag.reason)}</p>${both.length > 0 ? `<dl>${both.join('')}</dl>` : ''}${decided(flag.mark)}</div></li>`;
}

/** The edits of one witness as two tables: those that may alter sense, one row each, then house style, alike ones together. */
export function editLists(facing: Facing): string {
  const places = apparatus(facing, 'with folded');
  const quiet = (place: ListedEdit): boolean => place.edit.folded === true || (place.edit.class === 'accidental' && !place.edit.quoted);
  const loud = places.filter((place) => !quiet(place)).map((place) => [place]);
  const alike = new Map<string, ListedEdit[]>();
  for (const place of places.filter(quiet)) {
    const { edit, lemma, reading } = place;
    const key = JSON.stringify([edit.kind, lemma, reading, edit.mark ? edit.id : '']);
    alike.set(key, [...(alike.get(key) ?? []), place]);
  }
  return editTable('May alter sense', loud, facing) + editTable('House style and folded', [...alike.values()], facing);
}

function editTable(title: string, groups: readonly (readonly ListedEdit[])[], facing: Facing): string {
  const { base, witness } = facing;
  if (groups.length === 0) return '';
  const withMarks = groups.some((group) => group.some(({ edit }) => edit.mark));
  const cell = (words: string, language: string | null): string =>
    words === ''
      ? '<td><span class="nothing">nothing</span></td>'
      : `<td class="words" dir="auto"${language ? ` lang="${markup(language)}"` : ''}>${markup(visible(words))}</td>`;
  const rows = groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { edit, lemma, reading } = first;
    const entries = [...new Set(group.map(({ entry }) => entry.id))];
    const links = entries.map((id) => `<a href="#${rowId(witness.siglum, id)}">${markup(id)}</a>`).join(', ');
    const kind = edit.kind === 'link' && lemma === reading ? linkTerm(edit) : EDIT_TERMS[edit.kind];
    const name = `${kind}${edit.moved ? ', moved' : ''}${edit.quoted ? ', quoted' : ''}`;
    const times = group.length > 1 ? ` <span class="count">× ${group.length}</span>` : '';
    return `<tr><th scope="row">${links}</th><td>${name}${times}${address(first, facing)}</td>${cell(lemma, base.language)}${cell(reading, witness.language)}${withMarks ? `<td>${decided(edit.mark)}</td>` : ''}</tr>`;
  });
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  const heads = ['ListedEdit', 'Kind', markup(known(base)), markup(known(witness)), ...(withMarks ? ['Mark'] : [])];
  return `<table class="edits"><caption>${title} <span class="count">${total}</span></caption><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

/** Where a link that came or went leads, as text. */
function address({ edit, entry, lemma, reading }: ListedEdit, { base, witness }: Facing): string {
  if (edit.kind !== 'link') return '';
  const [article, words, ids] =
    edit.rule === 'link-removed' || reading === '' ? [base, lemma, entry.base] : [witness, reading, entry.witness];
  const blocks = article.blocks.filter((block) => ids.includes(block.id));
  const links = blocks.flatMap(({ text, links: own }) => own.map(({ start, end, href }) => ({ words: text.slice(start, end), href })));
  const found =
    links.find((link) => link.words !== '' && words.includes(link.words)) ?? links.find((link) => link.words.includes(words.trim()));
  return found && /^https?:/i.test(found.href) ? `<span class="address">${markup(found.href)}</span>` : '';
}

/** Words of which only a space or a paragraph mark differs would show as nothing. */
const visible = (words: string): string => words.replaceAll('\n\n', '¶').replace(/^\s+$/, '␣');

/** What was set aside from each article, with the rule that did it. */
export function setAsideLists(report: Report): string {
  return report.witnesses
    .filter((article) => article.setAside.length > 0)
    .map((article) => {
      const pieces = article.setAside.map(
        ({ text, rule }) => `<li><span dir="auto">${markup(text)}</span> <span class="rule">${markup(rule)}</span></li>`,
      );
      return `<details><summary>${count(article.setAside.length, 'piece')} from ${markup(article.siglum)}, ${markup(known(article))}</summary><ul>${pieces.join('')}</ul></details>`;
    })
    .join('\n');
}

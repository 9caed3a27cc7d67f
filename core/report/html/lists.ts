import { apparatus, type Place } from '../apparatus.ts';
import { markup } from '../escape.ts';
import type { Facing } from '../facing.ts';
import type { DecidedMark, MarkedFlag, Report } from '../report.ts';
import { count, DECIDED_TERMS, EDIT_TERMS, FLAG_SIGNS, FLAG_TERMS, known } from '../terms.ts';
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

/** The edits of one witness as two tables: those that may alter sense, then house style. */
export function editLists(facing: Facing): string {
  const places = apparatus(facing, 'with folded');
  const quiet = (place: Place): boolean => place.edit.folded === true || (place.edit.class === 'accidental' && !place.edit.quoted);
  return (
    editTable(
      'May alter sense',
      places.filter((place) => !quiet(place)),
      facing,
    ) + editTable('House style and folded', places.filter(quiet), facing)
  );
}

function editTable(title: string, places: readonly Place[], { base, witness }: Facing): string {
  if (places.length === 0) return '';
  const rows = places.map(({ edit, entry, lemma, reading }) => {
    const cell = (words: string, language: string | null): string =>
      `<td dir="auto"${language ? ` lang="${markup(language)}"` : ''}>${words === '' ? '<span class="nothing" lang="en">nothing</span>' : markup(visible(words))}</td>`;
    const name = `${EDIT_TERMS[edit.kind]}${edit.moved ? ', moved' : ''}${edit.quoted ? ', quoted' : ''}`;
    return `<tr><th scope="row"><a href="#${rowId(witness.siglum, entry.id)}">${markup(entry.id)}</a></th><td>${name}</td>${cell(lemma, base.language)}${edit.moved && reading === lemma ? cell(reading, witness.language) : cell(reading, witness.language)}<td>${decided(edit.mark)}</td></tr>`;
  });
  return `<table class="edits"><caption>${title} <span class="count">${places.length}</span></caption><thead><tr><th scope="col">Place</th><th scope="col">Kind</th><th scope="col">${markup(known(base))}</th><th scope="col">${markup(known(witness))}</th><th scope="col">Mark</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
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

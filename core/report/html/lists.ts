import { apparatus, type ListedEdit } from '../apparatus.ts';
import { type Contexts, contextsOf, type InContext } from '../context.ts';
import { markup } from '../escape.ts';
import { excerptOf, placeOf } from '../excerpt.ts';
import type { Facing } from '../facing.ts';
import { isolated } from '../isolate.ts';
import type { DecidedMark, EntryReport, MarkedFlag, Report } from '../report.ts';
import { saysMore, sentenceOf } from '../sentence.ts';
import { count, DECIDED_TERMS, EDIT_TERMS, FLAG_SIGNS, flagTerm, known, linkTerm } from '../terms.ts';
import { spoken } from './marks.ts';
import { toRow } from './rows.ts';

const decided = (mark: DecidedMark | undefined): string => {
  if (!mark) return '';
  const verdict = mark.decided ? `<b class="decided ${mark.decided}">${DECIDED_TERMS[mark.decided]}</b>` : '';
  return `<p class="mark">${verdict}${mark.note ? ` <span dir="auto">${markup(mark.note)}</span>` : ''}</p>`;
};

/** The flags of one witness; says so when there is none. */
export function flagList({ base, witness, flags, entries }: Facing): string {
  if (flags.length === 0) return '<p class="none">No flag was raised.</p>';
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return `<ol class="flags">\n${flags.map((flag) => flagItem(flag, base.siglum, witness.siglum, byId)).join('\n')}\n</ol>`;
}

function flagItem(flag: MarkedFlag, base: string, witness: string, entries: ReadonlyMap<string, EntryReport>): string {
  const sentence = sentenceOf(flag);
  const own = [...new Set([flag.entry ?? '', ...(flag.entries ?? [])])].flatMap((id) => entries.get(id) ?? []);
  const term = flagTerm(flag);
  const name = flag.entry === null ? term : `<a ${toRow(witness, flag.entry)}>${term}</a>`;
  const texts = [
    { siglum: base, words: flag.base, side: 'base' as const },
    { siglum: witness, words: flag.witness, side: 'witness' as const },
  ].filter(({ words }) => saysMore(words, sentence));
  const both = texts.map(
    ({ siglum, side }) => `<dt><b class="siglum">${markup(siglum)}</b></dt><dd class="${side}" dir="auto">${excerpt(flag, side, own)}</dd>`,
  );
  return `<li id="${markup(flag.id)}"><span class="sign" aria-hidden="true">${FLAG_SIGNS[flag.kind]}</span><div><h3>${name}</h3><p dir="auto">${isolated(markup(sentence), '<bdi>', '</bdi>')}</p>${both.length > 0 ? `<dl>${both.join('')}</dl>` : ''}${decided(flag.mark)}</div></li>`;
}

/** A flag's words on one side, with what differs marked. */
function excerpt(flag: MarkedFlag, side: 'base' | 'witness', entries: readonly EntryReport[]): string {
  const tag = side === 'base' ? 'del' : 'ins';
  return excerptOf(flag[side], placeOf(flag, side, entries))
    .map(({ text, differs }) => (differs ? `<${tag} class="loud">${markup(text)}</${tag}>` : markup(text)))
    .join('');
}

/** The edits of one witness as tables: those that may alter sense and other wording, one row each, then house style, alike ones together. */
export function editLists(facing: Facing, only: Report['only']): string {
  const places = apparatus(facing, 'with folded');
  const quiet = (place: ListedEdit): boolean => place.edit.folded === true || (place.edit.class === 'accidental' && !place.edit.quoted);
  const flagged = new Set(facing.flags.flatMap(({ edits }) => edits));
  const telling = ({ edit }: ListedEdit): boolean => edit.kind !== 'wording' || flagged.has(edit.id);
  const loud = places.filter((place) => !quiet(place));
  const alike = new Map<string, ListedEdit[]>();
  for (const place of places.filter(quiet)) {
    const { edit, lemma, reading } = place;
    const key = JSON.stringify([edit.kind, lemma, reading, edit.mark ? edit.id : '']);
    alike.set(key, [...(alike.get(key) ?? []), place]);
  }
  const contexts = contextsOf(facing.entries);
  const one = (place: ListedEdit): readonly ListedEdit[] => [place];
  return [
    editTable('May alter sense', loud.filter(telling).map(one), facing, contexts),
    editTable('Wording', loud.filter((place) => !telling(place)).map(one), facing, contexts),
    // Who is sent the queries is not asked about the rest.
    only === 'queries' ? '' : editTable('House style and folded', [...alike.values()], facing, contexts),
  ].join('');
}

function editTable(
  title: string,
  groups: readonly (readonly ListedEdit[])[],
  facing: Facing,
  contexts: ReadonlyMap<string, Contexts>,
): string {
  const { base, witness } = facing;
  if (groups.length === 0) return '';
  const withMarks = groups.some((group) => group.some(({ edit }) => edit.mark));
  const cell = (at: InContext, language: string | null): string =>
    `<td class="words" dir="auto"${language ? ` lang="${markup(language)}"` : ''}>${around(at)}</td>`;
  const rows = groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { edit, lemma, reading } = first;
    const at = contexts.get(edit.id);
    const entries = [...new Set(group.map(({ entry }) => entry.id))];
    const links = entries.map((id) => `<a ${toRow(witness.siglum, id)}>${markup(id)}</a>`).join(', ');
    const kind = edit.kind === 'link' && lemma === reading ? linkTerm(edit) : EDIT_TERMS[edit.kind];
    const name = `${kind}${edit.moved ? ', moved' : ''}${edit.quoted ? ', quoted' : ''}`;
    const times = group.length > 1 ? ` <span class="count">× ${group.length}</span>` : '';
    return `<tr><th scope="row">${links}</th><td>${name}${times}${address(first, facing)}</td>${at ? cell(at.base, base.language) + cell(at.witness, witness.language) : '<td></td><td></td>'}${withMarks ? `<td>${decided(edit.mark)}</td>` : ''}</tr>`;
  });
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  const heads = ['Paragraph', 'Kind', markup(known(base)), markup(known(witness)), ...(withMarks ? ['Mark'] : [])];
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

/** An edit in a few words of its paragraph; a gap where the side has no words. */
function around({ before, words, after }: InContext): string {
  const quiet = (text: string): string => (text === '' ? '' : `<span class="around">${markup(text)}</span>`);
  return (
    quiet(before) + (words === '' ? `<span class="gap"></span>${spoken(' nothing ')}` : `<b>${markup(visible(words))}</b>`) + quiet(after)
  );
}

/** Words of which only a space or a paragraph mark differs would show as nothing. */
const visible = (words: string): string => words.replaceAll('\n\n', '¶').replace(/^\s+$/, '␣');

// As many pieces as a person takes in at a glance, and few enough letters, need no unfolding.
const AT_A_GLANCE = { pieces: 6, letters: 600 };

/** What was set aside from each article, with the rule that did it. */
export function setAsideLists(report: Report): string {
  return report.witnesses
    .filter((article) => article.setAside.length > 0)
    .map((article) => {
      const pieces = article.setAside.map(
        ({ text, rule }) => `<li><span dir="auto">${markup(text)}</span> <span class="rule">${markup(rule)}</span></li>`,
      );
      const head = `${count(article.setAside.length, 'piece')} from ${markup(article.siglum)}, ${markup(known(article))}`;
      const letters = article.setAside.reduce((sum, { text }) => sum + text.length, 0);
      if (pieces.length <= AT_A_GLANCE.pieces && letters <= AT_A_GLANCE.letters) return `<h3>${head}</h3><ul>${pieces.join('')}</ul>`;
      return `<details><summary>${head}</summary><ul>${pieces.join('')}</ul></details>`;
    })
    .join('\n');
}

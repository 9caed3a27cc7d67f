import type { Article, Edit, EditKind, Flag } from '../core/model/index.ts';
import { EDIT_TERMS, flagTerm } from '../core/report/terms.ts';
import type { PlacedEdit } from './work/protocol.ts';

/** Why an edit has its kind, in one plain sentence. */
export const EDIT_REASONS: Readonly<Record<EditKind, string>> = {
  typography: 'The same words; only the glyphs or the spaces differ.',
  punctuation: 'The same words; only the punctuation differs.',
  capitals: 'The same words; only capitals differ.',
  spelling: 'Two spellings of the same word.',
  'number-style': 'The same number, written another way.',
  wording: 'The words differ.',
  number: 'The number itself differs.',
  unit: 'The unit of measure differs.',
  time: 'The time named differs.',
  name: 'A name differs.',
  role: 'A title or role differs.',
  quotation: 'Words inside the quotation differ.',
  attribution: 'Who says it, or the verb of saying, differs.',
  hedge: 'A word that limits certainty or extent differs.',
  negation: 'A negation differs.',
  credit: 'The credit differs.',
  link: 'A link differs.',
};

/** Why an edit has its kind; where one side has no words, which of the two has them. */
export function reasonOf({ edit, lemma, reading }: PlacedEdit, base: string, witness: string): string {
  if (edit.moved) return 'The same words stand elsewhere.';
  if (edit.kind === 'wording' && reading === '') return `These words stand in ${base} alone.`;
  if (edit.kind === 'wording' && lemma === '') return `These words stand in ${witness} alone.`;
  return EDIT_REASONS[edit.kind];
}

/** `1 edit`, `1,204 edits`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** What an edit does, in one line for a screen reader or the clipboard. */
export function tellEdit(edit: Edit, lemma: string, reading: string): string {
  const what = EDIT_TERMS[edit.kind];
  if (edit.moved) return `${what}, moved: “${lemma || reading}”`;
  if (lemma === reading) return `${what}: “${shown(reading)}”`;
  if (reading === '') return `${what}: “${shown(lemma)}” deleted`;
  if (lemma === '') return `${what}: “${shown(reading)}” inserted`;
  return `${what}: “${shown(lemma)}” became “${shown(reading)}”`;
}

export const tellFlag = (flag: Flag): string => `${flagTerm(flag)}. ${flag.reason}`;

/** White space that would not be seen is named. */
export function shown(text: string): string {
  if (text === '\n\n') return '¶';
  const trimmed = text.replaceAll('\n\n', ' ¶ ').trim();
  return trimmed === '' ? (text === '' ? '' : 'space') : trimmed;
}

/** `BSS · 11 Mar 2025, 16:53`: where and when an article appeared, or what it came as. */
export function provenance(article: Article, name: string): string {
  const { outlet, published, updated } = article.metadata;
  const when = updated ?? published;
  return [outlet ?? name, when === null ? null : dated(when)].filter((part) => part !== null).join(' · ');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-03-11T16:41` as `11 Mar 2025, 16:41`: the words of the source, never moved to another time zone. */
export function dated(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return `${[day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ')}${time ? `, ${time}` : ''}`;
}

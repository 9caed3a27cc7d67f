import type { FlagsByEdit } from '../apparatus.ts';
import { markup } from '../escape.ts';
import type { MarkedEdit } from '../report.ts';
import type { Run } from '../running-order.ts';
import { EDIT_TERMS, flagTerm, linkTerm } from '../terms.ts';

/** Text that only a screen reader reads out. */
export const spoken = (text: string): string => `<span class="sr">${text}</span>`;

/** The base's or the witness's words of a run, without paragraph marks, marked for a cell of that side. */
export function oneSide(run: Run, side: 'base' | 'witness', words: string, flags: FlagsByEdit): string {
  const elsewhere = run.edit !== null && (run.edit.rule === 'link-removed') !== (side === 'base');
  if (run.lemma === run.reading) return elsewhere ? markup(words) : linked(run, words, flags);
  if (run.moved && run.edit === null) return markup(words);
  return marked(run, side, words, flags);
}

/** Both sides of a run, the base's words first. */
export function bothSides(run: Run, flags: FlagsByEdit): string {
  const { lemma, reading } = run;
  if (lemma === reading) return linked(run, lemma, flags);
  // The row says that its paragraph has moved; its words are marked for the rule, and hardly for the eye.
  if (run.moved && run.edit === null)
    return lemma === '' ? `<ins class="place">${markup(reading)}</ins>` : `<del class="place">${markup(lemma)}</del>`;
  return (lemma === '' ? '' : marked(run, 'base', lemma, flags)) + (reading === '' ? '' : marked(run, 'witness', reading, flags));
}

function marked({ edit }: Run, side: 'base' | 'witness', words: string, flags: FlagsByEdit): string {
  const tag = side === 'base' ? 'del' : 'ins';
  const own = edit ? (flags.get(edit.id) ?? []) : [];
  const title = edit ? ` title="${markup([EDIT_TERMS[edit.kind], ...own.map((flag) => flagTerm(flag))].join(' · '))}"` : '';
  const begins = edit?.moved
    ? side === 'base'
      ? 'moved from here: '
      : 'moved to here: '
    : side === 'base'
      ? 'base only: '
      : 'witness only: ';
  // Spaces at the edges are marked too, so that accepting or rejecting is exact, but nothing is painted on them.
  const inner = words.trim();
  const before = words.slice(0, words.length - words.trimStart().length);
  const after = inner === '' ? '' : words.slice(words.trimEnd().length);
  const space = (text: string): string => (text === '' ? '' : `<${tag}>${text}</${tag}>`);
  if (inner === '') return `<${tag} class="quiet"${title}>${spoken(begins)}${words}${spoken(' (end) ')}</${tag}>`;
  return `${space(before)}<${tag} class="${classes(edit, own.length > 0)}"${title}>${spoken(begins)}${markup(inner)}${spoken(' (end) ')}</${tag}>${space(after)}`;
}

/** Equal words: plain, or with a link that one side alone has; `link-removed` is the rule of a link that the base alone has. */
function linked({ edit }: Run, words: string, flags: FlagsByEdit): string {
  if (!edit) return markup(words);
  const own = flags.get(edit.id) ?? [];
  return `<span class="link${own.length > 0 ? ' flagged' : ''}" title="${linkTerm(edit)}">${markup(words)}${spoken(` (${linkTerm(edit).toLowerCase()}) `)}</span>`;
}

function classes(edit: MarkedEdit | null, flagged: boolean): string {
  const quiet = edit !== null && (edit.folded || (edit.class === 'accidental' && !edit.quoted));
  return [quiet ? 'quiet' : 'loud', edit?.moved ? 'moved' : '', flagged ? 'flagged' : ''].filter((name) => name !== '').join(' ');
}

import { markdown } from '../escape.ts';
import { facings } from '../facing.ts';
import type { Report } from '../report.ts';
import { type Run, runningOrder, runsOf } from '../running-order.ts';

/**
 * CriticMarkup: `{--lemma--}`, `{++reading++}`, `{~~lemma~>reading~~}`, notes as `{>>note<<}`; every paragraph ends with a blank line.
 * Rejecting every mark leaves the base's text, accepting every mark the witness's. With several witnesses each has its part, which begins with a comment.
 */
export function toCriticMarkup(report: Report): string {
  const all = facings(report);
  return all
    .map((facing) => {
      const title = `{>>${markdown(`${facing.base.siglum} / ${facing.witness.siglum}: ${facing.witness.name}`)}<<}\n\n`;
      return (all.length > 1 ? title : '') + runsOf(runningOrder(facing)).map(marked).join('');
    })
    .join('');
}

function marked({ lemma, reading, edit }: Run): string {
  const note = edit?.mark?.note ? `{>>${markdown(edit.mark.note)}<<}` : '';
  if (lemma === reading) return markdown(lemma) + note;
  if (lemma === '') return `{++${markdown(reading)}++}${note}`;
  if (reading === '') return `{--${markdown(lemma)}--}${note}`;
  return `{~~${markdown(lemma)}~>${markdown(reading)}~~}${note}`;
}

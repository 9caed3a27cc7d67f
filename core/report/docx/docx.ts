import { strToU8, zipSync } from 'fflate';
import { append } from '../../model/index.ts';
import { markup } from '../escape.ts';
import { type Facing, facings } from '../facing.ts';
import { derivationInWords, figures } from '../figures.ts';
import { isolated, runsFromRight } from '../isolate.ts';
import type { Report } from '../report.ts';
import { runningOrder } from '../running-order.ts';
import { saysMore, sentenceOf } from '../sentence.ts';
import { flagTerm, known } from '../terms.ts';
import { inWords } from '../text/dates.ts';
import { type Comment, commentsOf, commentsPart } from './comments.ts';
import { CONTENT_TYPES, DOCUMENT_RELATIONS, FOOTER, NUMBERING, PACKAGE_RELATIONS, SECTION, SETTINGS, styles, W, XML } from './parts.ts';
import { Revisions } from './revisions.ts';
import { reference, storyParagraphs } from './story.ts';
import { heading, paragraph, plain, told } from './words.ts';

/**
 * A Word document (Office Open XML, ECMA-376): the flags, then the story of each witness with tracked changes, flags and notes as comments, then
 * the numbers and the sources.
 * The bytes depend on the report alone.
 */
export function toDocx(report: Report): Uint8Array {
  const revisions = new Revisions(report.created);
  const comments: Comment[] = [];
  const all = facings(report);
  const stories = all.map((facing) => {
    const rows = runningOrder(facing);
    const own = commentsOf(facing, rows, comments.length);
    append(comments, own);
    const name = all.length > 1 ? `Text: ${facing.witness.siglum}, ${known(facing.witness)}` : 'Text';
    const above = own.filter((comment) => comment.row === null).map(({ id }) => reference(id));
    return (
      heading(name, above.join('')) +
      storyParagraphs(facing, rows, own, revisions) +
      paragraph('StoryEnd', plain(`End of the text (${facing.witness.siglum})`))
    );
  });
  const body = flagsOf(report, all) + stories.join('') + numbers(report, all) + sources(report) + SECTION;
  const language = all[0]?.witness.language ?? all[0]?.base.language ?? 'en';
  const parts: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELATIONS,
    'docProps/core.xml': properties(report),
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/styles.xml': styles(markup(language)),
    'word/numbering.xml': NUMBERING,
    'word/settings.xml': SETTINGS,
    'word/comments.xml': commentsPart(comments, revisions),
    'word/footer1.xml': FOOTER,
  };
  // Zip dates are local: noon of the report's day is the same everywhere.
  const [, year = '2000', month = '1', day = '1'] = /^(\d{4})-(\d\d)-(\d\d)/.exec(report.created) ?? [];
  const mtime = new Date(Math.min(2099, Math.max(1980, Number(year))), Number(month) - 1, Number(day), 12);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6, mtime });
}

/** A source by its letter and its name. */
const named = (siglum: string, name: string): string => plain(`${siglum}  `, true) + apart(name, true);

/** Words in the line of others; from right to left they are set apart from the direction of the line. */
const apart = (text: string, bold = false): string => plain(runsFromRight(text) ? `\u2068${text}\u2069` : text, bold);

const listed = (facts: readonly (string | null | undefined)[]): string =>
  facts.map((text) => (text ? plain(' · ') + apart(text) : '')).join('');

function flagsOf(report: Report, all: readonly Facing[]): string {
  const parts = [told('Title', report.title)];
  for (const { siglum, metadata, name } of report.witnesses) {
    const date = metadata.updated ?? metadata.published;
    parts.push(paragraph('Source', named(siglum, metadata.outlet ?? name) + listed([date && inWords(date), metadata.headline])));
  }
  for (const { base, witness, flags } of all) {
    parts.push(heading(all.length > 1 ? `Flags: ${witness.siglum}, ${known(witness)}` : 'Flags'));
    if (flags.length === 0) parts.push(paragraph('Flag', plain('No flag was raised.')));
    for (const flag of flags) {
      const sentence = sentenceOf(flag);
      const readings = [
        { siglum: base.siglum, words: flag.base },
        { siglum: witness.siglum, words: flag.witness },
      ].filter(({ words }) => saysMore(words, sentence));
      const sentenceWords = plain(`${flagTerm(flag)}. `, true) + plain(isolated(sentence));
      parts.push(paragraph('Flag', sentenceWords, { withNext: readings.length > 0 }));
      parts.push(
        ...readings.map(({ siglum, words }, i) =>
          paragraph('Flag', plain(`${siglum}  `, true) + plain(words), {
            withNext: i < readings.length - 1,
            fromRight: runsFromRight(words),
          }),
        ),
      );
    }
    parts.push(
      paragraph(
        'Source',
        plain(
          `In the text below, rejecting every change gives ${base.siglum}, the base; accepting every change gives ${witness.siglum}. Changes of house style stand under the name “${known(witness)}, house style”, so that they can be shown, accepted or rejected apart.`,
        ),
      ),
    );
  }
  return parts.join('');
}

// What stands after the text keeps together with its end: no page holds two lines of it alone.
function numbers(report: Report, all: readonly Facing[]): string {
  return all
    .map(({ witness }) => {
      const tally = report.tally.witnesses?.[witness.siglum] ?? report.tally;
      return (
        heading(all.length > 1 ? `In numbers: ${witness.siglum}, ${known(witness)}` : 'In numbers') +
        paragraph('About', plain(figures(tally).join(' · '))) +
        paragraph('About', plain(derivationInWords(tally)))
      );
    })
    .join('');
}

function sources(report: Report): string {
  const lines = report.witnesses.map(({ siglum, role, metadata, name }) => {
    const facts = [
      metadata.published,
      metadata.updated && `updated ${inWords(metadata.updated)}`,
      metadata.byline,
      metadata.creditLine,
      metadata.outlet === null ? null : name,
      metadata.url,
    ].map((text) => text?.replace(/^\d{4}-\d\d.*$/, inWords));
    return paragraph('Source', named(siglum, metadata.outlet ?? name) + plain(` (${role})`) + listed(facts));
  });
  return (
    heading('Sources') +
    lines.join('') +
    paragraph('Source', plain(`Compared on ${inWords(report.created)}${report.reviewer ? `, reviewed by ${report.reviewer}` : ''}`))
  );
}

function properties(report: Report): string {
  const [moment] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(report.created) ?? [];
  const date = moment ? `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}Z</dcterms:created>` : '';
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${markup(report.title)}</dc:title><dc:creator>Stet</dc:creator>${date}</cp:coreProperties>`;
}

import { asXmlHolds, markup } from '../escape.ts';
import type { Report } from '../report.ts';
import { flagTerm } from '../terms.ts';
import type { WitnessReport } from '../witness.ts';
import { Body } from './body.ts';
import { parallel } from './parallel.ts';

/**
 * TEI P5, parallel segmentation: one text in which every place of variation is an `app` with a reading of every witness.
 * Paragraphs of all witnesses are `p` (furniture is `ab` with a type); a paragraph mark inside a place is a `milestone`. Within these, white space counts.
 * A reading that holds whole paragraphs holds `p` (allowed since P5 2.9). The two ends of a move are joined by a `link`.
 */
export function toTei(report: Report): string {
  const body = new Body(report.witnesses);
  for (const stretch of parallel(report)) body.add(stretch);
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>${markup(report.title)}</title></titleStmt>
<publicationStmt><p>A comparison made with Stet, <date when="${markup(report.created)}">${markup(report.created.slice(0, 10))}</date>.</p></publicationStmt>
<sourceDesc>
<listWit>
${report.witnesses.map(witness).join('\n')}
</listWit>
</sourceDesc>
</fileDesc>
<encodingDesc>
<variantEncoding method="parallel-segmentation" location="internal"/>
</encodingDesc>
</teiHeader>
<text>
<body>
<div type="story">
${body.end()}
</div>
${flags(report, body)}${body.links()}</body>
</text>
</TEI>
`;
}

function witness(article: WitnessReport): string {
  const { metadata } = article;
  const told = [
    ['title', metadata.headline],
    ['author', metadata.byline],
    ['publisher', metadata.outlet],
    ['date', metadata.updated ?? metadata.published],
  ].flatMap(([tag, text]) => (text ? [`<${tag}>${markup(text)}</${tag}>`] : []));
  const address =
    metadata.url && /^https?:\/\/[^\s]+$/.test(metadata.url)
      ? [`<ref target="${markup(pointer(metadata.url))}">${markup(metadata.url)}</ref>`]
      : [];
  return `<witness xml:id="${markup(article.siglum)}"><bibl>${[...told, `<idno type="source">${markup(article.name)}</idno>`, ...address].join('')}</bibl></witness>`;
}

/** An address as a URI: what is escaped in it stays so. */
const pointer = (url: string): string => encodeURI(asXmlHolds(url)).replaceAll('%25', '%');

/** Flags and a person's notes point at the places they are about. */
function flags(report: Report, body: Body): string {
  const target = (edits: readonly string[]): string => {
    const apps = [...new Set(edits.flatMap((edit) => body.of(edit)))];
    return apps.length === 0 ? '' : ` target="${apps.map((id) => `#${id}`).join(' ')}"`;
  };
  const notes = report.flags.map(
    (flag) => `<note type="flag" subtype="${flag.kind}"${target(flag.edits)}>${flagTerm(flag)}. ${markup(flag.reason)}</note>`,
  );
  const marked = new Map(
    report.entries.flatMap((entry) => entry.segments.flatMap(({ edit }) => (edit?.mark ? [[edit.id, edit.mark] as const] : []))),
  );
  for (const { id, edits, mark } of report.flags) if (mark && !marked.has(id)) notes.push(note(mark, target(edits)));
  for (const [id, mark] of marked) notes.push(note(mark, target([id])));
  return notes.length === 0 ? '' : `<div type="notes">\n${notes.join('\n')}\n</div>\n`;
}

const note = (mark: { decided: string | null; note: string }, target: string): string =>
  `<note type="${mark.decided ?? 'note'}"${target}>${markup(mark.note)}</note>`;

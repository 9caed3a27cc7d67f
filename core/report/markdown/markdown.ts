import { apparatus } from '../apparatus.ts';
import { flagsInWords, readingsInWords, tellingPlaces } from '../collation.ts';
import { markdown, withoutControls } from '../escape.ts';
import { type Facing, facings } from '../facing.ts';
import { derivationInWords, figures } from '../figures.ts';
import { isolated } from '../isolate.ts';
import { type MarkedParagraph, paragraphs, runsOn } from '../paragraphs.ts';
import type { Report } from '../report.ts';
import { type Run, runningOrder, runsOf } from '../running-order.ts';
import type { Tally } from '../tally.ts';
import { count, EDIT_TERMS, flagTerm, known } from '../terms.ts';
import { inWords } from '../text/dates.ts';

/** A report for a place that renders Markdown. In its text, `<del>` holds the base's words and `<ins>` the witness's; all other markup of the sources is escaped. */
export function toMarkdown(report: Report): string {
  const all = facings(report);
  const parts = [
    `# ${markdown(report.title)}`,
    report.reviewer ? `Reviewed by ${markdown(report.reviewer)}, ${inWords(report.created)}` : '',
    report.witnesses.map(source).join('\n'),
    ...allVersions(report),
    ...all.flatMap((facing) => part(facing, report.tally.witnesses?.[facing.witness.siglum] ?? report.tally, all.length > 1)),
    report.messages.length > 0
      ? `## Messages\n\n${report.messages.map((m) => `- ${markdown(m.source ? `${m.source}: ${m.reason}` : m.reason)}`).join('\n')}`
      : '',
  ];
  return withoutControls(`${parts.filter((text) => text !== '').join('\n\n')}\n`);
}

/** Who took it from whom, and the places where witnesses differ, when there are several. */
function allVersions({ collation, witnesses }: Report): readonly string[] {
  if (!collation) return [];
  const base = witnesses.find(({ role }) => role === 'base')?.siglum ?? '';
  const places = tellingPlaces(collation).map((place) => {
    const flags = flagsInWords(place);
    return `- ${place.row} ${isolated(markdown(readingsInWords(base, place)))}${flags === '' ? '' : ` **${flags}**`}`;
  });
  return ['## All versions', collation.kinship.map(({ words }) => `- ${markdown(words)}`).join('\n'), places.join('\n')];
}

const source = (witness: Report['witnesses'][number]): string =>
  `- **${witness.siglum}** ${markdown(known(witness))} (${witness.role}), ${markdown(witness.name)}`;

function part(facing: Facing, tally: Tally, several: boolean): readonly string[] {
  const { witness, flags } = facing;
  const name = several ? `: ${witness.siglum}, ${markdown(known(witness))}` : '';
  const edits = apparatus(facing);
  return [
    figures(tally).join(' · '),
    derivationInWords(tally),
    `## Flags${name}`,
    flags.length === 0
      ? 'None.'
      : flags.map((flag) => `- **${flagTerm(flag)}** ${isolated(markdown(flag.reason))}${noted(flag.mark)}`).join('\n'),
    `## Text${name}`,
    ...paragraphs(runsOf(runningOrder(facing))).map(paragraphText),
    `## Edits${name}`,
    edits.length === 0
      ? 'None.'
      : edits.map(({ edit, lemma, reading }) => `- ${EDIT_TERMS[edit.kind]}: ${change({ lemma, reading })}${noted(edit.mark)}`).join('\n'),
    setAside(facing),
  ];
}

const noted = (mark: { decided: string | null; note: string } | undefined): string =>
  mark ? ` (${[mark.decided ?? '', markdown(mark.note)].filter((text) => text !== '').join(': ')})` : '';

function setAside({ base, witness }: Facing): string {
  const counted = [base, witness].filter((article) => article.setAside.length > 0);
  return counted.map((article) => `Set aside from ${article.siglum}: ${count(article.setAside.length, 'piece')}.`).join(' ');
}

/** A paragraph whose mark is one side's alone, among words of both, ends with a marked pilcrow. */
function paragraphText(paragraph: MarkedParagraph): string {
  const { runs, mark } = paragraph;
  const text = runs.map(change).join('');
  if (!runsOn(paragraph)) return text;
  return text + (mark.lemma === '' ? '<ins>¶</ins>' : '<del>¶</del>');
}

function change({ lemma, reading }: Pick<Run, 'lemma' | 'reading'>): string {
  if (lemma === reading) return markdown(lemma);
  const side = (tag: 'del' | 'ins', words: string): string =>
    words === '' ? '' : `<${tag}>${words.split('\n\n').map(markdown).join('¶')}</${tag}>`;
  return side('del', lemma) + side('ins', reading);
}

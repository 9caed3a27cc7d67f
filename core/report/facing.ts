import { bug, PARAGRAPH_BREAK } from '../model/index.ts';
import type { EntryReport, MarkedFlag, Report } from './report.ts';
import type { WitnessReport } from './witness.ts';

/** The base and one witness, as facing pages of an edition. */
export interface Facing {
  readonly base: WitnessReport;
  readonly witness: WitnessReport;
  readonly entries: readonly EntryReport[];
  readonly flags: readonly MarkedFlag[];
}

/** One facing for each witness of a report, in the report's order. */
export function facings(report: Report): readonly Facing[] {
  const base = report.witnesses.find((w) => w.role === 'base');
  const witnesses = report.witnesses.filter((w) => w.role === 'witness');
  if (!base) throw bug('a report without a base');
  return witnesses.map((witness) => ({
    base,
    witness,
    entries: report.entries.filter((entry) => (entry.witnessSiglum ?? witness.siglum) === witness.siglum),
    flags: report.flags.filter((flag) => (flag.witnessSiglum ?? witness.siglum) === witness.siglum),
  }));
}

/** The whole text of one article, its blocks set apart by a blank line: what rejecting (base) or accepting (witness) every change must give. */
export const textOf = (article: WitnessReport): string => article.blocks.map((block) => block.text).join(PARAGRAPH_BREAK.text);

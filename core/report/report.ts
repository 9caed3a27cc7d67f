import { marksOn, markTargets } from '../account/index.ts';
import { append, bug, type Comparison, type Edit, type Entry, type Flag, type Mark, type Message, type Segment } from '../model/index.ts';
import { type CollationReport, collationReport } from './collation.ts';
import { type Tally, tally } from './tally.ts';
import { type Subject, titleOf } from './title.ts';
import { type WitnessReport, witnessReport } from './witness.ts';

export type DecidedMark = Omit<Mark, 'target'>;

export interface MarkedEdit extends Edit {
  readonly mark?: DecidedMark;
  /** True when the person asked not to see edits like this one: it is counted and still told by every format that marks changes, but quietly. */
  readonly folded?: true;
}

export interface MarkedFlag extends Flag {
  readonly mark?: DecidedMark;
  /** Present when the report has more than one witness. */
  readonly witnessSiglum?: string;
}

export interface MarkedSegment extends Omit<Segment, 'edit'> {
  readonly edit: MarkedEdit | null;
}

export interface EntryReport extends Omit<Entry, 'segments'> {
  /** Present when the report has more than one witness. */
  readonly witnessSiglum?: string;
  readonly segments: readonly MarkedSegment[];
}

/** What is told in full when the rest is folded: substance, what a flag names, or what a person queried. */
export type Only = 'substantive' | 'flags' | 'queries';

/** What every exporter takes, and what `--format json` prints. Schema `stet-report/1`: additions are allowed, changes need a new name. */
export interface Report {
  readonly schema: 'stet-report/1';
  readonly title: string;
  /** ISO 8601 with zone; given by the caller, so that the same comparison gives the same bytes. */
  readonly created: string;
  /** Who made the marks; absent when nobody was named. */
  readonly reviewer?: string;
  /** Present when everything but this was folded. */
  readonly only?: Only;
  /** The base first. */
  readonly witnesses: readonly WitnessReport[];
  readonly entries: readonly EntryReport[];
  readonly flags: readonly MarkedFlag[];
  readonly tally: Tally;
  readonly messages: readonly Message[];
  /** Present when the report has more than one witness. */
  readonly collation?: CollationReport;
}

export interface ReportOptions {
  /** Whose copy became whose, when absent: `titleOf`. */
  readonly title?: string;
  readonly created: string;
  readonly marks?: readonly Mark[];
  /** Who made the marks. */
  readonly reviewer?: string;
  /** `queries`: the report is of what was queried, and its title says so. */
  readonly subject?: Subject;
}

/**
 * The report of one base against one or more witnesses; all comparisons share their base.
 * With more than one witness the ids of edits and flags run on from comparison to comparison, so that each is unique in the report.
 * Throws when there is no comparison, or when two have different bases.
 */
export function report(comparisons: readonly Comparison[], options: ReportOptions): Report {
  const [first] = comparisons;
  if (!first) throw bug('a report of no comparison');
  if (comparisons.some((c) => c.base.siglum !== first.base.siglum)) throw bug('a report over two bases');
  const several = comparisons.length > 1;
  const entries: EntryReport[] = [];
  const flags: MarkedFlag[] = [];
  const messages: Message[] = spoken(first.base.messages, first.base.source.name);
  const tallies: Record<string, Tally> = {};
  for (const comparison of comparisons) {
    const { witness } = comparison;
    const marks = marksOn(options.marks ?? [], witness.siglum);
    const own = renumbered(marks.size > 0 ? marked(comparison, marks) : comparison, several ? edits(entries) : 0, flags.length);
    const of = several ? { witnessSiglum: witness.siglum } : {};
    append(
      entries,
      own.entries.map((entry) => ({ ...entry, ...of })),
    );
    append(
      flags,
      own.flags.map((flag) => ({ ...flag, ...of })),
    );
    messages.push(
      ...spoken(witness.messages, witness.source.name),
      ...spoken(comparison.messages, several ? witness.source.name : undefined),
    );
    tallies[witness.siglum] = tally([comparison]);
  }
  const base = witnessReport(first.base, 'base');
  const witnesses = comparisons.map((c) => witnessReport(c.witness, 'witness'));
  return {
    schema: 'stet-report/1',
    title: options.title ?? titleOf(base, witnesses, options.subject),
    created: options.created,
    ...(options.reviewer ? { reviewer: options.reviewer } : {}),
    witnesses: [base, ...witnesses],
    entries,
    flags,
    tally: several ? { ...tally(comparisons), witnesses: tallies } : tally(comparisons),
    messages,
    ...(several ? { collation: collationReport(comparisons) } : {}),
  };
}

/** The comparison with each mark at the edit or flag that its target names; a mark whose target is gone is left out. */
function marked(comparison: Comparison, marks: ReadonlyMap<string, Mark>): Told {
  const targets = markTargets(comparison);
  const own = (id: string): { mark?: DecidedMark } => {
    const mark = marks.get(targets.get(id) ?? '');
    // One taken back for this witness alone has nothing to tell.
    return mark && (mark.decided !== null || mark.note !== '') ? { mark: { decided: mark.decided, note: mark.note } } : {};
  };
  const entries = comparison.entries.map((entry) => ({
    ...entry,
    segments: entry.segments.map((s) => (s.edit ? { ...s, edit: { ...s.edit, ...own(s.edit.id) } } : s)),
  }));
  return { entries, flags: comparison.flags.map((flag) => ({ ...flag, ...own(flag.id) })) };
}

const edits = (entries: readonly EntryReport[]): number =>
  new Set(entries.flatMap((entry) => entry.segments.flatMap(({ edit }) => (edit ? [edit.id] : [])))).size;

const spoken = (messages: readonly Message[], source: string | undefined): Message[] =>
  messages.map((message) => (source === undefined || message.source !== undefined ? message : { ...message, source }));

type Told = Pick<Report, 'entries' | 'flags'>;

function renumbered(comparison: Told, editsBefore: number, flagsBefore: number): Told {
  if (editsBefore === 0 && flagsBefore === 0) return comparison;
  const names = new Map<string, string>();
  const name = (id: string): string => {
    if (!names.has(id)) names.set(id, `e${editsBefore + names.size + 1}`);
    return names.get(id) as string;
  };
  const entries = comparison.entries.map((entry) => ({
    ...entry,
    segments: entry.segments.map((s) => (s.edit ? { ...s, edit: { ...s.edit, id: name(s.edit.id) } } : s)),
  }));
  const flags = comparison.flags.map((flag, i) => ({ ...flag, id: `f${flagsBefore + i + 1}`, edits: flag.edits.map(name) }));
  return { entries, flags };
}

import { called } from '../core/account/index.ts';
import { EDIT_KINDS, FLAG_KINDS, type Message, type ReadingDecision, siglumAt } from '../core/model/index.ts';
import { type FormatName, formatNamed, type Report, report } from '../core/report/index.ts';
import { collate } from '../core/story/collate.ts';
import { createdNow } from './created.ts';
import { Refusal } from './exit-codes.ts';
import { type HouseStyle, houseStyle } from './house-style.ts';
import { type ReadOptions, readArticle } from './load.ts';
import { choose } from './options.ts';
import { print, toTerminal } from './print.ts';

export interface CompareOptions extends ReadOptions, Pick<HouseStyle, 'outlets'> {
  readonly title?: string;
  /** The encoding that a person gave a source, by its siglum. */
  readonly encodingOf?: (siglum: string) => Pick<ReadOptions, 'encoding'>;
  /** Which story of a source with several is meant, by its siglum. */
  readonly itemOf?: (siglum: string) => Pick<ReadOptions, 'item'>;
}

/**
 * Reads sources, the base first, and compares each witness with the base. One source alone gives both sides when it holds two stories, such as a
 * document before and after its tracked changes.
 * @throws Refusal naming the source that cannot be read.
 */
export async function compareSources(
  sources: readonly string[],
  { title, outlets = {}, encodingOf = () => ({}), itemOf = () => ({}), ...reading }: CompareOptions,
): Promise<{ compared: Report; messages: readonly Message[] }> {
  const readings = [];
  const [only = ''] = sources;
  const alone = sources.length === 1 && only !== '-';
  for (const [i, source] of (alone ? [only, only] : sources).entries()) {
    const siglum = siglumAt(i);
    const item = alone ? { item: String(i + 1), ...itemOf(siglum) } : itemOf(siglum);
    readings.push(await readArticle(source, siglum, { ...reading, ...encodingOf(siglum), ...item }));
  }
  const stories = readings[0]?.article.stories?.length ?? 1;
  if (sources.length === 1 && (stories < 2 || (stories > 2 && itemOf('B').item === undefined)))
    throw new Refusal(
      `compare wants a base and at least one witness; ${only} holds ${stories === 1 ? 'one story' : `${stories} stories: name two with --item A=N --item B=N`}`,
    );
  const [base, ...witnesses] = readings.map((r) => called(r.article, { outlets }));
  if (!base) throw new Refusal('no base');
  const comparisons = witnesses.map((witness) => collate(base, witness));
  const compared = report(comparisons, { created: createdNow(), ...(title === undefined ? {} : { title }) });
  return { compared, messages: compared.messages };
}

/** Loaded where a file is written: most reports go to a terminal or a pipe. */
const toFile = async (output: string, content: string | Uint8Array): Promise<void> =>
  (await import('../host/write-whole.ts')).writeWhole(output, content);

/** The report in one format, to a file whole or to standard output. */
export async function deliver(shown: Report, name: FormatName, output: string | undefined): Promise<void> {
  const { printed, load } = formatNamed(name);
  const write = await load();
  if (printed) {
    const { toPdf } = await import('./pdf.ts');
    if (output === undefined) throw new Refusal('a PDF goes to a file: add --output FILE');
    return toFile(output, await toPdf(write(shown)));
  }
  const shownHere = name === 'text' && output === undefined && toTerminal();
  const content = write(shown, shownHere ? { colour: !process.env.NO_COLOR, width: process.stdout.columns } : {});
  if (output === undefined) await print(content);
  else await toFile(output, content).catch((error: Error) => Promise.reject(new Refusal(error.message)));
}

/** `--keep` and `--drop` as decisions on the reading. */
export function decisionsOf(keep: readonly string[] = [], drop: readonly string[] = []): readonly ReadingDecision[] {
  return [...keep.map((text) => ({ action: 'keep', text }) as const), ...drop.map((text) => ({ action: 'drop', text }) as const)];
}

/** What `--ignore` folds, and what the house of `--house-style` folds, does not raise, and calls outlets. */
export function preferred(ignored: readonly string[], named: string | undefined): HouseStyle {
  const known = [...EDIT_KINDS, ...FLAG_KINDS];
  const kinds = ignored.flatMap((list) => list.split(',')).filter((kind) => kind !== '');
  const house = named === undefined ? { ignore: [] } : houseStyle(named);
  return { ...house, ignore: [...kinds.map((kind) => choose('ignore', kind, known)), ...house.ignore] };
}

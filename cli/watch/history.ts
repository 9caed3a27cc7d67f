import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extract, read } from '../../core/extract/index.ts';
import type { Article, Comparison, Flag } from '../../core/model/index.ts';
import { FLAG_TERMS } from '../../core/report/terms.ts';
import { collate } from '../../core/story/collate.ts';
import { EXIT, type ExitCode, Refusal } from '../exit-codes.ts';
import { choose, parse } from '../options.ts';
import { plainLine, print } from '../print.ts';
import { toldAddress } from '../told-address.ts';
import { addressesIn, type KeptVersion, versionsIn } from './kept.ts';

/** What one update of a story brought. */
interface Update {
  readonly fetched: string;
  readonly file: string;
  readonly headline: string | null;
  /** Null of the first version. */
  readonly brought: {
    readonly edits: number;
    readonly added: number;
    readonly omitted: number;
    readonly flags: readonly Pick<Flag, 'kind' | 'reason'>[];
    /** `announced`: with a note of correction; `silent`: flags without one; `none`: no flag. */
    readonly correction: 'announced' | 'silent' | 'none';
  } | null;
}

/** `stet history FOLDER`: the kept versions of each address in order of time, and what each update brought. */
export async function historyCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parse('history', args, { format: { type: 'string', default: 'text' } });
  const [root, ...more] = positionals;
  if (root === undefined || more.length > 0) throw new Refusal('give the one folder that `stet watch` keeps versions in');
  const format = choose('format', values.format, ['text', 'json']);
  const told = [];
  for (const [address, folder] of await addressesIn(root)) told.push({ address, updates: await updates(folder) });
  if (told.length === 0) throw new Refusal(`${root} has no versions; \`stet watch ADDRESS --to ${root}\` keeps them`);
  await print(
    format === 'json'
      ? `${JSON.stringify({ schema: 'stet-history/1', stories: told }, null, 2)}\n`
      : plainLine(`${told.map(inWords).join('\n')}`),
  );
  return EXIT.done;
}

async function updates(folder: string): Promise<readonly Update[]> {
  const found: Update[] = [];
  let before: Article | null = null;
  for (const [i, kept] of (await versionsIn(folder)).entries()) {
    const article: Article | null = await articleOf(folder, kept, `V${i + 1}`);
    if (!article) continue;
    found.push({
      fetched: kept.fetched,
      file: join(folder, kept.file),
      headline: article.metadata.headline,
      brought: before && brought(collate(before, article)),
    });
    before = article;
  }
  return found;
}

async function articleOf(folder: string, { file, mediaType, charset, url }: KeptVersion, siglum: string): Promise<Article | null> {
  const bytes = await readFile(join(folder, file));
  const { source } = await read(
    { name: file, bytes, url, ...(mediaType === null ? {} : { mediaType }), ...(charset === null ? {} : { charset }) },
    siglum,
  );
  return source ? extract(source, siglum) : null;
}

function brought({ entries, flags }: Comparison): Update['brought'] {
  const edits = new Set(
    entries.flatMap(({ segments }) => segments.flatMap(({ edit }) => (edit?.class === 'substantive' ? [edit.id] : []))),
  );
  const announced = flags.some(({ kind }) => kind === 'correction-added');
  return {
    edits: edits.size,
    added: entries.filter(({ relation }) => relation === 'added').length,
    omitted: entries.filter(({ relation }) => relation === 'omitted').length,
    flags: flags.map(({ kind, reason }) => ({ kind, reason })),
    correction: announced ? 'announced' : flags.length > 0 ? 'silent' : 'none',
  };
}

const NOTES = { announced: ' · with a note of correction', silent: ' · without a note of correction', none: '' } as const;

function inWords({ address, updates: all }: { readonly address: string; readonly updates: readonly Update[] }): string {
  const lines = all.flatMap(({ fetched, headline, brought: what }) => {
    const time = fetched.slice(0, 16).replace('T', ' ');
    if (what === null) return [`  ${time}  first seen${headline === null ? '' : `: ${headline}`}`];
    const counts = [
      `${what.edits} substantive`,
      `${what.added} paragraphs added`,
      `${what.omitted} left out`,
      `${what.flags.length} flags`,
    ];
    return [
      `  ${time}  ${counts.join(' · ')}${NOTES[what.correction]}`,
      ...what.flags.map(({ kind, reason }) => `    ⚑ ${FLAG_TERMS[kind]}: ${reason}`),
    ];
  });
  return [toldAddress(address), ...lines, ''].join('\n');
}

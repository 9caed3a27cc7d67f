import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract, read } from '../core/extract/index.ts';
import type { Article, Relation } from '../core/model/index.ts';

export const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));

/** The sample stories of one base and one witness. */
export const STORIES: readonly string[] = readdirSync(SEEDS)
  .filter((story) => existsSync(join(SEEDS, story, 'expected.json')))
  .sort();

export interface ExpectedSide {
  readonly mediaType: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** How many body blocks, and how the first begins and the last ends. */
  readonly body: number;
  readonly first: string;
  readonly last: string;
  readonly captions?: readonly string[];
  readonly setAside: readonly string[];
}

/** A correct reading of a sample story, written by hand. */
export interface Expected {
  readonly language?: string;
  readonly base: ExpectedSide;
  readonly witness: ExpectedSide;
  /** Body blocks by number, from 1 on each side. */
  readonly alignment: readonly { base: readonly number[]; witness: readonly number[]; relation: Relation; moved?: boolean }[];
  /** Edits that must be found; the list is not complete. */
  readonly edits: readonly { base: string; witness: string; kind: string }[];
  /** All flags, and no other. */
  readonly flags: readonly { kind: string; base?: string; witness?: string }[];
}

export const expectedOf = (story: string): Expected => JSON.parse(readFileSync(join(SEEDS, story, 'expected.json'), 'utf8')) as Expected;

/** One version of a sample story, read and extracted. */
export async function versionOf(story: string, side: 'base' | 'witness', siglum: string): Promise<Article> {
  const name = readdirSync(join(SEEDS, story)).find((file) => file.startsWith(`${side}.`));
  if (name === undefined) throw new Error(`${story} has no ${side}`);
  const { source, messages } = await read({ name, bytes: readFileSync(join(SEEDS, story, name)) }, siglum);
  if (!source) throw new Error(messages.map((m) => m.reason).join('; '));
  return extract(source, siglum);
}

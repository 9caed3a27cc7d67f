import { readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { extract, read } from '../core/extract/index.ts';
import type { Article, Loaded, Message, ReadingDecision, StoryHead } from '../core/model/index.ts';
import { MAX_SOURCE_BYTES } from '../core/read/index.ts';
import { sha256 } from '../host/sha256.ts';
import { whyNot } from '../host/why-not.ts';
import { Refusal } from './exit-codes.ts';
import { toldAddress } from './told-address.ts';

const tooLarge = (name: string, size: number): Refusal =>
  new Refusal(
    `${name}: ${(size / 1e6).toFixed(1)} MB is over the limit of ${MAX_SOURCE_BYTES / 1e6} MB for one source; cut it down to the story`,
  );

/**
 * The bytes of a SOURCE: a file, an http(s) address, or `-` for standard input.
 * @throws Refusal naming the source and what to do.
 */
export async function load(source: string, hashed: boolean): Promise<Loaded> {
  const loaded = /^https?:\/\//i.test(source) ? await fetched(source) : source === '-' ? standardInput() : fromFile(source);
  if (!hashed) return loaded;
  return { ...loaded, sha256: sha256(loaded.bytes) };
}

function fromFile(path: string): Loaded {
  const told = toldAddress(path);
  try {
    const { size } = statSync(path);
    if (size > MAX_SOURCE_BYTES) throw tooLarge(told, size);
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Refusal(`${told}: no such file; check the path`);
    if (code === 'EISDIR') throw new Refusal(`${told}: is a folder; name a file in it, or use \`stet batch\` for a folder of pairs`);
    throw new Refusal(`${told}: cannot be read: ${whyNot(error)}`);
  }
}

/** Measured while it is read: what feeds it may have no end. */
function standardInput(): Loaded {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(64 * 1024);
    const length = readPart(part);
    if (length === 0) return { name: '-', bytes: Buffer.concat(parts) };
    size += length;
    if (size > MAX_SOURCE_BYTES) throw tooLarge('standard input', size);
    parts.push(part.subarray(0, length));
  }
}

/** How many bytes came; 0 at the end. */
function readPart(part: Buffer): number {
  for (;;) {
    try {
      return readSync(0, part);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw new Refusal(`standard input cannot be read: ${whyNot(error)}`);
      // Nothing has come yet on an input that does not wait.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

async function fetched(address: string): Promise<Loaded> {
  const { fetchPage } = await import('../host/fetch-page.ts');
  try {
    const page = await fetchPage(address, { allowPrivate: process.env.STET_ALLOW_PRIVATE === '1' });
    return { ...page, name: address };
  } catch (error) {
    const told = toldAddress(address);
    const { message } = error as Error;
    throw new Refusal(message.startsWith(told) ? message : `${told}: ${message}`);
  }
}

export interface ReadOptions {
  readonly decisions: readonly ReadingDecision[];
  /** Whether the source's hash is wanted: only JSON shows it, and Node's cryptography is slow to load. */
  readonly hashed: boolean;
  /** The encoding that a person gave it, which goes before what it says of itself. */
  readonly encoding?: string;
  /** Which of its stories is meant, by number or title, where it holds several. */
  readonly item?: string;
}

export interface LoadedSource {
  readonly article: Article;
  readonly messages: readonly Message[];
}

/**
 * Loads a source and finds the story in it.
 * @throws Refusal when there is no story to be had.
 */
export async function readArticle(
  source: string,
  siglum: string,
  { decisions, hashed, encoding, item }: ReadOptions,
): Promise<LoadedSource> {
  const loaded = await load(source, hashed);
  const name = loaded.name === '-' ? 'standard input' : toldAddress(source);
  const told = { ...(encoding === undefined ? {} : { charset: encoding }), ...(item === undefined ? {} : { item }) };
  const { source: decoded, messages } = await read({ ...loaded, ...told }, siglum);
  const article = decoded ? await extract(decoded, siglum, decisions) : null;
  const all = [...messages, ...(article?.messages ?? [])];
  const error = all.find((m) => m.severity === 'error');
  if (error?.rule === 'several-stories' && article?.stories) throw new Refusal(`${name}: ${listed(article.stories)}`);
  if (error) throw new Refusal(`${name}: ${error.reason}`);
  if (!article) throw new Refusal(`${name}: cannot be read`);
  return { article, messages: all };
}

/** Most stories listed. */
const MOST_LISTED = 200;

function listed(stories: readonly StoryHead[]): string {
  const lines = stories.slice(0, MOST_LISTED).map(({ title, date }, i) => `  ${i + 1}  ${title}${date === null ? '' : `  (${date})`}`);
  const more = stories.length > MOST_LISTED ? [`  … and ${stories.length - MOST_LISTED} more`] : [];
  return [`holds ${stories.length} stories; choose one with --item N or --item TITLE`, ...lines, ...more].join('\n');
}

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Validators } from '../../host/fetch-page.ts';
import { safeFileName } from '../../host/file-name.ts';
import { sweepParts, writeWhole } from '../../host/write-whole.ts';

/** One kept version of an address: the page as it came, and beside it what is known of it. */
export interface KeptVersion {
  readonly schema: 'stet-version/1';
  /** As it was given. */
  readonly address: string;
  /** Name of the page's file in the same folder. */
  readonly file: string;
  /** When it was fetched, ISO 8601 in UTC. */
  readonly fetched: string;
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** Hex SHA-256 of the article's text. */
  readonly text: string;
}

/** What is known of the last look at an address. Losing it costs one page that did not change, and nothing else. */
interface LastLook {
  readonly address: string;
  readonly validators: Validators;
}

const LOOK = 'last-look.json';

/** The folder of one address: readable, and one for each address whatever its letters. */
export function folderOf(root: string, address: string): string {
  const { host, pathname } = new URL(address);
  const hash = createHash('sha256').update(address).digest('hex').slice(0, 8);
  return join(root, safeFileName(`${host}${pathname}`.replaceAll('/', ' ').slice(0, 80), `-${hash}`));
}

/** The versions of one address in order of time: those whose page is there. What was being written when the program was killed counts for nothing. */
export async function versionsIn(folder: string): Promise<readonly KeptVersion[]> {
  const names = await readdir(folder).catch(() => []);
  const there = new Set(names);
  const found: KeptVersion[] = [];
  for (const name of names.filter((each) => each.endsWith('.json') && each !== LOOK)) {
    const kept = await parsed<KeptVersion>(join(folder, name));
    if (kept?.schema === 'stet-version/1' && there.has(kept.file)) found.push(kept);
  }
  return found.sort((a, b) => (a.fetched < b.fetched ? -1 : a.fetched > b.fetched ? 1 : 0));
}

/** Keeps a version: what is known of it first, then its page. With the page in its place the version is there, before that it is not. */
export async function keep(folder: string, version: Omit<KeptVersion, 'schema' | 'file'>, bytes: Uint8Array): Promise<KeptVersion> {
  await mkdir(folder, { recursive: true });
  const name = version.fetched.replace(/[:.]/g, '-');
  const kept: KeptVersion = { schema: 'stet-version/1', file: `${name}${endingOf(version.mediaType)}`, ...version };
  await writeWhole(join(folder, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  await writeWhole(join(folder, kept.file), bytes);
  return kept;
}

export async function lastLook(folder: string): Promise<Validators> {
  return (await parsed<LastLook>(join(folder, LOOK)))?.validators ?? {};
}

/** After the version it is of was kept: a page is asked for again until then. */
export async function rememberLook(folder: string, address: string, validators: Validators): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, LOOK), `${JSON.stringify({ address, validators })}\n`);
}

/** The addresses that a folder has versions of, and the folder of each. */
export async function addressesIn(root: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of (await readdir(root).catch(() => [])).sort()) {
    const folder = join(root, name);
    await sweepParts(folder);
    const address = (await parsed<LastLook>(join(folder, LOOK)))?.address ?? (await versionsIn(folder))[0]?.address;
    if (address !== undefined) found.set(address, folder);
  }
  return found;
}

async function parsed<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch {
    return null;
  }
}

/** By which the page's file opens as what it is. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/json': '.ninjs',
  'application/xml': '.xml',
  'text/xml': '.xml',
};
const endingOf = (mediaType: string | null): string => ENDINGS[mediaType ?? ''] ?? '.html';

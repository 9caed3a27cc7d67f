import { createHash } from 'node:crypto';
import { extract, read } from '../../core/extract/index.ts';
import type { Article } from '../../core/model/index.ts';
import { storyWords } from '../../core/story/words.ts';
import { type FetchOptions, fetchIfChanged } from '../../host/fetch-page.ts';
import type { VisitedHost } from '../../host/visits.ts';
import { toldAddress } from '../told-address.ts';
import { folderOf, keep, lastLook, rememberLook, versionsIn } from './kept.ts';

/** What a look at an address gave. */
export interface Look {
  readonly outcome: 'first' | 'changed' | 'same' | 'forbidden' | 'failed';
  /** One line for a person, without the address. */
  readonly says: string;
}

/**
 * Looks at an address once and keeps its page when the article's text is another than that of the version kept last.
 * Never throws for what a server or a page does.
 */
export async function look(address: string, root: string, host: VisitedHost, every: number, options: FetchOptions): Promise<Look> {
  const folder = folderOf(root, address);
  try {
    if (!(await host.admits(address, options))) return { outcome: 'forbidden', says: 'the host’s robots.txt asks not to fetch this page' };
    const last = (await versionsIn(folder)).at(-1);
    // Without the version that it is of, "not changed" would say nothing.
    const page = await fetchIfChanged(address, last ? await lastLook(folder) : {}, options);
    host.answered();
    if (page === null) return { outcome: 'same', says: 'not changed' };
    const { bytes, mediaType = null, charset = null, url, validators } = page;
    const { source, messages } = await read(
      { name: toldAddress(address), bytes, url, ...(mediaType === null ? {} : { mediaType }), ...(charset === null ? {} : { charset }) },
      'A',
    );
    const article = source ? await extract(source, 'A') : null;
    const error = [...messages, ...(article?.messages ?? [])].find(({ severity }) => severity === 'error');
    if (!article || error || article.blocks.length === 0)
      return { outcome: 'failed', says: error?.reason ?? 'no story was found in the page' };
    const text = textOf(article);
    const known = last?.text === text;
    if (!known) await keep(folder, { address, fetched: new Date().toISOString(), url, mediaType, charset, text }, bytes);
    await rememberLook(folder, address, validators);
    if (known) return { outcome: 'same', says: 'the page changed, its story did not' };
    return last
      ? { outcome: 'changed', says: 'the story changed: a new version is kept' }
      : { outcome: 'first', says: 'a first version is kept' };
  } catch (trouble) {
    host.failed(trouble, every);
    return { outcome: 'failed', says: trouble instanceof Error ? trouble.message : String(trouble) };
  }
}

/** Hex SHA-256 of a story's words. */
export const textOf = (article: Article): string => createHash('sha256').update(storyWords(article)).digest('hex');

import { Gunzip } from 'fflate';
import type { Source } from '../../model/index.ts';
import { MAX_SOURCE_BYTES } from '../../read/read.ts';
import { inflated } from '../package.ts';
import type { Extracted, Items, Within } from '../reader.ts';

/** Reads what is packed inside, by its own kind and its name without `.gz`. */
export function extractGzip(source: Source, within: Within): Promise<Extracted | Items> {
  const bytes = inflated(source.bytes ?? new Uint8Array(), MAX_SOURCE_BYTES, () => new Gunzip());
  return within({ name: source.name.replace(/\.gz$/i, ''), bytes, ...(source.url === null ? {} : { url: source.url }) });
}

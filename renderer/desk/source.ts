import type { Loaded } from '../../core/model/index.ts';
import { sha256 } from '../sha256.ts';
import type { NewSource } from './steps.ts';

/** What was loaded as a story keeps it; hashed, unless the host did. */
export async function sourceOf(loaded: Loaded): Promise<NewSource> {
  return {
    name: loaded.name,
    bytes: loaded.bytes,
    sha256: loaded.sha256 ?? (await sha256(loaded.bytes)),
    mediaType: loaded.mediaType ?? null,
    charset: loaded.charset ?? null,
    url: loaded.url ?? null,
    ...(loaded.item === undefined ? {} : { item: loaded.item }),
  };
}

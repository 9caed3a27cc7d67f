import type { Loaded, Message, Source } from '../model/index.ts';

/**
 * Decodes bytes and tells their media type. Never throws for bad bytes: trouble is an `error` message and `source` is null.
 */
export function read(loaded: Loaded, id: string): { source: Source | null; messages: readonly Message[] } {
  const text = new TextDecoder('utf-8').decode(loaded.bytes);
  const mediaType = loaded.mediaType ?? (/^\s*<(!doctype|html)/i.test(text) ? 'text/html' : 'text/plain');
  return {
    source: { id, name: loaded.name, mediaType, encoding: 'utf-8', text, sha256: loaded.sha256 ?? null, url: loaded.url ?? null },
    messages: [],
  };
}

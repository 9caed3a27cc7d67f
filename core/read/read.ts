import type { Loaded, Message, Source } from '../model/index.ts';
import { decode } from './charset.ts';
import { mediaTypeOf } from './media-type.ts';
import { isMhtml, unwrapMhtml } from './mhtml.ts';
import { binaryName } from './signature.ts';

/** Largest source that is read, in bytes: the biggest saved pages with their pictures inside are about half of it. */
export const MAX_SOURCE_BYTES = 32 * 1024 * 1024;

/**
 * Decodes bytes and tells their media type. Never throws for bad bytes: trouble is an `error` message and `source` is null.
 * The text has no byte-order mark; its line breaks stand as they came. Rules of its errors: `too-large`, `empty-source`,
 * `binary-source`, `mhtml-empty`.
 */
export function read(loaded: Loaded, id: string): { source: Source | null; messages: readonly Message[] } {
  const { bytes, name } = loaded;
  const refuse = (rule: string, reason: string) => ({
    source: null,
    messages: [{ severity: 'error', rule, reason, source: name } satisfies Message],
  });
  if (bytes.length > MAX_SOURCE_BYTES) {
    const size = Math.ceil(bytes.length / (1024 * 1024));
    return refuse(
      'too-large',
      `It is ${size} MB, over the limit of ${MAX_SOURCE_BYTES / (1024 * 1024)} MB; save the article alone and try again.`,
    );
  }
  if (bytes.length === 0) return refuse('empty-source', 'It is empty; check that the article was saved into it.');
  const binary = binaryName(bytes);
  if (binary) return refuse('binary-source', `It is ${binary}, not an article; save the article as a web page, Markdown or plain text.`);
  const enveloped = isMhtml(bytes);
  const unwrapped = enveloped ? unwrapMhtml(bytes) : null;
  if (enveloped && !unwrapped) return refuse('mhtml-empty', 'It is a saved page (MHTML) with no text part inside; save the page again.');
  const decoded = unwrapped ? { ...unwrapped, messages: [] } : decode(bytes, loaded.charset);
  const text = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text;
  if (!/\S/.test(text)) return refuse('empty-source', 'It holds no text, only blank space; check that the article was saved into it.');
  return {
    source: {
      id,
      name,
      mediaType: mediaTypeOf(text, unwrapped?.mediaType ?? loaded.mediaType, name),
      encoding: decoded.encoding,
      text,
      sha256: loaded.sha256 ?? null,
      url: loaded.url ?? unwrapped?.url ?? null,
    },
    messages: decoded.messages.map((message) => ({ ...message, source: name })),
  };
}

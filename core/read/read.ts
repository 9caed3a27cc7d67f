import type { Loaded, Message, Source } from '../model/index.ts';
import { decode } from './charset.ts';
import type { Kind } from './kind.ts';
import { textKindOf } from './media-type.ts';
import { binaryName } from './signature.ts';
import { unreadText } from './unread.ts';

/** Largest source that is read, in bytes: the biggest saved pages with their pictures inside are about half of it. */
export const MAX_SOURCE_BYTES = 32 * 1024 * 1024;

/**
 * Tells which of `kinds` the bytes are, and decodes them if that is a kind of text. Never rejects for bad bytes: trouble is an `error`
 * message and `source` is null. The text has no byte-order mark; its line breaks stand as they came. Rules of its errors: `too-large`,
 * `empty-source`, `binary-source`, `no-reader`.
 */
export async function sourceOf(
  loaded: Loaded,
  id: string,
  kinds: readonly Kind[],
): Promise<{ source: Source | null; messages: readonly Message[] }> {
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
  const known = { id, name, sha256: loaded.sha256 ?? null, url: loaded.url ?? null };
  const binary = kinds.find((kind) => kind.binary && kind.sniff(bytes));
  if (binary) return { source: { ...known, mediaType: binary.mediaTypes[0] ?? '', encoding: '', text: '', bytes }, messages: [] };
  const unread = binaryName(bytes);
  if (unread) return refuse('binary-source', `It is ${unread.name}, which is not read; ${unread.advice}.`);
  const decoded = await decode(bytes, loaded.charset);
  const text = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text;
  if (!/\S/.test(text)) return refuse('empty-source', 'It holds no text, only blank space; check that the article was saved into it.');
  const { kind, told } = textKindOf(text, loaded.mediaType, name, kinds);
  // Only what shows nothing else may be plain text: markup and data are never read as a story.
  const shownNothing = kind === null || kind.sniff(text) === 'possible';
  const strange = shownNothing ? unreadText(text, told, name) : null;
  if (strange !== null || kind === null) {
    const reason = `It is ${strange ?? 'of no known kind'}, which is not read; save the article as a web page, Markdown or plain text.`;
    return refuse('no-reader', reason);
  }
  return {
    source: { ...known, mediaType: kind.mediaTypes[0] ?? '', encoding: decoded.encoding, text },
    messages: decoded.messages.map((message) => ({ ...message, source: name })),
  };
}

import type { Kind, TextKind } from './kind.ts';

/** Media types that say nothing more than "some text", "some bytes" or "some package of them": the content decides. */
const VAGUE = new Set([
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/unknown',
  'application/force-download',
  'application/x-download',
  'text/xml',
  'application/xml',
  'text/json',
  'application/json',
  'application/zip',
  'application/x-zip-compressed',
]);

/** A media type without its parameters, in lower case. */
const bare = (told: string | undefined): string => (told ?? '').toLowerCase().split(';')[0]?.trim() ?? '';

/**
 * The kind of a decoded text among `kinds`: what was told from outside where that is definite and the content does not plainly belie it,
 * else what the content shows, else what the name ends in. A `.txt` file written in Markdown is Markdown, a page saved as `.txt` is a
 * page. Null when no kind answers; `told` is then the definite media type that nobody reads, if there was one.
 */
export function textKindOf(
  text: string,
  told: string | undefined,
  name: string,
  kinds: readonly Kind[],
): { readonly kind: TextKind | null; readonly told: string | null } {
  const texts = kinds.filter((kind): kind is TextKind => !kind.binary);
  const shown = texts.map((kind) => kind.sniff(text));
  const first = (sureness: string): TextKind | null => texts[shown.indexOf(sureness as never)] ?? null;
  const sure = first('sure');
  const definite = bare(told);
  // What only bytes can show was looked for in them already.
  if (!VAGUE.has(definite) && !kinds.some((kind) => kind.binary && kind.mediaTypes.includes(definite))) {
    const having = texts.filter((kind) => kind.mediaTypes.includes(definite));
    // Of several kinds of one media type the content chooses: a page, or text copied out of a text program.
    const kind =
      having.find((one) => shown[texts.indexOf(one)] === 'sure') ?? having.find((one) => one.mediaTypes[0] === definite) ?? having[0];
    if (kind) return { kind: sure !== null && shown[texts.indexOf(kind)] === null ? sure : kind, told: null };
    const other = sure ?? first('likely');
    return { kind: other, told: other ? null : definite };
  }
  return { kind: sure ?? byEnding(name, texts) ?? first('likely') ?? first('possible'), told: null };
}

/** The one kind whose files' names end like this one; null when none or several do, or when the ending says no more than "text". */
function byEnding(name: string, kinds: readonly TextKind[]): TextKind | null {
  const ending = endingOf(name);
  const having = kinds.filter((kind) => kind.endings.includes(ending));
  return having.length === 1 && !VAGUE.has(having[0]?.mediaTypes[0] ?? '') ? (having[0] as TextKind) : null;
}

/** What a file's name or an address ends in, without the dot, in lower case; "" when it has no ending. */
export const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name.replace(/[?#].*/, ''))?.[1]?.toLowerCase() ?? '';

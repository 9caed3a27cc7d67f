import { directionOf, languageOf, primaryTag } from '../language/detect.ts';
import type { Article, Block, Message, Metadata, ReadingDecision, SetAside, Source } from '../model/index.ts';
import { outletOf } from '../newsroom/outlet.ts';
import { decide } from './decide.ts';
import type { Found } from './furniture/furnish.ts';
import type { Piece } from './piece.ts';

/** What a format's reader makes of a source: its pieces in the source's order, what it says of itself, and its language where declared. */
export interface Extracted {
  readonly pieces: readonly Piece[];
  readonly found: Found;
  readonly language?: string | null;
  readonly messages?: readonly Message[];
}

/** Finds the story in a source. Asynchronous because each format's parser is loaded when first needed. */
export async function extract(source: Source, siglum: string, decisions: readonly ReadingDecision[] = []): Promise<Article> {
  const extracted = await byMediaType(source);
  const { pieces, missed } = decide(extracted.pieces, decisions);
  const { blocks, setAside } = numbered(pieces, siglum);
  const body = blocks.map((block) => block.text).join('\n');
  const language = primaryTag(extracted.language) ?? (await languageOf(body));
  const messages: Message[] = [...(extracted.messages ?? [])];
  for (const decision of missed) {
    messages.push({
      severity: 'warning',
      rule: 'decision-missed',
      reason: `Nothing in it answers to "${decision.text.slice(0, 80)}" (${decision.action}), or more than one part does; give the whole paragraph.`,
      source: source.name,
    });
  }
  if (pieces.some((it) => it.rule === 'beyond-limit')) {
    messages.push({
      severity: 'warning',
      rule: 'beyond-limit',
      reason: 'It is longer than any article, and only its beginning was read; the rest is set aside.',
      source: source.name,
    });
  }
  const bodied = blocks.some((block) => block.kind === 'paragraph' || block.kind === 'quotation' || block.kind === 'list-item');
  if (!bodied && !messages.some((message) => message.severity === 'error')) {
    messages.push({
      severity: 'error',
      rule: 'no-article',
      reason: 'No article was found in it; check that it holds the text of the story, or keep a part of it by hand.',
      source: source.name,
    });
  }
  return {
    siglum,
    source,
    language,
    direction: directionOf(body, language),
    blocks,
    setAside,
    metadata: metadataOf(source, extracted.found, blocks),
    messages,
  };
}

async function byMediaType(source: Source): Promise<Extracted> {
  switch (source.mediaType) {
    case 'text/html':
      return (await import('./html/index.ts')).extractHtml(source);
    case 'text/markdown':
      return (await import('./markdown/markdown.ts')).extractMarkdown(source);
    default:
      return (await import('./plain/plain.ts')).extractPlain(source);
  }
}

function numbered(pieces: readonly Piece[], siglum: string): { blocks: Block[]; setAside: SetAside[] } {
  const blocks: Block[] = [];
  const aside: SetAside[] = [];
  for (const { kind, text, links, origin, rule } of pieces) {
    if (text === '') continue;
    if (kind === null) aside.push({ text, rule, origin, before: blocks.length });
    else blocks.push({ id: `${siglum}${blocks.length + 1}`, kind, text, origin, links });
  }
  return { blocks, setAside: aside };
}

function metadataOf(source: Source, found: Found, blocks: readonly Block[]): Metadata {
  const url = found.url ?? source.url;
  return {
    outlet: found.outlet ?? (url ? outletOf(url) : null),
    headline: found.headline ?? blocks.find((block) => block.kind === 'headline')?.text ?? null,
    byline: found.byline ?? null,
    creditLine: found.creditLine ?? null,
    dateline: found.dateline ?? null,
    published: found.published ?? null,
    updated: found.updated ?? null,
    url: url ?? null,
  };
}

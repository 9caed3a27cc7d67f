import { directionOf, languageOf, primaryTag } from '../language/detect.ts';
import type { Article, Block, Message, Metadata, ReadingDecision, SetAside, Source, StoryHead } from '../model/index.ts';
import { outletOf } from '../newsroom/outlet.ts';
import { decide } from './decide.ts';
import type { FoundMetadata } from './furniture/furnish.ts';
import { itemNamed, open } from './open.ts';
import type { Piece } from './piece.ts';
import { type Extracted, type Item, type Reader, Unreadable } from './reader.ts';
import { READERS } from './readers.ts';

/**
 * Finds the story in a source. Asynchronous because each format's parser is loaded when first needed. What cannot be read gives an article
 * without blocks and an `error` message; so does a source of several stories of which none was named, whose `stories` then list them.
 */
export async function extract(
  given: Source,
  siglum: string,
  decisions: readonly ReadingDecision[] = [],
  readers: readonly Reader[] = READERS,
): Promise<Article> {
  const { extracted, stories } = await storyIn(given, readers);
  return articleOf(given, siglum, extracted, stories, decisions);
}

/**
 * Every story of a source, one after the other: a feed or a mailbox is taken apart once, however many it holds. A source of one gives one; one that cannot
 * be read gives one with an `error` message.
 */
export async function* extractEach(given: Source, siglum: string, readers: readonly Reader[] = READERS): AsyncGenerator<Article> {
  let items: readonly Item[] = [];
  const one = await taken(given, async () => {
    const found = await open(given, readers);
    if (!('items' in found)) return found;
    items = found.items;
    return noStory(given);
  });
  if (items.length === 0) yield await articleOf(given, siglum, one, [], []);
  for (const [i, item] of items.entries()) {
    const source = items.length === 1 ? given : { ...given, item: String(i + 1) };
    yield await articleOf(source, siglum, await taken(source, async () => item.extract()), [], []);
  }
}

async function articleOf(
  given: Source,
  siglum: string,
  extracted: Extracted,
  stories: readonly StoryHead[],
  decisions: readonly ReadingDecision[],
): Promise<Article> {
  // The bytes have been read, and an article is plain text through and through.
  const { bytes: _, ...decoded } = given;
  const source: Source = { ...decoded, ...extracted.inner };
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
    ...(stories.length === 0 ? {} : { stories }),
  };
}

const nothing = ({ name }: Source, rule: string, reason: string): Extracted => ({
  pieces: [],
  found: {},
  messages: [{ severity: 'error', rule, reason, source: name }],
});

const noStory = (source: Source): Extracted => nothing(source, 'no-story', 'It holds no story; check that the right file was saved.');

/** What reading gives; why there is nothing, where it gives nothing. */
async function taken(source: Source, read: () => Promise<Extracted>): Promise<Extracted> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return nothing(source, error.rule, error.message);
  }
}

/** What is found in the source; where it holds several stories, in the one that was named. */
async function storyIn(source: Source, readers: readonly Reader[]): Promise<{ extracted: Extracted; stories: readonly StoryHead[] }> {
  let stories: readonly StoryHead[] = [];
  const extracted = await taken(source, async () => {
    const found = await open(source, readers);
    if (!('items' in found)) return found;
    const { items } = found;
    const headed = items.map(({ title, date }) => ({ title, date }));
    if (items.length > 1) stories = headed;
    const item = source.item !== undefined ? itemNamed(items, source.item) : items.length === 1 ? items[0] : null;
    if (item) return item.extract();
    if (items.length === 0) return noStory(source);
    return nothing(source, source.item === undefined ? 'several-stories' : 'no-such-story', listed(source.item, headed));
  });
  return { extracted, stories };
}

/** Most stories named in one line. */
const LISTED = 12;

function listed(wanted: string | undefined, stories: readonly StoryHead[]): string {
  const names = stories.slice(0, LISTED).map(({ title, date }, i) => `${i + 1} “${title.slice(0, 80)}”${date ? ` (${date})` : ''}`);
  const more = stories.length > LISTED ? `, and ${stories.length - LISTED} more` : '';
  const what = wanted === undefined ? `It holds ${stories.length} stories` : `It has no story “${wanted.slice(0, 80)}”, or several`;
  return `${what}; choose one by its number or title: ${names.join(', ')}${more}.`;
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

function metadataOf(source: Source, found: FoundMetadata, blocks: readonly Block[]): Metadata {
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

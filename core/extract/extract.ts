import type { Article, Block, ReadingDecision, Source } from '../model/index.ts';

/** Finds the story in a source. Asynchronous because each format's parser is loaded when first needed. */
export async function extract(source: Source, siglum: string, _decisions: readonly ReadingDecision[] = []): Promise<Article> {
  const blocks = source.text
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text, i): Block => ({ id: `${siglum}${i + 1}`, kind: 'paragraph', text, origin: null, links: [] }));
  const metadata = {
    outlet: null,
    headline: null,
    byline: null,
    creditLine: null,
    dateline: null,
    published: null,
    updated: null,
    url: null,
  };
  return { siglum, source, language: 'en', direction: 'ltr', blocks, setAside: [], metadata, messages: [] };
}

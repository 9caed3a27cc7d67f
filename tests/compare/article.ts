import type { Article, Block, BlockKind } from '../../core/model/index.ts';

/** An article of paragraphs; `kind: text` makes a block of another kind. */
export function articleOf(siglum: string, texts: readonly string[], language: string | null = 'en', over: Partial<Article> = {}): Article {
  const blocks = texts.map((text, i): Block => {
    const named = /^(headline|byline|credit-line|dateline|caption|related-link|correction|crosshead): (.*)$/s.exec(text);
    const kind = (named?.[1] ?? 'paragraph') as BlockKind;
    return { id: `${siglum}${i + 1}`, kind, text: named?.[2] ?? text, origin: null, links: [] };
  });
  return {
    siglum,
    source: { id: siglum, name: siglum, mediaType: 'text/plain', encoding: 'utf-8', text: '', sha256: null, url: null },
    language,
    direction: 'ltr',
    blocks,
    setAside: [],
    metadata: {
      outlet: null,
      headline: null,
      byline: null,
      creditLine: blocks.find((block) => block.kind === 'credit-line')?.text ?? null,
      dateline: null,
      published: null,
      updated: null,
      url: null,
    },
    messages: [],
    ...over,
  };
}

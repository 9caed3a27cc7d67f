import type { Article, BlockKind } from '../../core/model/index.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  '#': 'headline',
  '@': 'byline',
  '>': 'related-link',
  '!': 'caption',
  '&': 'credit-line',
  '~': 'dateline',
  '^': 'deck',
};

/** An article from one line a block; a sign and a space before the text say that it is furniture: `# headline` `@ byline` `> related link` `! caption`. */
export function articleOf(siglum: string, lines: readonly string[], language: string | null = 'en'): Article {
  return {
    siglum,
    source: { id: siglum, name: siglum, mediaType: 'text/plain', encoding: 'utf-8', text: lines.join('\n'), sha256: null, url: null },
    language,
    direction: 'ltr',
    blocks: lines.map((line, i) => {
      const kind = line[1] === ' ' ? KINDS[line[0] as string] : undefined;
      return { id: `${siglum}${i + 1}`, kind: kind ?? 'paragraph', text: kind ? line.slice(2) : line, origin: null, links: [] };
    }),
    setAside: [],
    metadata: { outlet: null, headline: null, byline: null, creditLine: null, dateline: null, published: null, updated: null, url: null },
    messages: [],
  };
}

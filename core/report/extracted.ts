import type { Article, Block, Metadata } from '../model/index.ts';
import { withoutControls } from './escape.ts';

const LABELS: readonly (readonly [keyof Metadata, string])[] = [
  ['outlet', 'Outlet'],
  ['headline', 'Headline'],
  ['byline', 'Byline'],
  ['creditLine', 'Credit'],
  ['dateline', 'Dateline'],
  ['published', 'Published'],
  ['updated', 'Updated'],
  ['url', 'Address'],
];

/** The audit of a reading, for a person: metadata, each block with its kind, then everything set aside with the rule that did it. */
export function articleToText(article: Article): string {
  const wide = Math.max(...article.blocks.map((b) => b.kind.length), 9);
  const known = LABELS.filter(([key]) => article.metadata[key] !== null);
  const lines = [
    `${article.source.name} (${article.source.mediaType}, ${article.source.encoding}${article.language ? `, ${article.language}` : ''})`,
    ...known.map(([key, label]) => `  ${label.padEnd(10)} ${article.metadata[key]}`),
    '',
    ...article.blocks.map((b) => `${b.id.padStart(4)}  ${b.kind.padEnd(wide)}  ${b.text}`),
    '',
    article.setAside.length === 0 ? 'Nothing was set aside.' : `Set aside: ${article.setAside.length}`,
    ...article.setAside.map((piece) => `  [${piece.rule}] ${piece.text.replace(/\s+/g, ' ')}`),
  ];
  return withoutControls(`${lines.join('\n')}\n\n`);
}

/** The story alone as Markdown, without what was set aside. A link that leads to no page and no letter box is its words alone. */
export function articleToMarkdown(article: Article): string {
  return withoutControls(`${article.blocks.map(toMarkdown).join('\n\n')}\n`);
}

function toMarkdown(block: Block): string {
  const text = linked(block);
  switch (block.kind) {
    case 'headline':
      return `# ${text}`;
    case 'crosshead':
      return `## ${text}`;
    case 'quotation':
      return `> ${text}`;
    case 'list-item':
      return `- ${text}`;
    case 'byline':
      return `By ${text}`;
    case 'deck':
    case 'caption':
      return `*${text}*`;
    case 'related-link':
      return `**Related article:** ${text}`;
    default:
      return text;
  }
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, '$1\\$2');

// What is not named here may run in the reader's page (`javascript:`, `data:`), open a program or lead nowhere.
const LEADS = /^(?:https?|mailto):/i;

function linked({ text, links }: Block): string {
  let markdown = '';
  let at = 0;
  for (const { start, end, href } of links) {
    if (start < at || !LEADS.test(href)) continue;
    markdown += `${escaped(text.slice(at, start))}[${escaped(text.slice(start, end))}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
    at = end;
  }
  return markdown + escaped(text.slice(at));
}

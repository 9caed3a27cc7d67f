import { readdirSync, readFileSync } from 'node:fs';
import { BLOCK_KINDS, type BlockKind, extract, read } from '../../core/index.ts';
import type { Article } from '../../core/model/index.ts';

/** A block that a labelled page holds. */
export interface Label {
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * A page of our own whose blocks are marked in comments: `<!--paragraph-->Rain fell.<!--/-->`. Where the markup holds other words than
 * are read, the label says them: `<!--paragraph: Rain fell.-->Rain <s>and snow</s> fell.<!--/-->`. Everything else on it is the page's.
 */
export interface LabelledPage {
  readonly name: string;
  readonly html: string;
  readonly labels: readonly Label[];
}

const folder = new URL('./pages/', import.meta.url);
export const BODY: readonly BlockKind[] = ['paragraph', 'quotation', 'list-item', 'crosshead', 'correction'];

export const labelledPages = (): LabelledPage[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.htm'))
    .map((file) => {
      const html = readFileSync(new URL(file, folder), 'utf8');
      return { name: file.replace('.htm', ''), html, labels: labelsOf(html) };
    });

function labelsOf(html: string): Label[] {
  return [...html.matchAll(/<!--([a-z-]+)(?:: ([^>]*?))?-->([\s\S]*?)<!--\/-->/g)].map(([, kind = '', said, inner = '']) => {
    if (!(BLOCK_KINDS as readonly string[]).includes(kind)) throw new Error(`no such kind: ${kind}`);
    return { kind: kind as BlockKind, text: said ?? textOf(inner) };
  });
}

/** Printed text of simple markup: the fixtures use few entities. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(?:script|style|svg|video)[\s\S]*?<\/(?:script|style|svg|video)>/gi, ' ')
    .replace(/<\/?(?:t[dhr]|br|p|div|li|h\d|a|button|span|option|dt|dd|time)\b[^>]*>/gi, (tag) => (/^<\/?(?:a|span)/i.test(tag) ? '' : ' '))
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** Reads a page of our own. A page that cannot be read at all has no blocks and its messages. */
export async function readPage(html: string, name = 'page.html'): Promise<Article> {
  const { source, messages } = await read({ name, bytes: new TextEncoder().encode(html) }, 's1');
  const unread = { id: 's1', name, mediaType: 'text/html', encoding: 'utf-8', text: '', sha256: null, url: null };
  const article = await extract(source ?? unread, 'A');
  return source ? article : { ...article, messages };
}

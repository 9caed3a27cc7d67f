import { extract, read } from '../../core/index.ts';
import type { Article, ReadingDecision } from '../../core/model/index.ts';

/** Reads a text as its name says. */
export async function reading(text: string, name = 'a.txt', decisions: readonly ReadingDecision[] = []): Promise<Article> {
  const { source, messages } = await read({ name, bytes: new TextEncoder().encode(text) }, 's1');
  if (!source) throw new Error(messages[0]?.reason);
  return extract(source, 'A', decisions);
}

/** An article as a picture: one line a block, `kind: text`; then one line for each piece set aside, `- rule: text`. */
export const picture = ({ blocks, setAside }: Article): string[] => [
  ...blocks.map(({ kind, text }) => `${kind}: ${text}`),
  ...setAside.map(({ rule, text }) => `- ${rule}: ${text}`),
];

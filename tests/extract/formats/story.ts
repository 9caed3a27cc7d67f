import { expect } from 'vitest';
import { extract, read } from '../../../core/index.ts';
import type { Article } from '../../../core/model/index.ts';
import { BODY, CREDIT, DATELINE, HEADLINE, utf8 } from './words.ts';

export * from './words.ts';

/** Reads bytes of some kind to the end; throws the reason when they are refused outright. */
export async function opened(bytes: Uint8Array | string, name: string, item?: string): Promise<Article> {
  const loaded = { name, bytes: typeof bytes === 'string' ? utf8(bytes) : bytes, ...(item === undefined ? {} : { item }) };
  const { source, messages } = await read(loaded, 'A');
  if (!source) throw new Error(messages[0]?.reason);
  return extract(source, 'A');
}

const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** The story is there, whole and in order: headline, dateline, credit and six paragraphs, and nothing else. */
export function expectStory(article: Article): void {
  expect(article.messages.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(article.blocks.map(({ kind, text }) => `${kind}: ${straight(text)}`)).toEqual([
    `headline: ${HEADLINE}`,
    `dateline: ${DATELINE}`,
    `credit-line: ${CREDIT}`,
    ...BODY.map((text) => `paragraph: ${straight(text)}`),
  ]);
}

/** An article as a picture: `kind: text`, then `- rule: text` for what is set aside. */
export const picture = ({ blocks, setAside }: Article): string[] => [
  ...blocks.map(({ kind, text }) => `${kind}: ${text}`),
  ...setAside.map(({ rule, text }) => `- ${rule}: ${text}`),
];

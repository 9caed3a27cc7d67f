import type { Article, Block, Metadata } from '../model/index.ts';

/** One article as a report tells it: what it is, what was found in it, what was set aside. */
export interface WitnessReport {
  readonly siglum: string;
  readonly role: 'base' | 'witness';
  readonly name: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly sha256: string | null;
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly metadata: Metadata;
  readonly blocks: readonly Pick<Block, 'id' | 'kind' | 'text' | 'links'>[];
  readonly setAside: readonly { readonly text: string; readonly rule: string }[];
}

/** An article without its source's text: places in the source (`origin`) stay behind. */
export function witnessReport(article: Article, role: 'base' | 'witness'): WitnessReport {
  const { siglum, source, language, direction, metadata, blocks, setAside } = article;
  return {
    siglum,
    role,
    name: source.name,
    mediaType: source.mediaType,
    encoding: source.encoding,
    sha256: source.sha256,
    language,
    direction,
    metadata,
    blocks: blocks.map(({ id, kind, text, links }) => ({ id, kind, text, links })),
    setAside: setAside.map(({ text, rule }) => ({ text, rule })),
  };
}

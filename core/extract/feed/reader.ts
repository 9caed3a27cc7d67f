import { rootOf } from '../../read/unread.ts';
import type { Reader } from '../reader.ts';

/** RSS of all versions, Atom, and WordPress exports (WXR), which are RSS. */
export const FEED: Reader = {
  name: 'RSS, Atom and WordPress exports',
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  endings: ['rss', 'atom', 'wxr', 'xml'],
  binary: false,
  sniff: (text) => {
    const root = rootOf(text) ?? '';
    return /^(?:rss|feed|entry)$/i.test(root) || (root === 'RDF' && /\spurl\.org\/rss\/|purl\.org\/rss\//.test(text.slice(0, 4000)))
      ? 'sure'
      : null;
  },
  load: async () => (await import('./feed.ts')).extractFeed,
};

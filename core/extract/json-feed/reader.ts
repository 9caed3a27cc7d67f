import type { Reader } from '../reader.ts';

/** JSON Feed 1 and 1.1 (jsonfeed.org): what RSS is in XML. */
export const JSON_FEED: Reader = {
  name: 'JSON Feed',
  mediaTypes: ['application/feed+json'],
  endings: [],
  binary: false,
  sniff: (text) =>
    /^\s*\{/.test(text) && /"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//.test(text.slice(0, 20_000)) ? 'sure' : null,
  load: async () => (await import('./json-feed.ts')).extractJsonFeed,
};

import { rootOf } from '../../read/unread.ts';
import type { Reader } from '../reader.ts';

const ROOTS = new Set([
  'NewsML',
  'newsItem',
  'newsMessage',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
  'contentSet',
]);

/** NewsML 1 and NewsML-G2, single items and messages of many. */
export const NEWSML: Reader = {
  name: 'NewsML',
  mediaTypes: [
    'application/vnd.iptc.g2.newsmessage+xml',
    'application/vnd.iptc.g2.newsitem+xml',
    'application/vnd.iptc.g2.packageitem+xml',
    'application/vnd.iptc.g2.conceptitem+xml',
    'application/vnd.iptc.g2.knowledgeitem+xml',
    'text/vnd.iptc.newsml',
  ],
  endings: ['newsml', 'xml'],
  binary: false,
  sniff: (text) => (ROOTS.has(rootOf(text) ?? '') ? 'sure' : null),
  load: async () => (await import('./newsml.ts')).extractNewsml,
};

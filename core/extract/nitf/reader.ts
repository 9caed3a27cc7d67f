import { rootOf } from '../../read/unread.ts';
import type { Reader } from '../reader.ts';

export const NITF: Reader = {
  name: 'NITF',
  mediaTypes: ['application/nitf+xml', 'application/x-nitf'],
  endings: ['nitf', 'ntf', 'xml'],
  binary: false,
  sniff: (text) => (rootOf(text) === 'nitf' ? 'sure' : null),
  load: async () => (await import('./nitf.ts')).extractNitf,
};

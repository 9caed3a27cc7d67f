import type { Reader } from '../reader.ts';

export const PLAIN: Reader = {
  name: 'plain text',
  mediaTypes: ['text/plain'],
  endings: ['txt', 'text'],
  binary: false,
  sniff: () => 'possible',
  load: async () => (await import('./plain.ts')).extractPlain,
};

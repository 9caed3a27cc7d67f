import type { Format } from '../format.ts';

export const TEI: Format<'tei'> = {
  name: 'tei',
  title: 'TEI',
  says: 'Parallel segmentation, for editions and archives',
  mediaType: 'application/tei+xml',
  extension: 'tei.xml',
  binary: false,
  load: async () => (await import('./tei.ts')).toTei,
};

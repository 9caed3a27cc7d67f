import type { Format } from '../format.ts';

export const TEXT: Format<'text'> = {
  name: 'text',
  title: 'Plain text',
  says: 'For a message or a terminal',
  mediaType: 'text/plain',
  extension: 'txt',
  binary: false,
  load: async () => (await import('./text.ts')).toText,
};

import type { Format } from '../format.ts';

export const DOCX: Format<'docx'> = {
  name: 'docx',
  title: 'Word',
  says: 'The base with tracked changes, flags as comments',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  binary: true,
  load: async () => (await import('./docx.ts')).toDocx,
};

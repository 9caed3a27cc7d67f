import type { Format } from '../format.ts';

export const MARKDOWN: Format<'markdown'> = {
  name: 'markdown',
  title: 'Markdown',
  says: 'Flags and edits as a document',
  mediaType: 'text/markdown',
  extension: 'md',
  binary: false,
  load: async () => (await import('./markdown.ts')).toMarkdown,
};

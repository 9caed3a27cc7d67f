import type { Article } from '../model/index.ts';

/** A story's words, by which a new version is told from the same story on a page that changed. Cards of other stories in its text come and go with the page. */
export const storyWords = ({ blocks }: Pick<Article, 'blocks'>): string =>
  blocks
    .filter(({ kind }) => kind !== 'related-link')
    .map(({ kind, text }) => `${kind} ${text.normalize('NFC').replace(/\s+/g, ' ').trim()}`)
    .join('\n');

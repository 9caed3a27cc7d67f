import type { Story } from '../../core/story/index.ts';

/** Name of a source that came from the clipboard. */
export const PASTED = 'Pasted text';

/**
 * Whether a story holds what would be lost with it: any change to a story that was opened; else marks, corrections, and text that no file has
 * (pasted, or fetched and tomorrow perhaps another). Files that were only loaded can be loaded again.
 */
export function holdsWork(story: Story, settled: Story): boolean {
  if (story === settled || story.sources.length === 0) return false;
  if (settled.sources.length > 0 || story.marks.length > 0 || story.pairings.length > 0) return true;
  return story.sources.some(({ decisions, url, name }) => decisions.length > 0 || url !== null || name === PASTED);
}

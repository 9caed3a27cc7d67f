import type { Measured } from './measure.ts';
import type { Element } from './tree.ts';

/** Class names of posts that a story embeds, as the houses they were posted at give them out. */
const EMBED =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-(?:card|embed-bq)|text-post-media|threads-embed|telegram-post)(?:\s|$)/i;
export const isEmbed = ({ attributes }: Element): boolean => attributes['class'] !== undefined && EMBED.test(attributes['class']);

/** Longest line, in UTF-16 units, that says whose post it is. */
const LONGEST_SIGNATURE = 160;

/**
 * The lines of embedded posts of which only the frame was saved: a link to the post and who shared it ("A post shared by Port Ellin
 * (@portellin)"), and no word of what they wrote.
 */
export function emptyPosts(lines: readonly Measured[]): ReadonlySet<number> {
  const posts = new Map<Element, number[]>();
  lines.forEach((line, i) => {
    let post: Element | null = null;
    for (let at: Element | null = line.element; at && !post; at = at.parent) if (isEmbed(at)) post = at;
    if (post) posts.set(post, [...(posts.get(post) ?? []), i]);
  });
  const framed = (i: number): boolean => {
    const { text, linked } = lines[i] as Measured;
    return (
      linked > 0.5 ||
      (text.length < LONGEST_SIGNATURE && /\(@[\w.]+\)\W*$/.test(text) && !/[.!?…:]\s.*\(@/.test(text) && !/\s[—–-]\s/.test(text))
    );
  };
  return new Set([...posts.values()].filter((held) => held.every(framed)).flat());
}

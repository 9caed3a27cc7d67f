import type { Measured } from './measure.ts';

/** Fewest characters of an article body in structured data that say anything: shorter ones are descriptions. */
const SHORTEST_BODY = 300;

/** Letters and digits only, in small letters: what is left when markup, quotes and spaces are typed differently. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/**
 * Which lines the article body in a page's structured data also holds; null when it has none or its words are not on the page. The body
 * is a witness to check against, never the text itself: it may be cut short, and it has no paragraphs.
 */
export function evidenceOf(lines: readonly Measured[], articleBody: string | null): boolean[] | null {
  if (!articleBody || articleBody.length < SHORTEST_BODY) return null;
  const body = bare(articleBody.replace(/<[^<>]*>/g, ' ').replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, ' '));
  const held = lines.map((line) => {
    if (line.text.length < 25) return false;
    const text = bare(line.text.slice(0, 400));
    return text.length > 15 && (body.includes(text) || (text.length > 80 && body.includes(text.slice(10, 70))));
  });
  const matched = lines.reduce((sum, line, i) => sum + (held[i] ? line.text.length : 0), 0);
  return matched > articleBody.length * 0.4 ? held : null;
}

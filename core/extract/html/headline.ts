import { wordCount } from '../../language/sentence.ts';
import { LARGE } from './flow.ts';
import type { Measured } from './measure.ts';

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Fewest words of a headline that only its large type tells: a section's name has fewer. */
const FEWEST_WORDS = 4;

/** Headings whose words are compared with the page's titles. */
const MOST_HEADINGS = 100;

/**
 * Index of the line that is the headline: the heading nearest to what the page calls itself, else its first `h1`; -1 when there is none.
 * `start` is the index of the story's first paragraph: below it a title is a link back to the page itself.
 */
export function headlineIndex(
  lines: readonly Measured[],
  titles: readonly string[],
  rules: readonly (string | null)[],
  start: number,
): number {
  const wanted = titles.map(fold).filter((title) => title.length > 3);
  let best = -1;
  let bestScore = 0;
  let headings = 0;
  // Marks and spaces that two writings of a title do not share make neither twice as long.
  const longest = 20 + 2 * Math.max(0, ...wanted.map(({ length }) => length));
  // Pages without headings set their headline in large type.
  const headed = lines.some((line) => line.heading > 0);
  lines.forEach((line, i) => {
    if (line.text.length > 300 || line.taken !== null || (line.heading === 0 && line.text.length > longest)) return;
    const text = fold(line.text);
    if (text.length < 3) return;
    const same = wanted.indexOf(text);
    const near =
      same >= 0
        ? -1
        : wanted.findIndex(
            (title) => text.length > 15 && (title.startsWith(text) || title.includes(text)) && text.length > title.length * 0.4,
          );
    const alike =
      same < 0 &&
      near < 0 &&
      line.heading > 0 &&
      line.heading < 4 &&
      headings++ < MOST_HEADINGS &&
      wanted.some((title) => overlap(title, text) > 0.6);
    const aside = rules[line.element.order] ? 2.5 : 0;
    const likeness = same >= 0 ? 4 - Math.min(1, same * 0.1) : near >= 0 ? 2.5 : alike ? 2 : 0;
    const large = !headed && i < start && line.size >= LARGE && !line.prose && wordCount(line.text) >= FEWEST_WORDS;
    const rank = line.heading === 1 ? 2 : large ? 1.5 + line.size / 20 : line.heading > 1 ? 1 : 0;
    if (likeness === 0 && rank < 2 && !large) return;
    // The first of equals: a title repeated at the foot is a link to the page itself.
    const score = likeness + rank - aside - (line.linked > 0.9 ? 0.4 : 0) - (start >= 0 && i > start && line.heading !== 1 ? 4 : 0);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  return bestScore >= 1 ? best : -1;
}

/** Share of words that two titles have in common, from 0 to 1 (Dice). */
function overlap(a: string, b: string): number {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size < 8 ? 0 : (2 * common) / (one.size + other.size);
}

import { wordCount } from '../../language/sentence.ts';
import { isNamedOrganisation } from '../../newsroom/agencies.ts';
import { readByline } from '../furniture/byline.ts';
import { datesIn } from '../furniture/date.ts';
import { phraseRule } from '../furniture/phrases.ts';
import { bodySize } from './columns.ts';
import type { PageLines, PdfLine } from './lines.ts';

/** Most words of a masthead, and fewest of the headline below it. */
const MOST_WORDS = 5;
const FEWEST_WORDS = 4;
/** Size beside the body's above which a line is a heading. */
const HEADING = 1.15;
/** Size beside the masthead's below which what follows sums up what stands above it; most lines between the two. */
const DECK = 0.6;
const MOST_BETWEEN = 8;

/**
 * The lines at the top of the first page in which its house names itself, as large as a headline: an edition's date or the label of a release stands between
 * the two, something else beside it, or the name again at the edge of a page.
 *
 *     The Brenn Courier                    MEDIA RELEASE
 *     Rain shuts two schools in the valley
 */
export function mastheadOf(pages: readonly PageLines[]): ReadonlySet<PdfLine> {
  const [page] = pages;
  const down = page?.lines.toSorted((a, b) => b.y - a.y) ?? [];
  const body = bodySize(pages.flatMap(({ lines }) => lines));
  const from = down.findIndex((line) => line.size > body * HEADING);
  const name = down[from];
  if (!page || !name || down.slice(0, from).some((line) => wordCount(line.text) > MOST_WORDS * 2)) return new Set();
  const row = down.filter((line) => Math.abs(line.y - name.y) < name.size * 0.35);
  const own = name.parts[0] ?? name.text;
  const below = down.slice(from).filter((line) => !row.includes(line));
  const largest = Math.max(...below.map((line) => line.size));
  const at = below.findIndex((line) => line.size === largest);
  const headline = below[at];
  const between = below.slice(0, at);
  if (!headline || wordCount(own) > MOST_WORDS || largest < Math.max(body * HEADING, name.size * DECK)) return new Set();
  // A headline of several lines goes on in its own size.
  if (at === 0 && Math.abs(headline.size - name.size) < 1) return new Set();
  if (between.length > MOST_BETWEEN || between.some((line) => wordCount(line.text) > MOST_WORDS * 2 || readByline(line.text)))
    return new Set();
  const same = below.slice(at).filter((line) => Math.abs(line.size - headline.size) < 0.5);
  if (same.reduce((words, line) => words + wordCount(line.text), 0) < FEWEST_WORDS) return new Set();
  const dated = between.some((line) => datesIn(line.text).length > 0);
  const beside = name.parts.length > 1 || row.length > 1;
  const again = pages.some(({ lines }) => lines.some((line) => line !== name && line.size <= body && line.text.startsWith(own)));
  const labelled = between.some((line) => phraseRule(line.text)?.rule === 'press-label');
  return dated || beside || again || labelled || isNamedOrganisation(own) ? new Set(row) : new Set();
}

import type { Source } from '../../model/index.ts';
import type { Extracted } from '../extract.ts';
import { furnish } from '../furniture/furnish.ts';
import { isSmall } from '../furniture/sentence.ts';
import { type Piece, piece } from '../piece.ts';
import { clear } from './clear.ts';
import { evidenceOf } from './evidence.ts';
import { flow } from './flow.ts';
import { headlineIndex } from './headline.ts';
import { kindOf } from './kind.ts';
import { type Measured, measure, sumsOf, sumUp } from './measure.ts';
import { pageData } from './metadata.ts';
import { sectionRules } from './sections.ts';
import { storyElements } from './story.ts';
import { type Element, parsePage } from './tree.ts';

/** Finds the story in a web page. Nothing in the page is run or fetched. */
export function extractHtml(source: Source): Extracted {
  const page = parsePage(source.text);
  const data = pageData(page, source.url);
  const lines = measure(
    flow(page, resolver(page.elements.find((element) => element.name === 'base')?.attributes['href'] ?? data.found.url ?? null)),
  );
  const evidence = evidenceOf(lines, data.linked?.body ?? null);
  const held = evidence ? sumUp(page, lines, (line, i) => (evidence[i] ? line.text.length : 0)) : null;
  const sums = sumsOf(page, lines);
  const rules = clear(page, sums, held);
  const sections = sectionRules(lines, sums, rules);
  const story = new Set(storyElements(page, lines, rules, evidence));
  const headline = headlineIndex(lines, data.titles, rules);
  const parts = storyLines(lines, rules, insideOf(page.elements, story), headline);
  const pieces = lines.map((line, i): Piece => {
    const base = piece(line.text, {
      links: line.links,
      origin: { start: line.start, end: line.end },
      emphasis: line.emphasis,
      level: line.heading,
    });
    if (i === headline) return { ...base, kind: 'headline', rule: 'headline' };
    const rule = rules[line.element.order] ?? parts[i] ?? sections[i] ?? null;
    if (rule) return { ...base, kind: null, rule };
    return { ...base, kind: kindOf(line, sums) };
  });
  const furnished = furnish(rejoined(pieces));
  const found = { ...data.found, ...without(furnished.found) };
  return { pieces: furnished.pieces, found, language: data.language };
}

function insideOf(elements: readonly Element[], story: ReadonlySet<Element>): boolean[] {
  const inside: boolean[] = new Array(elements.length).fill(false);
  for (const element of elements)
    inside[element.order] = story.has(element) || (element.parent !== null && (inside[element.parent.order] as boolean));
  return inside;
}

/**
 * For each line null when it belongs to the story, else the rule that keeps it out. The story is what stands in its elements, and the
 * running text between the headline and them; what stands before the headline is not, if the story follows it.
 */
function storyLines(
  lines: readonly Measured[],
  rules: readonly (string | null)[],
  inside: readonly boolean[],
  headline: number,
): (string | null)[] {
  const first = lines.findIndex((line) => inside[line.element.order] && !rules[line.element.order] && line.prose);
  const weight = (from: number, to: number): number =>
    lines
      .slice(from, to)
      .reduce((sum, line) => sum + (line.prose && inside[line.element.order] && !rules[line.element.order] ? line.text.length : 0), 0);
  const follows = headline >= 0 && weight(headline, lines.length) > 2 * weight(0, headline);
  return lines.map((line, i) => {
    if (follows && i < headline) return 'before-headline';
    if (inside[line.element.order]) return null;
    return headline >= 0 &&
      i > headline &&
      i < first &&
      line.linked < 0.3 &&
      (line.prose || (line.heading > 1 && line.text.length > 50)) &&
      line.text.length > 50
      ? null
      : 'outside-story';
  });
}

/** A drop cap in an element of its own goes back to its word: "T", "urkey was removed…" → "Turkey was removed…". */
function rejoined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const it of pieces) {
    const above = all.at(-1);
    if (above?.kind === 'paragraph' && it.kind === 'paragraph' && /^["“«„'‘]?[A-ZÀ-ÞА-Я]$/.test(above.text) && isSmall(it.text[0] ?? '')) {
      const shift = above.text.length;
      all[all.length - 1] = {
        ...it,
        text: above.text + it.text,
        links: it.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift })),
        origin: above.origin && it.origin ? { start: above.origin.start, end: it.origin.end } : null,
      };
    } else all.push(it);
  }
  return all;
}

/** Resolves links against the page's address; a link that cannot be resolved stays as it is written. */
function resolver(base: string | null): (href: string) => string {
  const known = new Map<string, string>();
  return (href) => {
    const written = href.trim();
    if (base === null || written === '' || written.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(written)) return written;
    let resolved = known.get(written);
    if (resolved === undefined) {
      try {
        resolved = new URL(written, base).href;
      } catch {
        resolved = written;
      }
      known.set(written, resolved);
    }
    return resolved;
  };
}

/** Only the fields that say something. */
const without = <T extends object>(found: T): Partial<T> =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && value !== undefined)) as Partial<T>;

import type { BlockKind, Source } from '../../model/index.ts';
import type { Extracted } from '../extract.ts';
import { furnish } from '../furniture/furnish.ts';
import { type Piece, piece } from '../piece.ts';
import { clear } from './clear.ts';
import { evidenceOf } from './evidence.ts';
import { flow } from './flow.ts';
import { headlineIndex } from './headline.ts';
import { type Measured, measure, sumsOf, sumUp } from './measure.ts';
import { pageData } from './metadata.ts';
import { namesOf } from './names.ts';
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
  const rules = clear(page, sumsOf(page, lines), held);
  const story = new Set(storyElements(page, lines, rules, evidence));
  const inside = insideOf(page.elements, story);
  const headline = headlineIndex(lines, data.titles, rules);
  const pieces = lines.map((line, i): Piece => {
    const base = piece(line.text, {
      links: line.links,
      origin: { start: line.start, end: line.end },
      emphasis: line.emphasis,
      level: line.heading,
    });
    if (i === headline) return { ...base, kind: 'headline', rule: 'headline' };
    const rule = rules[line.element.order] ?? (inside[line.element.order] ? null : 'outside-story');
    if (rule) return { ...base, kind: null, rule };
    return { ...base, kind: kindOf(line) };
  });
  const furnished = furnish(pieces);
  const found = { ...data.found, ...without(furnished.found) };
  return { pieces: furnished.pieces, found, language: data.language };
}

function insideOf(elements: readonly Element[], story: ReadonlySet<Element>): boolean[] {
  const inside: boolean[] = new Array(elements.length).fill(false);
  for (const element of elements)
    inside[element.order] = story.has(element) || (element.parent !== null && (inside[element.parent.order] as boolean));
  return inside;
}

const CAPTION =
  /(?:^|[\s_-])(?:(?:wp-)?caption(?:s|-text|ed)?|figcaption|bildunterschrift|bildtext|legende?|image-?(?:text|caption|credit|info)|photo-?(?:credit|caption|text)|img-?(?:caption|credit)|media-?caption|picture-?caption|bu|cutline)(?:$|[\s_-])/i;
const DECK = /(?:^|[\s_-])(?:standfirst|dek|deck|subheadline|sub-?head|subtitle|sub-?title|article-?summary)(?:$|[\s_-])/i;

/** The kind of a line of the story, by the elements around it. */
function kindOf(line: Measured): BlockKind {
  let kind: BlockKind = line.heading > 0 ? 'crosshead' : 'paragraph';
  for (let at: Element | null = line.element; at && at.name !== 'body' && at.name !== 'article' && at.name !== 'main'; at = at.parent) {
    if (at.name === 'figcaption' || at.name === 'figure' || at.name === 'caption') return 'caption';
    const names = namesOf(at);
    if (line.text.length < 500 && CAPTION.test(names) && at.children.length < 12) return 'caption';
    if (line.text.length < 500 && DECK.test(names) && at.children.length < 6) return 'deck';
    if (kind === 'paragraph' && (at.name === 'li' || at.name === 'dd' || at.name === 'dt' || at.name === 'tr')) kind = 'list-item';
    if (at.name === 'blockquote' && kind !== 'crosshead') kind = 'quotation';
  }
  return kind;
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

import { pageWords } from '../../language/page.ts';
import { endsSentence, isProse, wordCount } from '../../language/sentence.ts';
import { type Piece, setAside } from '../piece.ts';
import { isDayLine, readDateLine } from './date.ts';
import { relatedLabel } from './related-label.ts';
import { bodily, lastIndex, leadIndex } from './running-text.ts';

/** Length of the label before a link to a related article: "Related article: ", or "Lire aussi " right before the link. */
export function labelOf(it: Piece): number {
  const start = it.links[0]?.start ?? 0;
  const before = it.text.slice(0, start).trimEnd();
  return relatedLabel(it.text) || (before !== '' && relatedLabel(before) === before.length ? start : 0);
}

/** A line with links, and how much of it they take. */
interface LinkLine {
  readonly it: Piece;
  /** Length of its label, in UTF-16 units. */
  readonly label: number;
  /** Share of what follows the label that stands in links, from 0 to 1. */
  readonly share: number;
  readonly afterStory: boolean;
}

type Test = (line: LinkLine) => boolean;

/** "Mail the editor" at the foot: nothing of the story follows, and it is no sentence. */
const atFoot: Test = ({ it, share, afterStory }) => afterStory && !endsSentence(it.text) && it.text.length < 80 && share > 0.35;
const wholly: Test = ({ share }) => share > 0.85;
const labelled: Test = ({ label, share }) => label > 0 && share > 0.6;
/** "LOOK-UP TOOL: Check cases in your area": a list's entry that ends in its link. */
const entry: Test = ({ it, share }) =>
  it.kind === 'list-item' && !endsSentence(it.text) && it.links.length === 1 && it.links[0]?.end === it.text.length && share > 0.5;

/** "Baca juga: Nelayan temukan piano": a few words and a colon before a link to the end that is a title and no sentence, in any language. */
const headed: Test = ({ it, share }) => {
  const [link, ...others] = it.links;
  if (!link || others.length > 0 || share < 0.4 || link.end < it.text.length || endsSentence(it.text)) return false;
  return /^[^.!?:]{2,30}:\s*$/.test(it.text.slice(0, link.start)) && wordCount(it.text.slice(link.start)) >= TITLE_WORDS;
};
/** Fewest words of a title that a label leads to. */
const TITLE_WORDS = 3;

/** "A goat climbs the church tower 3 May, 10:05": a title, and when its story appeared. */
const dated: Test = ({ it }) => {
  const [link, ...others] = it.links;
  if (!link || others.length > 0 || link.start > 0 || wordCount(it.text.slice(0, link.end)) < TITLE_WORDS) return false;
  const after = it.text.slice(link.end).replace(/^[\s,|·–—-]+/, '');
  return after !== '' && (isDayLine(after) || readDateLine(after) !== null);
};

/** What makes a line one of links. */
const LINK_LINES: readonly Test[] = [wholly, labelled, headed, atFoot, entry, dated];

/** "https://a.example/b" printed as it is: an address, no title. */
const bareAddress = (it: Piece): boolean => /^https?:\/\/\S+$/.test(it.text);

/** Fewest words of a paragraph that is a link from end to end; titles that end in a full stop are shorter. */
const LINKED_WORDS = 9;

/** A full sentence is a paragraph, even where all of it leads elsewhere. */
const linkedSentence = (it: Piece): boolean =>
  it.kind === 'paragraph' &&
  it.level === 0 &&
  labelOf(it) === 0 &&
  wordCount(it.text) >= LINKED_WORDS &&
  /[.。।]["”»’)]*$/.test(it.text) &&
  isProse(it.text);

/** Longest line of links, in UTF-16 units. */
const LONGEST = 400;

function isLinkLine(it: Piece | undefined, afterStory: boolean): it is Piece {
  if (it === undefined || it.kind === null) return false;
  if (pointsOn(it)) return true;
  if (!(bodily(it) || it.kind === 'crosshead') || it.links.length === 0 || it.text.length >= LONGEST) return false;
  if (bareAddress(it) || linkedSentence(it)) return false;
  const label = labelOf(it);
  const linked = it.links.reduce((sum, link) => sum + Math.max(0, link.end - Math.max(link.start, label)), 0);
  const share = linked / Math.max(1, it.text.length - label);
  return LINK_LINES.some((test) => test({ it, label, share, afterStory }));
}

/** Lines of links in a row, what stands before them, and where. */
interface Run {
  readonly lines: readonly Piece[];
  readonly heading: Piece | null;
  readonly above: boolean;
  readonly below: boolean;
}

/** Says what a row of links is; false when it is not of its kind. */
type Outcome = (run: Run) => boolean;

/** The one line of a row that leads to an article; a link to another place of the same page leads to none. */
function single({ lines: [it, ...others] }: Run): Piece | null {
  if (!it || others.length > 0) return null;
  return pointsOn(it) || (it.links.length === 1 && !/^#./.test(it.links[0]?.href ?? '')) ? it : null;
}

function relate(it: Piece): true {
  it.rule = labelOf(it) > 0 ? 'related-label' : 'link-line';
  it.kind = 'related-link';
  return true;
}

/** One among paragraphs leads to a related article. */
const amongParagraphs: Outcome = (run) => {
  const it = single(run);
  if (!it || run.above || run.below) return false;
  if (run.heading && relatedLabel(run.heading.text) === run.heading.text.length) setAside(run.heading, 'related-label');
  return relate(it);
};

/** One with a label does so after the last paragraph too. */
const labelledBelow: Outcome = (run) => {
  const it = single(run);
  return it !== null && labelOf(it) > 0 && !run.above && relate(it);
};

/** A heading above the story may be a link to itself. */
const headingAbove: Outcome = ({ lines, above }) => lines.length === 1 && above && (lines[0]?.level ?? 0) > 0;

/** Several, or one out of place, are a box of the page, with the line that heads them. */
const box: Outcome = ({ lines, heading }) => {
  for (const it of lines) setAside(it, 'link-list');
  if (heading && (lines.length > 1 || relatedLabel(heading.text) > 0)) setAside(heading, 'link-list');
  return true;
};

/** What a row of links can be, in the order in which it is asked. */
const OUTCOMES: readonly Outcome[] = [amongParagraphs, labelledBelow, headingAbove, box];

/** Names the lines that are only links. */
export function nameLinks(all: readonly Piece[]): void {
  const lead = leadIndex(all);
  const last = lastIndex(all);
  for (let i = 0; i < all.length; i++) {
    if (!isLinkLine(all[i], i > last)) continue;
    let end = i;
    while (isLinkLine(all[end], end > last)) end++;
    const before = all[i - 1];
    const heads = before && (before.kind === 'crosshead' || before.kind === 'paragraph') && !isProse(before.text);
    const run: Run = { lines: all.slice(i, end), heading: heads ? before : null, above: i < lead, below: i > last };
    OUTCOMES.some((outcome) => outcome(run));
    i = end - 1;
  }
}

/** "Read also: How the deal was done": a related-article line that lost its link when the page was copied. */
function pointsOn(it: Piece): boolean {
  if (!(bodily(it) || it.kind === 'crosshead') || it.links.length > 0 || it.text.length > 160 || /[.;।]$/.test(it.text)) return false;
  const label = relatedLabel(it.text);
  return label > 0 && bidsReadOn(it.text) && /[:|»›→–—-]\s*$/.test(it.text.slice(0, label)) && wordCount(it.text.slice(label)) >= 3;
}

let bids: readonly string[] | null = null;

/** Whether a label bids one read on ("Read also", "Siehe auch"), and does not only say what follows ("Opinion"). */
export function bidsReadOn(text: string): boolean {
  bids ??= pageWords((page) => page.readOn, '|');
  const line = text
    .slice(0, 60)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '');
  return bids.some((bid) => line.startsWith(bid));
}

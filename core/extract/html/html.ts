import { endsSentence, isProse } from '../../language/sentence.ts';
import type { Message, Source } from '../../model/index.ts';
import { outletOf } from '../../newsroom/outlet.ts';
import { isCapitalName, isPersonName } from '../furniture/byline.ts';
import { readDateLine } from '../furniture/date.ts';
import { type FoundMetadata, furnish } from '../furniture/furnish.ts';
import { isSlideCount } from '../page-number.ts';
import { type Piece, piece } from '../piece.ts';
import type { Extracted } from '../reader.ts';
import { isAuthorBox, leadsToAuthor, namesAhead } from './author-box.ts';
import { boxes, CAPTION } from './boxes.ts';
import { clear } from './clear.ts';
import { columnOf } from './column.ts';
import { decks } from './deck.ts';
import { evidenceOf } from './evidence.ts';
import { flow } from './flow.ts';
import { readAroundHeadline } from './head.ts';
import { headlineIndex } from './headline.ts';
import { isImprint } from './imprint.ts';
import { kindOf } from './kind.ts';
import { resolver } from './links.ts';
import { boldAhead, type Measured, measure, sumsOf, sumUp } from './measure.ts';
import {
  labelsOfTeasers,
  rejoined,
  relatedInside,
  slideShow,
  unsplit,
  withoutCopies,
  withoutKicker,
  withoutLooseEnd,
  withoutOffers,
} from './mend.ts';
import { type PageData, pageData } from './metadata.ts';
import { parsePage } from './parse-page.ts';
import { playerLines } from './player.ts';
import { emptyPosts } from './posts.ts';
import { pullQuotes } from './pull-quote.ts';
import { sectionRules } from './sections.ts';
import { storyElements, storyLines } from './story.ts';
import { flatTeasers, leadsOnFrom, nextStories, teasers } from './teasers.ts';
import type { Page } from './tree.ts';
import { undrawn } from './undrawn.ts';

/** Shortest article body, in UTF-16 units, that stands in for a story the markup does not hold. */
const SHORTEST_BODY = 300;

/** Longest line, in UTF-16 units, that names authors; a longer one in an author's box is what they write of themselves. */
const LONGEST_NAMES = 80;

/** Lines above the first paragraph that sum a story up; more are a list of their own, such as a recipe's. */
const MOST_DECKS = 5;

/** Longest line, in UTF-16 units, that sums a story up because the page's head says the same; a longer one is a lead without its stop.
 * 65 gives 0.9415 for 0.9413 on 990 pages, by decks that are told as paragraphs there. */
const LONGEST_DECK = 130;

/** Least that a page of short lines tells, in UTF-16 units; what tells less waits for a script: "Loading", "Please wait". */
const LEAST_TOLD = 80;

/** Most struck-out passages that are named. */
const NAMED = 3;

/** Share of a story that may stand after a mark that closes it: a page's boxes stand in the midst of its story, too. */
const MOST_AFTER = 0.04;

/** Finds the story in a web page. Nothing in the page is run or fetched. */
export function extractHtml(source: Source): Extracted {
  const page = parsePage(source.text);
  const data = pageData(page, source.url);
  const messages: Message[] = [];
  const note: Note = (rule, reason, severity = 'warning') => {
    messages.push({ severity, rule, reason, source: source.name });
  };
  const { pieces: read, rest, marked } = piecesOf(page, data);
  let pieces = read;
  if (page.cut || rest !== '') note('page-cut', 'It is larger or more deeply nested than any real page, and was read only in part.');
  if (rest !== '') pieces.push(piece(rest, { kind: null, rule: 'beyond-limit' }));
  const template = !hasStory(pieces) && page.templates.length > 0 ? piecesOf(parsePage(page.templates.join('\n')), data).pieces : [];
  if (hasStory(template)) {
    pieces = [...pieces, ...template.map((it): Piece => ({ ...it, kind: it.kind === 'headline' ? 'crosshead' : it.kind, origin: null }))];
    note('from-template', 'The page builds its story with a script; the text was read from the script’s template.');
  } else pieces = withUndrawn(page, data, pieces, note);
  if (!hasStory(pieces) && sizeOf(pieces) < LEAST_TOLD) sayWhyEmpty(page, note);
  sayStruckOut(pieces, note);
  const around = readAroundHeadline(
    slideShow(withoutOffers(relatedInside(withoutCopies(unsplit(rejoined(pieces)))))),
    data.authors,
    marked,
  );
  const title = data.titles[0];
  const headed = around.pieces.some((it) => it.kind === 'headline');
  const furnished = furnish(headed || !title ? around.pieces : [piece(title, { kind: 'headline', rule: 'metadata' }), ...around.pieces], {
    mostAfter: (total) => total * MOST_AFTER,
    authors: [...data.authors, data.found.byline ?? '', around.found.byline ?? ''],
    outlet: data.found.outlet ?? (data.found.url ? outletOf(data.found.url) : null),
  });
  return {
    pieces: withoutLooseEnd(furnished.pieces),
    // A byline counts as it is printed, a date as it is given for machines.
    found: {
      ...data.found,
      ...known(withoutHouse(furnished.found, data.house)),
      ...known(withoutHouse(around.found, data.house)),
      ...known({ published: data.found.published, updated: data.found.updated }),
    },
    language: data.language,
    messages,
  };
}

type Note = (rule: string, reason: string, severity?: Message['severity']) => void;

/** Adds what a page holds of its story in structured data or in the data of its script and does not draw, below what it draws. */
function withUndrawn(page: Page, data: PageData, pieces: Piece[], note: Note): Piece[] {
  const body = data.linked?.body ?? '';
  const shows = hasStory(pieces);
  const story = pieces
    .filter((it) => it.kind === 'paragraph' || it.kind === 'quotation' || it.kind === 'list-item')
    .map(({ text }) => text);
  const drawn = pieces.map(({ text }) => text);
  const held = undrawn(body.length >= SHORTEST_BODY ? [body] : [], page.states, drawn, shows ? story : []);
  if (held.length === 0) return pieces;
  const rule = page.states.length > 0 && !held.every((one) => body.includes(one)) ? 'page-data' : 'structured-data';
  const added = held.map((text) => piece(text, { rule }));
  if (!shows)
    note(
      rule === 'page-data' ? 'from-page-data' : 'from-structured-data',
      rule === 'page-data'
        ? 'The page shows no story of its own; the text was read from the data that its script draws it from.'
        : 'The page shows no story of its own; the text was read from its structured data (JSON-LD), where paragraphs may be lost.',
    );
  else note('from-page-data', 'The page draws only the beginning of its story; the rest was read from data that it holds for its script.');
  const last = pieces.findLastIndex((it) => it.kind === 'paragraph' || it.kind === 'quotation' || it.kind === 'list-item');
  return shows ? [...pieces.slice(0, last + 1), ...added, ...pieces.slice(last + 1)] : [...pieces, ...added];
}

/** Says that a page shows words that its story no longer says. */
function sayStruckOut(pieces: readonly Piece[], note: Note): void {
  const struck = pieces.filter(({ rule }) => rule === 'struck-out').map(({ text }) => `“${text.slice(0, 60)}”`);
  if (struck.length === 0) return;
  const which = `${struck.slice(0, NAMED).join(', ')}${struck.length > NAMED ? ` and ${struck.length - NAMED} more` : ''}`;
  note('struck-out', `It shows struck-out words, which were left out of the story and set aside: ${which}.`, 'note');
}

/** Says what to do with a page that holds no story at all. */
function sayWhyEmpty(page: Page, note: Note): void {
  const refresh = page.elements.find(({ name, attributes }) => name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? ''));
  const address = /url\s*=\s*["']?([^"'\s>]+)/i.exec(refresh?.attributes['content'] ?? '')?.[1];
  if (address !== undefined)
    note('leads-on', `It holds no story and only leads on to ${address}; open that page, or save it and open the file.`, 'error');
  else if (page.elements.filter(({ name }) => name === 'script').length > 0)
    note(
      'script-only',
      'It holds no story: its text is drawn by a script, and the file was saved before that. Open the page in a browser, wait until the text stands there, and save it again as a complete page.',
      'error',
    );
}

/** The lines of a page as pieces: the story's with their kinds, all others under the rule that keeps them out. */
function piecesOf(page: Page, data: PageData): { pieces: Piece[]; rest: string; marked: string[] } {
  const base = page.elements.find((element) => element.name === 'base')?.attributes['href'];
  const { lines: flowing, rest } = flow(page, resolver(base ?? data.found.url ?? null));
  const lines = measure(flowing);
  const evidence = evidenceOf(lines, data.linked?.body ?? null);
  const held = evidence ? sumUp(page, lines, (line, i) => (evidence[i] ? line.text.length : 0)) : null;
  const sums = sumsOf(page, lines);
  const titles = new Set(data.titles.map((title) => title.toLowerCase()));
  const leadsOn = leadsOnFrom(data.found.url ?? null);
  const cleared = nextStories(page, lines, sums, clear(page, sums, held), titles);
  const rules = teasers(page, lines, sums, cleared, titles, leadsOn);
  const flat = flatTeasers(lines, rules, titles, leadsOn);
  const sections = sectionRules(lines, sums, rules).map((rule, i) => rule ?? flat[i] ?? null);
  const inside = insideOf(page, new Set(storyElements(page, lines, rules, evidence)));
  const start = lines.findIndex((line) => inside[line.element.order] && !rules[line.element.order] && line.prose);
  const headline = headlineIndex(lines, data.titles, rules, start);
  const early = (i: number): boolean => i > headline && i <= start;
  const summaries = lines.filter((line, i) => early(i) && !rules[line.element.order] && kindOf(line, sums, true) === 'deck').length;
  const kind = (line: Measured, i: number) => kindOf(line, sums, summaries <= MOST_DECKS && early(i));
  const open = lines.map((line) => (inside[line.element.order] as boolean) && !rules[line.element.order] && line.taken === null);
  const size = sumUp(page, lines, (line) => (rules[line.element.order] ? 0 : line.text.length));
  const column = columnOf(
    lines,
    lines.map((line, i) => i >= start && line.prose && (open[i] as boolean)),
    size,
  );
  const empty = emptyPosts(lines);
  const players = playerLines(lines, sums);
  const outside = storyLines(lines, rules, inside, headline, start, kind);
  const shown = lines.map((line, i) => outside[i] === null && !rules[line.element.order] && line.taken === null);
  const summed = column ? decks(lines, shown, rules, column, size, headline) : [];
  // The first paragraph below what sums the story up.
  const lead = lines.findIndex((line, i) => i >= start && open[i] && line.prose && !summed[i]);
  const boxed = column ? boxes(page, lines, rules, open, column, size) : [];
  const pieces = lines.map((line, i): Piece => {
    const it = piece(line.text, {
      links: line.links,
      origin: { start: line.start, end: line.end },
      emphasis: line.emphasis,
      level: line.heading,
    });
    if (i === headline) return { ...it, kind: 'headline', rule: 'headline' };
    const beside = players.get(i) ?? boxed[i] ?? null;
    const rule =
      line.taken ??
      rules[line.element.order] ??
      (empty.has(i) ? 'empty-post' : null) ??
      outside[i] ??
      sections[i] ??
      (beside === CAPTION ? null : beside);
    if (!rule && i > start && isImprint(line.text)) return { ...it, kind: null, rule: 'imprint' };
    if (!rule && line.heading === 0 && isSlideCount(line.text)) return { ...it, kind: null, rule: 'slide-count' };
    const author = line.text.length < LONGEST_NAMES && (isAuthorBox(line) || (i < lead && leadsToAuthor(line)));
    if (!rule && i > headline && i >= start && i < lead && readDateLine(line.text) !== null)
      return { ...it, kind: null, rule: 'date-line' };
    if (rule) return { ...it, kind: null, rule: author ? 'author-box' : rule };
    // What the page says of itself in its head, in words that are no sentence, sums the story up.
    if (
      i > headline &&
      i <= start &&
      line.heading === 0 &&
      line.text.length < LONGEST_DECK &&
      line.text === data.description &&
      !endsSentence(line.text)
    )
      return { ...it, kind: 'deck', rule: 'description' };
    const signed = author && i < lead && (isPersonName(line.text) || isCapitalName(line.text));
    if (!signed && summed[i] && (line.heading > 0 || kind(line, i) !== 'caption')) return { ...it, kind: 'deck', rule: 'above-byline' };
    if (beside === CAPTION) return { ...it, kind: 'caption', rule: 'beside-picture' };
    const opens = i === lead ? boldAhead(line) : 0;
    return { ...it, kind: signed ? 'byline' : kind(line, i), ...(opens > 0 ? { opens } : {}) };
  });
  return {
    pieces: labelsOfTeasers(withoutKicker(pullQuotes(pieces, lines), headline, data.titles)),
    rest,
    marked: lines.flatMap(namesAhead),
  };
}

function insideOf(page: Page, story: ReadonlySet<Measured['element']>): boolean[] {
  const inside: boolean[] = new Array(page.elements.length).fill(false);
  for (const element of page.elements) {
    inside[element.order] = story.has(element) || (element.parent !== null && (inside[element.parent.order] as boolean));
  }
  return inside;
}

const hasStory = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    (it) => (it.kind === 'paragraph' || it.kind === 'quotation' || it.kind === 'list-item') && (isProse(it.text) || it.text.length > 60),
  );

/** Length of what was read as the story, in UTF-16 units. */
const sizeOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, it) => sum + (it.kind === null || it.kind === 'headline' ? 0 : it.text.length), 0);

/** Only the fields that say something. */
const known = <T extends object>(found: T): Partial<T> =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && value !== undefined)) as Partial<T>;

/** "Ann Lee, Tom Berg, Coast Radio North" → "Ann Lee, Tom Berg", where the page is Coast Radio's. */
function withoutHouse(found: FoundMetadata, house: string | null): FoundMetadata {
  const parts = found.byline?.split(', ') ?? [];
  const own = house?.toLowerCase() ?? '';
  if (parts.length < 2 || own.length < SHORTEST_HOUSE) return found;
  const kept = parts.filter((part, i) => i === 0 || !part.toLowerCase().startsWith(own));
  return kept.length < parts.length ? { ...found, byline: kept.join(', ') } : found;
}
/** Shortest name of a house, in UTF-16 units, that is told from a person's. */
const SHORTEST_HOUSE = 4;

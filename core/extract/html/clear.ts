import { isStoryName, purposeOf } from './class-names.ts';
import { isHidden } from './hidden.ts';
import type { Sums } from './measure.ts';
import { isEmbed } from './posts.ts';
import { type Element, holding, type Page } from './tree.ts';

/** Share of the page's running text above which a name must be sure of itself to set an element aside: it might be the story.
 * Tried on 990 pages (exact paragraphs, F1 0.9413): 0.45 gives 0.9413 and 0.6 0.9409; 0.15 loses a story in a hundred. */
const LARGE = 0.3;
const MOST_LOOSE = 0.12;
/** Running text, in UTF-16 units, from which what is left of a page is a story. 75 gives 0.9416 on the same pages: one page. */
const SHORTEST_STORY = 150;
/** Running text, in UTF-16 units, that is left where a large hidden box is no story that waits for its reader. */
const SHORTEST_SHOWN = 300;

/** What is never the story, however much is written there: readers write more than the reporter, and a company more than both. */
const NEVER = new Set(['comments', 'page-foot', 'cookie-notice', 'web-archive']);
/** What is no story where the rest of the page holds as much. */
const SELDOM = new Set(['sidebar', 'related-box', 'menu', 'popup', 'login', 'page-tools', 'poll', 'advert', 'newsletter', 'video-player']);
/** What is never said in a paragraph. */
const NO_PARAGRAPH = new Set(['page-tools', 'menu', 'poll', 'popup', 'video-player', 'reference-list']);
/** Elements that are what they are called, in any page. */
const SURE = new Set(['footer', 'aside', 'nav', 'dialog', 'amp-sidebar', 'amp-consent']);

const TAGS: Readonly<Record<string, { rule: string; firm: boolean }>> = {
  nav: { rule: 'menu', firm: true },
  menu: { rule: 'menu', firm: true },
  footer: { rule: 'page-foot', firm: true },
  aside: { rule: 'sidebar', firm: true },
  form: { rule: 'form', firm: true },
  button: { rule: 'button', firm: true },
  select: { rule: 'form', firm: true },
  textarea: { rule: 'form', firm: true },
  dialog: { rule: 'popup', firm: true },
  marquee: { rule: 'ticker', firm: true },
  fieldset: { rule: 'form', firm: true },
  noscript: { rule: 'no-script', firm: true },
  'amp-ad': { rule: 'advert', firm: true },
  'amp-sidebar': { rule: 'menu', firm: true },
  'amp-consent': { rule: 'cookie-notice', firm: true },
};

/**
 * The rule that sets each element aside, by element order; null for what may belong to the story. An element inside another that is
 * set aside shares its rule. What a part is decides first, its size second: a page foot of any length is a page foot, while a box called
 * "widget" that holds most of a page is its story. `evidence` sums what structured data says belongs to the story, per element.
 */
export function clear(page: Page, sums: Sums, evidence: Float64Array | null): (string | null)[] {
  const rules: (string | null)[] = new Array(page.elements.length).fill(null);
  const total = sums.prose[0] || 1;
  const titled = holding(page, ({ name }) => name === 'h1');
  const captioned = holding(page, ({ name, attributes }) => name === 'figcaption' || /caption/i.test(attributes['class'] ?? ''));
  const embeds = holding(page, isEmbed);
  let gone = 0;
  for (const element of page.elements) {
    const i = element.order;
    const outer = element.parent ? rules[element.parent.order] : null;
    if (outer) {
      rules[i] = outer;
      continue;
    }
    if (evidence && (evidence[i] as number) > (sums.text[i] as number) * 0.5 && (evidence[i] as number) > 0) continue;
    const prose = sums.prose[i] as number;
    const share = prose / total;
    const rule = isHidden(element) ? 'hidden' : ruleOf(element, sums, share);
    if (rule === null) continue;
    // A post that the story quotes stands in a box for what is social; so do the buttons that share the story.
    if (rule === 'share-bar' && (embeds[i] || isEmbed(element))) continue;
    // A player may be the lead picture of its story, with a caption under it.
    if (rule === 'video-player' && captioned[i]) continue;
    if (share > LARGE && (titled[i] || !isOther(element, rule, prose, total - gone - prose))) continue;
    rules[i] = rule;
    gone += prose;
  }
  return restored(page, sums, rules);
}

/** Whether an element with much of a page's running text is still not its story; `rest` is the running text that stands outside of it. */
function isOther(element: Element, rule: string, prose: number, rest: number): boolean {
  if (rest < SHORTEST_STORY) return false;
  // The rest of a story behind a paywall waits inside the article; a hidden box elsewhere is a dialog, a menu or a form.
  if (rule === 'hidden') return rest > SHORTEST_SHOWN && !inArticle(element);
  if (SURE.has(element.name) || NEVER.has(rule)) return true;
  return SELDOM.has(rule) && rest > prose;
}

function inArticle(element: Element): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.name === 'article' || at.name === 'main' || isStoryName(at)) return true;
  return false;
}

/**
 * Takes a rule back that set aside nearly all running text: the posts of a live blog may each be a "comment", a hidden copy may be the
 * whole of a paywalled story.
 */
function restored(page: Page, sums: Sums, rules: (string | null)[]): (string | null)[] {
  const byRule = new Map<string, number>();
  let kept = sums.prose[0] as number;
  const outermost = page.elements.filter(({ order, parent }) => rules[order] && !(parent && rules[parent.order]));
  for (const { order, name } of outermost) {
    const rule = rules[order] as string;
    const prose = sums.prose[order] as number;
    kept -= prose;
    if (rule !== 'cookie-notice' && !SURE.has(name)) byRule.set(rule, (byRule.get(rule) ?? 0) + prose);
  }
  const [rule, prose] = [...byRule].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (rule === '' || prose < 600 || prose < kept * 4) return rules;
  if (NEVER.has(rule) && kept > SHORTEST_STORY) return rules;
  return rules.map((one) => (one === rule ? null : one));
}

function ruleOf(element: Element, sums: Sums, share: number): string | null {
  const { name } = element;
  if (
    name === '#document' ||
    name === 'html' ||
    name === 'body' ||
    name === 'article' ||
    name === 'main' ||
    name === 'tr' ||
    name === 'tbody'
  )
    return null;
  const tag = TAGS[name] ?? (name.includes('-') && name.endsWith('-button') ? TAGS['button'] : undefined);
  // "<blockquote><p>…</p><footer>Ann Lee</footer></blockquote>": the speaker of a quotation stands in a footer of its own.
  if (tag) return name === 'footer' && element.parent?.name === 'blockquote' ? null : tag.rule;
  const purpose = purposeOf(element);
  if (!purpose) return null;
  // What reads like a paragraph is no tool, whatever finds or prints it by its name.
  if (name === 'p' && NO_PARAGRAPH.has(purpose.rule) && (sums.prose[element.order] as number) > 0) return null;
  if (purpose.firm) return isStoryName(element) && share > 0.05 ? null : purpose.rule;
  if (share > MOST_LOOSE || isStoryName(element)) return null;
  const text = sums.text[element.order] as number;
  const links = text === 0 ? 0 : (sums.linked[element.order] as number) / text;
  // A loosely named box is set aside when links fill it; a heading or a paragraph of its own is not.
  return links > 0.45 && text > 0 && !/^h[1-6]$|^p$|^li$/.test(name) ? purpose.rule : null;
}

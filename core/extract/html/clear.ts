import { isHidden } from './hidden.ts';
import type { Sums } from './measure.ts';
import { isStoryName, purposeOf } from './names.ts';
import type { Element, Page } from './tree.ts';

/** Share of the page's running text above which no name sets an element aside: it would be the story itself. */
const MOST_FIRM = 0.3;
const MOST_LOOSE = 0.12;
/** Running text, in UTF-16 units, before a box of comments from which it is a story that they comment on. */
const SHORTEST_STORY = 150;

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
  'amp-ad': { rule: 'advert', firm: true },
  'amp-sidebar': { rule: 'menu', firm: true },
  'amp-consent': { rule: 'cookie-notice', firm: true },
};

/**
 * The rule that sets each element aside, by element order; null for what may belong to the story. An element inside another that is
 * set aside shares its rule. `evidence` sums what structured data says belongs to the story, per element.
 */
export function clear(page: Page, sums: Sums, evidence: Float64Array | null): (string | null)[] {
  const rules: (string | null)[] = new Array(page.elements.length).fill(null);
  const total = sums.prose[0] || 1;
  for (const element of page.elements) {
    const i = element.order;
    const outer = element.parent ? rules[element.parent.order] : null;
    if (outer) {
      rules[i] = outer;
      continue;
    }
    const share = (sums.prose[i] as number) / total;
    // Readers may write more than the reporter: comments that follow a story are no story, however long.
    const comments = share > MOST_FIRM && (sums.before[i] as number) > SHORTEST_STORY && purposeOf(element)?.rule === 'comments';
    if (
      (share > MOST_FIRM && !comments) ||
      (evidence && (evidence[i] as number) > (sums.text[i] as number) * 0.5 && (evidence[i] as number) > 0)
    )
      continue;
    rules[i] = isHidden(element) ? 'hidden' : ruleOf(element, sums, share);
  }
  return restored(page, sums, rules);
}

/**
 * Takes a rule back that set aside nearly all running text: the posts of a live blog may each be a "comment", a hidden copy may be the
 * whole of a paywalled story.
 */
function restored(page: Page, sums: Sums, rules: (string | null)[]): (string | null)[] {
  const byRule = new Map<string, number>();
  let kept = sums.prose[0] as number;
  for (const { order, parent } of page.elements) {
    const rule = rules[order];
    if (!rule || (parent && rules[parent.order])) continue;
    const prose = sums.prose[order] as number;
    byRule.set(rule, (byRule.get(rule) ?? 0) + prose);
    kept -= prose;
  }
  const [rule, prose] = [...byRule].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (rule === '' || rule === 'cookie-notice' || prose < 600 || prose < kept * 4) return rules;
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
  const tag = TAGS[name];
  if (tag) return tag.rule;
  const purpose = purposeOf(element);
  if (!purpose) return null;
  if (purpose.firm) return isStoryName(element) && share > 0.05 ? null : purpose.rule;
  if (share > MOST_LOOSE || isStoryName(element)) return null;
  const text = sums.text[element.order] as number;
  const links = text === 0 ? 0 : (sums.linked[element.order] as number) / text;
  // A loosely named box is set aside when links fill it; a heading or a paragraph of its own is not.
  return links > 0.45 && text > 0 && !/^h[1-6]$|^p$|^li$/.test(name) ? purpose.rule : null;
}

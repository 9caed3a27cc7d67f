import type { Element } from './tree.ts';

/** Class names by which pages hide words: for screen readers only, or for now. */
const HIDING =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screenreader|invisible|hidden|hide|d-none|u-hidden|is-hidden|assistive-text|offscreen|off-screen|noprint-hidden)(?:\s|$)/i;
/** Class names that show the same element again on a screen of some width: "hidden md:block", "d-none d-lg-flex", "sr-only sm:not-sr-only". */
const SHOWN_AGAIN =
  /(?:^|\s)(?:(?:xs|sm|md|lg|xl|2xl|xxl|tablet|laptop|desktop|print):(?:block|flex|grid|table|contents|visible|not-sr-only|inline(?:-\w+)?)|d-(?:sm|md|lg|xl|xxl)-(?:block|flex|grid|table|inline(?:-\w+)?)|visible-(?:sm|md|lg)(?:-\w+)?)(?:\s|$)/i;
/** A style that cuts all of an element away, as words for screen readers are written: "clip: rect(0 0 0 0)", "clip-path: inset(50%)". */
const CLIPPED = /(?:^|;)\s*clip(?:-path)?\s*:\s*(?:rect\(\s*(?:[01](?:px)?[\s,]+){3}[01](?:px)?\s*\)|inset\(\s*(?:50|100)%\s*\))/i;
/** Elements that hold boxes. `aria-hidden` says of one that it is closed for now; of a word or a paragraph only that it is not read aloud. */
const BOX = new Set('div section aside nav dialog ul ol form header footer menu iframe figure template'.split(' '));

/** Whether a reader cannot see an element: hidden by attribute, style or the class names that screen-reader text carries. */
export function isHidden(element: Element): boolean {
  const { attributes } = element;
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found') return true;
  if (attributes['aria-hidden'] === 'true' && BOX.has(element.name)) return true;
  const style = attributes['style'];
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|text-indent)\s*:\s*-\d{4,}px/i.test(style)) return true;
  if (style && CLIPPED.test(style)) return true;
  const names = attributes['class'];
  return names !== undefined && HIDING.test(names) && !SHOWN_AGAIN.test(names);
}

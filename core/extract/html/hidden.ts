import type { Element } from './tree.ts';

/** Whether a reader cannot see an element: hidden by attribute, style or the class names that screen-reader text carries. */
export function isHidden(element: Element): boolean {
  const { attributes } = element;
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found') return true;
  if (attributes['aria-hidden'] === 'true') return true;
  const style = attributes['style'];
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screenreader|invisible|hidden|hide|d-none|u-hidden|is-hidden|assistive-text|offscreen|off-screen|noprint-hidden)(?:\s|$)/i.test(
    attributes['class'] ?? '',
  );
}

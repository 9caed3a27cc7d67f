import { type Element, isElement, type Text } from './tree.ts';

/** Elements that begin a line of their own. */
export const BLOCK: ReadonlySet<string> = new Set(
  '#document html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main marquee menu nav noframes noscript ol optgroup option p pre search section select summary table tbody td template textarea tfoot th thead tr ul video audio amp-ad amp-sidebar amp-list amp-accordion'.split(
    ' ',
  ),
);
/** Elements whose text is never on the page. */
const UNSEEN = new Set(
  'head title script style template svg math canvas object embed audio video iframe datalist noframes rp amp-analytics amp-state amp-consent amp-iframe amp-video amp-youtube amp-embed amp-social-share'.split(
    ' ',
  ),
);
/** Elements that hold a line of running text: what stands in them stands in the line. */
const LINE = new Set('p h1 h2 h3 h4 h5 h6 a span em strong i b u small label dt summary figcaption'.split(' '));

const INLINE = new Set(['a', 'em', 'strong', 'b', 'i']);

/** Whether nothing of an element is drawn. The template of a declarative shadow root is drawn where it stands. */
export const isUnseen = (element: Element): boolean => UNSEEN.has(element.name) && !(element.name === 'template' && isShadowRoot(element));

const isShadowRoot = ({ attributes }: Element): boolean =>
  attributes['shadowrootmode'] !== undefined || attributes['shadowroot'] !== undefined;

/**
 * Whether the child at an index begins a line. A button between words is one of them ("The <button>Bundesrat</button> met"). Custom
 * elements that stand among elements are paragraphs or boxes; among words they are words.
 */
export function beginsLine(parent: Element, at: number): boolean {
  const element = parent.children[at] as Element;
  if (element.name === 'button') return !amongWords(parent, at, false);
  if (BLOCK.has(element.name)) return true;
  if (!element.name.includes('-') || LINE.has(parent.name)) return false;
  return !amongWords(parent, at, true);
}

/** Whether a child touches running text (or, with `marked`, inline markup) of its parent, white space between them or not. */
function amongWords(parent: Element, at: number, marked: boolean): boolean {
  return [-1, 1].some((step) => {
    for (let i = at + step; i >= 0 && i < parent.children.length; i += step) {
      const node = parent.children[i] as Element | Text;
      if (!isElement(node)) {
        if (/[\p{L}\p{N}]/u.test(node.text)) return true;
        // A mark alone goes with what stands before it: "<button>Bundesrat</button>."
        if (/\S/.test(node.text)) return step > 0 && /^\s*[.,;:!?)]/.test(node.text) && i > 1;
      } else return marked && INLINE.has(node.name);
    }
    return false;
  });
}

import { Tokenizer } from 'htmlparser2';
import { tellsAddress } from './saved.ts';
import type { Element, Page } from './tree.ts';

/** Deepest nesting kept; browsers stop at 512. Deeper elements are ignored, their text belongs to the deepest kept. */
const MAX_DEPTH = 400;
/** Most elements kept: the largest live pages seen have about 60,000. */
const MAX_ELEMENTS = 150_000;
/** Longest attribute value kept, in UTF-16 units; saved pages hold whole pictures in theirs. */
const MAX_VALUE = 4000;

/** Scripts that only assign JSON: `window.__STATE__ = {…}`. And the longest that is read, in UTF-16 units. */
const STATE = /^\s*(?:window|self|globalThis)(?:\.|\[["'])\w{3,40}(?:["']\])?\s*=\s*[[{]/;
const LONGEST_STATE = 4_000_000;
/** Comments kept, and how much of each in UTF-16 units. */
const MOST_COMMENTS = 4;
const LONGEST_COMMENT = 800;

const KEPT = new Set(
  'class id role href itemprop itemtype itemscope hidden aria-hidden aria-label style datetime content name property lang dir rel type alt data-testid data-component data-gu-name data-qa data-type data-block http-equiv title size shadowrootmode shadowroot'.split(
    ' ',
  ),
);
const VOID = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
const CLOSES_P = new Set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
const SCOPE = new Set('table td th caption button object marquee applet template html body'.split(' '));
const HEAD = new Set('title meta link script style base noscript template object'.split(' '));
const BREAKS_OUT = new Set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var article section footer header nav aside main'.split(
    ' ',
  ),
);
const FORMATTING = new Set('b big code em font i nobr s small strike strong tt u span'.split(' '));
const TABLE_PARTS = new Set('table thead tbody tfoot tr td th caption'.split(' '));
/** What an opening tag ends when it is still open, and where the search stops. */
const ENDS: Readonly<Record<string, readonly [ends: readonly string[], until: readonly string[]]>> = {
  li: [['li'], ['ul', 'ol', 'menu', 'dir', 'table', 'td']],
  dd: [
    ['dd', 'dt'],
    ['dl', 'table', 'td'],
  ],
  dt: [
    ['dd', 'dt'],
    ['dl', 'table', 'td'],
  ],
  tr: [['tr'], ['table']],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  tbody: [['tbody', 'thead', 'tfoot'], ['table']],
  thead: [['tbody', 'thead', 'tfoot'], ['table']],
  tfoot: [['tbody', 'thead', 'tfoot'], ['table']],
  option: [['option'], ['select', 'datalist']],
  optgroup: [['option', 'optgroup'], ['select']],
  a: [['a'], ['table', 'td', 'li', 'div', 'p', 'article', 'section']],
};

/**
 * Builds a page's tree from its markup as browsers would, near enough for reading: implied ends, stray ends ignored, no nesting
 * beyond a limit. Never throws and never recurses; time and memory grow with the length of the markup.
 */
export function parsePage(markup: string): Page {
  const builder = new Builder(markup);
  // Bytes that end in the middle of a tag still hold the text before it.
  builder.run();
  return builder.page();
}

class Builder {
  private readonly elements: Element[] = [];
  private readonly stack: Element[] = [];
  private readonly jsonLd: string[] = [];
  private readonly templates: string[] = [];
  private readonly states: string[] = [];
  private readonly comments: string[] = [];
  private readonly markup: string;
  private readonly open = new Map<string, number>();
  private cut = false;
  private name = '';
  private tagStart = 0;
  private attributes: Record<string, string> = {};
  private attribute = '';
  private value = '';
  private textStart = 0;
  private skipped = 0;

  constructor(markup: string) {
    this.markup = markup;
    this.push('#document', {}, 0);
  }

  run(): void {
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        onopentagname: (start, end) => {
          this.name = this.markup.slice(start, end).toLowerCase();
          this.tagStart = start - 1;
          this.attributes = {};
        },
        onattribname: (start, end) => {
          this.attribute = end - start > 40 ? '' : this.markup.slice(start, end).toLowerCase();
          this.value = '';
        },
        onattribdata: (start, end) => {
          if (KEPT.has(this.attribute) && this.value.length < MAX_VALUE)
            this.value += this.markup.slice(start, Math.min(end, start + MAX_VALUE));
        },
        onattribentity: (code) => {
          if (this.value.length < MAX_VALUE) this.value += String.fromCodePoint(code);
        },
        onattribend: () => {
          if (KEPT.has(this.attribute) && !Object.hasOwn(this.attributes, this.attribute)) this.attributes[this.attribute] = this.value;
        },
        onopentagend: (end) => {
          this.textStart = end + 1;
          this.openTag();
        },
        onselfclosingtag: (end) => {
          this.textStart = end + 1;
          const { length } = this.stack;
          this.openTag();
          // Only foreign elements may close themselves; "<div/>" is an open div.
          if (this.inForeign() && this.stack.length > length) this.pop();
        },
        isInForeignContext: () => this.inForeign(),
        onclosetag: (start, end) => {
          this.textStart = end + 1;
          this.closeTag(
            this.markup
              .slice(start, Math.min(end, start + 40))
              .trim()
              .toLowerCase(),
          );
        },
        ontext: (start, end) => this.text(this.markup.slice(start, end), start, end),
        ontextentity: (code, end) => this.text(String.fromCodePoint(code), this.textStart, end),
        oncdata: () => {},
        oncomment: (start, end) => {
          const comment = this.markup.slice(start, Math.min(end, start + LONGEST_COMMENT));
          if (this.comments.length < MOST_COMMENTS && tellsAddress(comment)) this.comments.push(comment);
        },
        ondeclaration: () => {},
        onend: () => {},
        onprocessinginstruction: () => {},
      },
    );
    tokenizer.write(this.markup);
    tokenizer.end();
  }

  page(): Page {
    const { elements, jsonLd, templates, states, comments, cut } = this;
    return { root: elements[0] as Element, elements, jsonLd, templates, states, comments, cut };
  }

  private get current(): Element {
    return this.stack[this.stack.length - 1] as Element;
  }

  private push(name: string, attributes: Record<string, string>, start: number): void {
    const parent = this.stack.at(-1) ?? null;
    const element: Element = { name, attributes, parent, children: [], order: this.elements.length, start, names: null };
    this.elements.push(element);
    parent?.children.push(element);
    if (VOID.has(name)) return;
    this.stack.push(element);
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
  }

  private pop(): void {
    const element = this.stack.pop();
    if (element) this.open.set(element.name, (this.open.get(element.name) ?? 1) - 1);
  }

  private openTag(): void {
    const { name } = this;
    if (name === 'html' || name === 'body') {
      const first = this.elements.find((element) => element.name === name);
      if (this.open.get('head')) this.popTo('head');
      if (first) return;
    }
    // HTML inside an unclosed drawing ends the drawing.
    if (this.inForeign() && BREAKS_OUT.has(name) && !this.open.get('foreignobject')) this.popTo(this.open.get('svg') ? 'svg' : 'math');
    if (this.current.name === 'head' && !HEAD.has(name)) this.pop();
    if (CLOSES_P.has(name) && this.open.get('p')) this.endInScope('p');
    if (/^h[1-6]$/.test(name) && /^h[1-6]$/.test(this.current.name)) this.pop();
    const ends = ENDS[name];
    if (ends) this.endOpen(...ends);
    if (this.elements.length >= MAX_ELEMENTS || (this.stack.length >= MAX_DEPTH && !VOID.has(name))) {
      this.cut = true;
      this.skipped++;
      return;
    }
    this.push(name, this.attributes, this.tagStart);
  }

  private closeTag(name: string): void {
    if (name === 'br') {
      this.attributes = {};
      this.push('br', {}, this.tagStart);
      return;
    }
    if (/^h[1-6]$/.test(name)) {
      // Any heading's end tag ends the heading that is open: "<h2>…</h3>".
      this.endHeading();
      return;
    }
    if (name === 'html' || name === 'body' || !this.open.get(name)) return;
    if (this.skipped > 0 && this.stack.length >= MAX_DEPTH) {
      // Ends of elements that were too deep to be kept.
      this.skipped--;
      return;
    }
    for (let i = this.stack.length - 1; i > 0; i--) {
      const element = this.stack[i] as Element;
      if (element.name === name) {
        while (this.stack.length > i) this.pop();
        return;
      }
      // "</div>" in a cell does not end the table around it; "</b>" does not end the paragraph that began inside it.
      if ((element.name === 'td' || element.name === 'th' || element.name === 'table') && !TABLE_PARTS.has(name)) return;
      if (FORMATTING.has(name) && CLOSES_P.has(element.name)) return;
    }
  }

  private inForeign(): boolean {
    return (this.open.get('svg') ?? 0) > 0 || (this.open.get('math') ?? 0) > 0;
  }

  private endHeading(): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const element = this.stack[i] as Element;
      if (/^h[1-6]$/.test(element.name)) {
        while (this.stack.length > i) this.pop();
        return;
      }
      if (SCOPE.has(element.name)) return;
    }
  }

  private popTo(name: string): void {
    while (this.stack.length > 1) {
      const last = this.current.name;
      this.pop();
      if (last === name) return;
    }
  }

  private endInScope(name: string): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const element = this.stack[i] as Element;
      if (element.name === name) {
        while (this.stack.length > i) this.pop();
        return;
      }
      if (SCOPE.has(element.name)) return;
    }
  }

  private endOpen(ends: readonly string[], until: readonly string[]): void {
    if (!ends.some((name) => this.open.get(name))) return;
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { name } = this.stack[i] as Element;
      if (ends.includes(name)) {
        while (this.stack.length > i) this.pop();
        return;
      }
      if (until.includes(name)) return;
    }
  }

  private text(text: string, start: number, end: number): void {
    this.textStart = end;
    const { current } = this;
    if (current.name === 'script') {
      const type = current.attributes['type'] ?? '';
      if (/ld\+json/i.test(type)) this.jsonLd.push(text);
      else if (/^text\/(?:html|template|x-template)$/i.test(type)) this.templates.push(text);
      else if ((/^application\/json/i.test(type) || STATE.test(text.slice(0, 80))) && text.length < LONGEST_STATE) this.states.push(text);
      return;
    }
    if (current.name === 'style') return;
    if (current.name === 'head' && /\S/.test(text)) this.pop();
    const parent = this.current;
    const last = parent.children.at(-1);
    // References cut a text into pieces; thousands of them must not become thousands of nodes.
    // What follows "&" may be the rest of a reference that was escaped twice.
    if (last && 'text' in last && last.end === start && (text.length < 64 || last.text.endsWith('&'))) {
      last.text += text;
      last.end = end;
    } else parent.children.push({ text, start, end });
  }
}

import { append, type Link } from '../../model/index.ts';
import { splitAtBreaks } from '../line-breaks.ts';
import { type Piece, piece } from '../piece.ts';
import type { TrackedSide } from '../tracked.ts';
import { at, elements, textIn, within, type XmlElement } from '../xml.ts';
import type { Style } from './parts.ts';

/** What marks a tracked change: of a run, of a paragraph's mark, of a table's row. */
export const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const GONE: Readonly<Record<TrackedSide, ReadonlySet<string>>> = {
  before: new Set(['w:ins', 'w:moveTo', 'w:cellIns']),
  after: new Set(['w:del', 'w:moveFrom', 'w:cellDel']),
};
/** Elements that only hold others of their own kind. */
const HOLDERS = new Set('sdt sdtContent customXml smartTag ins del moveFrom moveTo AlternateContent Choice dir bdo'.split(' '));

/** A paragraph: its pieces (several where line breaks part paragraphs), and the id of its style. */
export interface DocxParagraph {
  readonly pieces: readonly Piece[];
  readonly style: string;
}

/**
 * The paragraphs of a document's body on one side, in order, a table's rows as lines. A paragraph whose mark is gone on this side runs on
 * into the next, which keeps its own style (ECMA-376, part 1, 17.13.5).
 */
export function paragraphsOf(
  body: XmlElement,
  side: TrackedSide,
  styles: ReadonlyMap<string, Style>,
  targets: ReadonlyMap<string, string>,
): DocxParagraph[] {
  const found: DocxParagraph[] = [];
  const gone = GONE[side];
  let run = new Run(gone, targets);
  const end = (properties: XmlElement | null, kind: Piece['kind'] | null): void => {
    const style = at(properties, 'pStyle')?.attributes['w:val'] ?? '';
    const named = styles.get(style) ?? { kind: 'paragraph', level: 0 };
    const numbering = at(properties, 'numPr', 'numId')?.attributes['w:val'];
    const listed = named.level === 0 && named.kind === 'paragraph' && numbering !== undefined && numbering !== '0';
    const outline = Number(at(properties, 'outlineLvl')?.attributes['w:val'] ?? 9);
    const own: Style = outline < 9 ? { kind: 'crosshead', level: outline + 2 } : listed ? { kind: 'list-item', level: 0 } : named;
    const pieces = run.pieces().map((it) => ({ ...it, kind: kind ?? own.kind, level: own.level }));
    if (pieces.length > 0 || style === 'StoryEnd') found.push({ pieces: [...pieces, ...run.boxes], style });
    else if (run.boxes.length > 0) found.push({ pieces: run.boxes, style });
    run = new Run(gone, targets);
  };
  const open: XmlElement[] = elements(body).reverse();
  while (open.length > 0) {
    const element = open.pop() as XmlElement;
    if (gone.has(element.name)) continue;
    if (element.local === 'p') {
      const properties = at(element, 'pPr');
      run.read(element);
      if (!elements(at(properties, 'rPr')).some((one) => gone.has(one.name))) end(properties, null);
    } else if (element.local === 'tr') {
      if (elements(at(element, 'trPr')).some((one) => gone.has(one.name))) continue;
      const cells = elements(element, 'tc').flatMap((cell) => within(cell, 'p'));
      if (isLayout(cells)) append(open, cells.reverse());
      else {
        for (const cell of cells) {
          run.space();
          run.read(cell);
        }
        end(null, 'list-item');
      }
    } else if (element.local === 'tbl' || HOLDERS.has(element.local)) append(open, elements(element).reverse());
  }
  end(null, null);
  return found;
}

/** Longest cell, in UTF-16 units, of a table of figures; one with a longer cell holds the paragraphs of a page. */
const LONGEST_CELL = 120;
const isLayout = (cells: readonly XmlElement[]): boolean => cells.length === 1 || cells.some((cell) => textIn(cell).length > LONGEST_CELL);

/** The text that gathers until a paragraph's mark, with its links. */
class Run {
  readonly boxes: Piece[] = [];
  #text = '';
  #links: Link[] = [];
  /** A field that is being read: what it says, whether its result is shown yet, where that began. */
  #fields: { code: string; from: number }[] = [];
  readonly #gone: ReadonlySet<string>;
  readonly #targets: ReadonlyMap<string, string>;

  constructor(gone: ReadonlySet<string>, targets: ReadonlyMap<string, string>) {
    this.#gone = gone;
    this.#targets = targets;
  }

  space(): void {
    this.#text += ' ';
  }

  pieces(): Piece[] {
    const links = this.#links.toSorted((a, b) => a.start - b.start);
    return splitAtBreaks(this.#text, links).map((it) => piece(it.text, { links: it.links }));
  }

  /** Walks without recursion: a hostile document nests its runs by the thousand. */
  read(paragraph: XmlElement): void {
    const open: (XmlElement | (() => void))[] = elements(paragraph).reverse();
    while (open.length > 0) {
      const element = open.pop() as XmlElement | (() => void);
      if (typeof element === 'function') element();
      else if (!this.#gone.has(element.name)) this.#element(element, open);
    }
  }

  #element(element: XmlElement, open: (XmlElement | (() => void))[]): void {
    const inside = (): void => {
      append(open, elements(element).reverse());
    };
    switch (element.local) {
      case 't':
      case 'delText':
        if (this.#fields.every(({ from }) => from >= 0)) this.#text += textIn(element);
        break;
      case 'tab':
      case 'ptab':
        this.space();
        break;
      case 'br':
      case 'cr':
        this.#text += element.attributes['w:type'] === 'page' || element.attributes['w:type'] === 'column' ? ' ' : '\n';
        break;
      case 'noBreakHyphen':
        this.#text += '‑';
        break;
      case 'hyperlink': {
        const [id, anchor] = [element.attributes['r:id'], element.attributes['w:anchor']];
        this.#link(open, (id === undefined ? undefined : this.#targets.get(id)) ?? (anchor === undefined ? '' : `#${anchor}`));
        inside();
        break;
      }
      case 'fldSimple':
        this.#link(open, hyperlinkIn(element.attributes['w:instr'] ?? ''));
        inside();
        break;
      case 'fldChar':
        this.#field(element.attributes['w:fldCharType'] ?? '');
        break;
      case 'instrText': {
        const field = this.#fields.at(-1);
        if (field && field.from < 0) field.code += textIn(element);
        break;
      }
      case 'txbxContent':
        this.boxes.push(
          ...within(element, 'p')
            .map((p) => within(p, 't').map(textIn).join(''))
            .filter((text) => text.trim() !== '')
            .map((text) => piece(text.replace(/\s+/g, ' ').trim(), { kind: null, rule: 'text-box' })),
        );
        break;
      case 'pPr':
      case 'rPr':
      case 'Fallback':
      case 'instrDel':
      case 'footnoteReference':
        break;
      default:
        inside();
    }
  }

  #link(open: (XmlElement | (() => void))[], href: string): void {
    if (href === '') return;
    const from = this.#text.length;
    open.push(() => {
      if (this.#text.length > from) this.#links.push({ start: from, end: this.#text.length, href });
    });
  }

  #field(type: string): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ code: '', from: -1 });
    else if (type === 'separate' && field) field.from = this.#text.length;
    else if (type === 'end' && field) {
      this.#fields.pop();
      const href = hyperlinkIn(field.code);
      if (href !== '' && field.from >= 0 && this.#text.length > field.from)
        this.#links.push({ start: field.from, end: this.#text.length, href });
    }
  }
}

/** The address in the code of a field: `HYPERLINK "https://x.example/" \o "tip"`. */
export const hyperlinkIn = (code: string): string => /^\s*HYPERLINK\s+"([^"]*)"/i.exec(code)?.[1] ?? '';

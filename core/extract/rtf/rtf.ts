import type { BlockKind, Link, Source } from '../../model/index.ts';
import { decodeAs } from '../../read/encodings.ts';
import { headed } from '../headed.ts';
import { splitAtBreaks } from '../line-breaks.ts';
import { type Piece, piece } from '../piece.ts';
import { type Extracted, type Items, Unreadable } from '../reader.ts';
import type { TrackedSide } from '../tracked.ts';
import { APART, CHARACTERS, CHARSETS, codePage, UNSEEN } from './words.ts';

/** Deepest groups that are kept apart; deeper ones count as the deepest. Most paragraphs. */
const MAX_DEPTH = 500;
const MAX_PARAGRAPHS = 40_000;

/** Finds the story in an RTF document (version 1.9.1); one with tracked changes holds two. */
export async function extractRtf(source: Source): Promise<Extracted | Items> {
  const bytes = source.bytes ?? new Uint8Array();
  const read = async (side: TrackedSide): Promise<Extracted & { revised: boolean }> => {
    const rtf = new Rtf(bytes, side);
    await rtf.run();
    const { pieces, found } = headed(rtf.pieces);
    return { pieces: [...pieces, ...rtf.apart], found, revised: rtf.revised };
  };
  const after = await read('after');
  if (after.pieces.length === 0) throw new Unreadable('no-text', 'It is an RTF document without any text; save it again.');
  if (!after.revised) return after;
  return {
    items: [
      { title: 'before the tracked changes', date: null, extract: () => read('before') },
      { title: 'with the tracked changes made', date: null, extract: () => after },
    ],
  };
}

/** What holds inside a group and ends with it. */
interface Group {
  /** Where the text goes: the document, apart under a rule, a font or style of its table, a field's code, or nowhere. */
  readonly to: 'text' | 'nowhere' | 'fonts' | 'styles' | 'code' | { readonly rule: string };
  readonly font: number;
  /** Characters that stand after \u for programs that know no Unicode. */
  readonly skip: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly inserted: boolean;
}

interface Paragraph {
  style: number;
  outline: number;
  listed: boolean;
  row: boolean;
}

const FRESH: Paragraph = { style: -1, outline: 9, listed: false, row: false };

class Rtf {
  readonly pieces: Piece[] = [];
  readonly apart: Piece[] = [];
  revised = false;
  readonly #bytes: Uint8Array;
  readonly #side: TrackedSide;
  #group: Group = { to: 'text', font: -1, skip: 1, hidden: false, deleted: false, inserted: false };
  readonly #stack: Group[] = [];
  #beyond = 0;
  #page = 'windows-1252';
  readonly #fonts = new Map<number, string>();
  #fontNamed = -1;
  readonly #styles = new Map<number, string>();
  #styleNamed = 0;
  #styleName = '';
  #paragraph: Paragraph = { ...FRESH };
  #text = '';
  #links: Link[] = [];
  #aside = '';
  #pending: number[] = [];
  #skipping = 0;
  #ignorable = false;
  #code = '';
  readonly #fields: { href: string; from: number; depth: number }[] = [];

  constructor(bytes: Uint8Array, side: TrackedSide) {
    this.#bytes = bytes;
    this.#side = side;
  }

  /** Time grows with the length of the bytes; a byte run is decoded once it ends. */
  async run(): Promise<void> {
    const { length } = this.#bytes;
    for (let at = 0; at < length && this.pieces.length < MAX_PARAGRAPHS; ) {
      const byte = this.#bytes[at] as number;
      if (byte === 0x5c) at = await this.#control(at + 1);
      else {
        at++;
        if (byte === 0x7b) {
          await this.#flush();
          this.#open();
        } else if (byte === 0x7d) {
          await this.#flush();
          this.#close();
        } else if (byte !== 0x0a && byte !== 0x0d) this.#byte(byte);
      }
    }
    await this.#flush();
    this.#endParagraph();
  }

  #open(): void {
    this.#skipping = 0;
    this.#ignorable = false;
    if (this.#stack.length >= MAX_DEPTH) this.#beyond++;
    else this.#stack.push(this.#group);
  }

  #close(): void {
    this.#skipping = 0;
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    const { to } = this.#group;
    if (typeof to === 'object') this.#endAside(to.rule);
    if (to === 'styles') {
      if (this.#styleName.trim() !== '') this.#styles.set(this.#styleNamed, this.#styleName.replace(/;\s*$/, '').trim().toLowerCase());
      this.#styleName = '';
      this.#styleNamed = 0;
    }
    const field = this.#fields.at(-1);
    if (field && this.#stack.length === field.depth) {
      this.#fields.pop();
      if (field.href !== '' && this.#text.length > field.from)
        this.#links.push({ start: field.from, end: this.#text.length, href: field.href });
    }
    this.#group = this.#stack.pop() ?? this.#group;
  }

  /** A byte of text: by the code page of its font, unless it only stands in for a Unicode character. */
  #byte(byte: number): void {
    if (this.#skipping > 0) this.#skipping--;
    else this.#pending.push(byte);
  }

  /** Reads a control word or symbol after its backslash and returns where it ends. */
  async #control(from: number): Promise<number> {
    const bytes = this.#bytes;
    const first = bytes[from] ?? 0x20;
    const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    if (!isLetter(first)) {
      if (first === 0x27) {
        const hex = Number.parseInt(String.fromCharCode(bytes[from + 1] ?? 0, bytes[from + 2] ?? 0), 16);
        if (!Number.isNaN(hex)) this.#byte(hex);
        return from + 3;
      }
      await this.#flush();
      if (first === 0x2a) this.#ignorable = true;
      else if (first === 0x7e) this.#say(' ');
      else if (first === 0x5f) this.#say('‑');
      else if (first === 0x0a || first === 0x0d) this.#word('par', null);
      else if (first === 0x5c || first === 0x7b || first === 0x7d) this.#byte(first);
      return from + 1;
    }
    await this.#flush();
    let at = from;
    while (at < from + 32 && isLetter(bytes[at] ?? 0)) at++;
    const word = String.fromCharCode(...bytes.subarray(from, at));
    const digits = at;
    if (bytes[at] === 0x2d) at++;
    while (at < digits + 11 && (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39) at++;
    const value = at > digits ? Number(String.fromCharCode(...bytes.subarray(digits, at))) : null;
    if (bytes[at] === 0x20) at++;
    if (word === 'bin' && value !== null && value > 0) return Math.min(bytes.length, at + value);
    this.#word(word, value);
    return at;
  }

  #set(more: Partial<Group>): void {
    this.#group = { ...this.#group, ...more };
  }

  #word(word: string, value: number | null): void {
    const ignorable = this.#ignorable;
    this.#ignorable = false;
    if (this.#skipping > 0 && word !== 'u') {
      this.#skipping--;
      return;
    }
    if (this.#destination(word, ignorable)) return;
    const { to } = this.#group;
    if (Object.hasOwn(CHARACTERS, word)) {
      this.#say(CHARACTERS[word] as string);
      return;
    }
    switch (word) {
      case 'u':
        this.#say(String.fromCharCode((value ?? 0) & 0xffff));
        this.#skipping = this.#group.skip;
        break;
      case 'uc':
        this.#set({ skip: Math.max(0, Math.min(20, value ?? 1)) });
        break;
      case 'ansicpg':
        this.#page = codePage(value ?? 1252);
        break;
      case 'mac':
        this.#page = 'macintosh';
        break;
      case 'f':
        if (to === 'fonts') this.#fontNamed = value ?? 0;
        else this.#set({ font: value ?? 0 });
        break;
      case 'fcharset':
        if (to === 'fonts') this.#fonts.set(this.#fontNamed, CHARSETS[value ?? 0] ?? '');
        break;
      case 'plain':
        this.#set({ hidden: false, deleted: false, inserted: false, font: -1 });
        break;
      case 'v':
        this.#set({ hidden: value !== 0 });
        break;
      case 'deleted':
        this.#set({ deleted: value !== 0 });
        break;
      case 'revised':
        this.#set({ inserted: value !== 0 });
        break;
      case 's':
        if (to === 'styles') this.#styleNamed = value ?? 0;
        else this.#paragraph.style = value ?? 0;
        break;
      case 'outlinelevel':
        if (to === 'text') this.#paragraph.outline = value ?? 9;
        break;
      case 'ls':
      case 'pnlvlblt':
      case 'pnlvlbody':
        if (to === 'text') this.#paragraph.listed = true;
        break;
      case 'pard':
        if (to === 'text') this.#paragraph = { ...FRESH };
        break;
      case 'intbl':
        if (to === 'text') this.#paragraph.row = true;
        break;
      case 'cell':
      case 'nestcell':
        this.#say(' ');
        this.#paragraph.row = true;
        break;
      case 'par':
      case 'sect':
        if (typeof to === 'object') this.#aside += '\n';
        else if (to === 'text') this.#mark();
        break;
      case 'row':
      case 'nestrow':
        if (to === 'text') {
          this.#paragraph.row = false;
          this.#endParagraph('list-item');
        }
        break;
    }
  }

  /** A paragraph's mark; one that is gone on this side joins the paragraph with the next. */
  #mark(): void {
    const gone = this.#side === 'after' ? this.#group.deleted : this.#group.inserted;
    if (this.#group.deleted || this.#group.inserted) this.revised = true;
    if (gone) return;
    if (this.#paragraph.row) this.#text += ' ';
    else this.#endParagraph();
  }

  /** Whether a word begins a destination: the group it stands in then holds something else than the document's text. */
  #destination(word: string, ignorable: boolean): boolean {
    const { to } = this.#group;
    if (to === 'nowhere') return true;
    if (word === 'fonttbl') this.#set({ to: 'fonts' });
    else if (word === 'stylesheet') this.#set({ to: 'styles' });
    else if (word === 'field') this.#fields.push({ href: '', from: this.#text.length, depth: this.#stack.length });
    else if (word === 'fldinst') {
      this.#code = '';
      this.#set({ to: 'code' });
    } else if (word === 'fldrslt') {
      const field = this.#fields.at(-1);
      if (field) {
        field.href = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(this.#code)?.[1] ?? '';
        field.from = this.#text.length;
      }
      this.#set({ to: to === 'code' ? 'text' : to });
    } else if (word === 'listtext' || word === 'pntext') {
      this.#paragraph.listed = true;
      this.#set({ to: 'nowhere' });
    } else if (word === 'pn') this.#paragraph.listed = true;
    else if (Object.hasOwn(APART, word) && to === 'text') this.#set({ to: { rule: APART[word] as string } });
    else if (UNSEEN.has(word) || (ignorable && word !== 'shppict' && word !== 'shptxt')) this.#set({ to: 'nowhere' });
    else return false;
    return true;
  }

  async #flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    const bytes = Uint8Array.from(this.#pending);
    this.#pending = [];
    if (this.#group.to === 'nowhere') return;
    const ascii = bytes.every((byte) => byte < 0x80);
    this.#say(ascii ? latin1(bytes) : await decodeAs(bytes, this.#fonts.get(this.#group.font) || this.#page));
  }

  #say(text: string): void {
    const { to, hidden, deleted, inserted } = this.#group;
    if (to === 'nowhere' || to === 'fonts' || hidden) return;
    if (to === 'styles') this.#styleName += text;
    else if (to === 'code') this.#code += text;
    else if (typeof to === 'object') this.#aside += text;
    else {
      if (deleted || inserted) this.revised = true;
      if (this.#side === 'after' ? deleted : inserted) return;
      this.#text += text;
    }
  }

  #endAside(rule: string): void {
    for (const line of this.#aside.split('\n')) {
      const text = line.replace(/\s+/g, ' ').trim();
      if (text !== '') this.apart.push(piece(text, { kind: null, rule }));
    }
    this.#aside = '';
  }

  #endParagraph(kind: BlockKind | null = null): void {
    const { style, outline, listed } = this.#paragraph;
    const named = kindOf(this.#styles.get(style) ?? '');
    const own =
      outline < 9
        ? { kind: 'crosshead' as const, level: outline + 2 }
        : listed && named.level === 0
          ? { kind: 'list-item' as const, level: 0 }
          : named;
    const links = this.#links.toSorted((a, b) => a.start - b.start);
    for (const it of splitAtBreaks(this.#text, links))
      this.pieces.push(piece(it.text, { links: it.links, kind: kind ?? own.kind, level: own.level }));
    this.#text = '';
    this.#links = [];
    for (const field of this.#fields) field.from = 0;
  }
}

/** ASCII bytes as a string. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** What the name of a style says, as text programs write it in every language. */
function kindOf(name: string): { readonly kind: BlockKind; readonly level: number } {
  if (name === 'title') return { kind: 'crosshead', level: 1 };
  if (name === 'subtitle') return { kind: 'deck', level: 0 };
  if (name === 'author' || name === 'byline') return { kind: 'byline', level: 0 };
  const heading = /^heading ?(\d)$/.exec(name)?.[1];
  if (heading !== undefined) return { kind: 'crosshead', level: Number(heading) + 1 };
  if (/^(?:intense )?quote$|^quotations$|^block text$/.test(name)) return { kind: 'quotation', level: 0 };
  return { kind: name === 'caption' ? 'caption' : 'paragraph', level: 0 };
}

import type { BlockKind } from '../../model/index.ts';
import { markup } from '../escape.ts';
import type { MarkedSegment } from '../report.ts';
import type { WitnessReport } from '../witness.ts';
import type { ParallelStretch } from './parallel.ts';

const BREAK = '\n\n';
const MARK = '<milestone unit="paragraph"/>';

/** The text of the body as it grows. */
export class Body {
  private readonly sigla: readonly string[];
  private readonly kinds: ReadonlyMap<string, readonly BlockKind[]>;
  /** How many paragraphs of each article have ended. */
  private readonly ended: Map<string, number>;
  private readonly appsOfEdit = new Map<string, string[]>();
  private readonly appsOfEntry = new Map<string, string[]>();
  private readonly out: string[] = [];
  private open: 'p' | 'ab' | null = null;
  private apps = 0;

  constructor(articles: readonly WitnessReport[]) {
    this.sigla = articles.map((article) => article.siglum);
    this.kinds = new Map(articles.map((article) => [article.siglum, article.blocks.map((block) => block.kind)]));
    this.ended = new Map(this.sigla.map((siglum) => [siglum, 0]));
  }

  add({ lemma, readings, variants }: ParallelStretch): void {
    if (readings) this.app([lemma, ...this.sigla.slice(1).map((siglum) => readings.get(siglum) ?? '')], variants);
    else
      lemma.split(BREAK).forEach((words, i) => {
        if (i > 0) this.close();
        if (words !== '') this.put(markup(words));
      });
  }

  end(): string {
    if (this.open) this.close();
    return this.out.join('').trimEnd();
  }

  /** The `app` elements of an edit, by its id. */
  of(edit: string): readonly string[] {
    return this.appsOfEdit.get(edit) ?? [];
  }

  links(): string {
    const pairs = [...this.appsOfEntry.values(), ...this.appsOfEdit.values()].filter((apps) => apps.length === 2);
    const link = (apps: readonly string[]): string => `<link target="${apps.map((id) => `#${id}`).join(' ')}"/>`;
    return pairs.length === 0 ? '' : `<linkGrp type="moved">\n${pairs.map(link).join('\n')}\n</linkGrp>\n`;
  }

  private app(texts: readonly string[], variants: ParallelStretch['variants']): void {
    const id = `app-${++this.apps}`;
    for (const { edit, moved, siglum } of variants) {
      if (moved !== null) remember(this.appsOfEntry, `${siglum} ${moved}`, id);
      else if (edit) remember(this.appsOfEdit, edit.id, id);
    }
    const whole = this.open === null && texts.every((text) => text === '' || text.endsWith(BREAK));
    const readings = texts.map((text, i) => {
      const siglum = this.sigla[i] ?? '';
      const variant = variants.find((v) => v.siglum === siglum);
      const type = variant && texts.length > 2 ? ` type="${typeOf(variant)}"` : '';
      const tag = i === 0 ? 'lem' : 'rdg';
      const content =
        whole && variant?.words && variants.length === 1
          ? this.movedParagraphs(variant.words, siglum)
          : whole
            ? this.paragraphs(text, siglum)
            : this.inside(text, siglum);
      return `<${tag} wit="#${markup(siglum)}"${type}>${content}</${tag}>`;
    });
    const [first] = variants;
    const classified = first?.edit && first.moved === null ? ` subtype="${first.edit.class}"` : '';
    const app = `<app xml:id="${id}" type="${first ? typeOf(first) : 'wording'}"${classified}>${readings.join('')}</app>`;
    if (whole) this.out.push(`${app}\n`);
    else this.put(app);
  }

  private paragraphs(text: string, siglum: string): string {
    const cut = text.split(BREAK).slice(0, -1);
    return cut.map((words) => this.element(this.kindAt(siglum, true), markup(words))).join('');
  }

  /** A moved paragraph at its new place: what differs from its old one is an `app` within the reading. */
  private movedParagraphs(words: readonly MarkedSegment[], siglum: string): string {
    let all = '';
    let open = '';
    const end = (): void => {
      all += this.element(this.kindAt(siglum, true), open);
      open = '';
    };
    for (const { lemma, reading, edit } of words) {
      if (lemma === reading || edit === null) {
        reading.split(BREAK).forEach((part, i) => {
          if (i > 0) end();
          open += markup(part);
        });
        continue;
      }
      const id = `app-${++this.apps}`;
      remember(this.appsOfEdit, edit.id, id);
      const base = lemma.split(BREAK).map(markup).join(MARK);
      const [own, ...others] = this.sigla;
      // The others have nothing at this place, where only this witness has the paragraph.
      const rest = others.filter((other) => other !== siglum).map((other) => `<rdg wit="#${markup(other)}"/>`);
      const readings = `<lem wit="#${markup(own ?? '')}">${base}</lem><rdg wit="#${markup(siglum)}">${this.inside(reading, siglum)}</rdg>`;
      open += `<app xml:id="${id}" type="${edit.kind}" subtype="${edit.class}">${readings}${rest.join('')}</app>`;
    }
    end();
    return all;
  }

  private inside(text: string, siglum: string): string {
    const cut = text.split(BREAK);
    this.ended.set(siglum, (this.ended.get(siglum) ?? 0) + cut.length - 1);
    return cut.map(markup).join(MARK);
  }

  private put(text: string): void {
    if (this.open === null) {
      const kind = this.kindAt(this.sigla[0] ?? '', false);
      this.out.push(start(kind));
      this.open = kind === 'paragraph' ? 'p' : 'ab';
    }
    this.out.push(text);
  }

  private close(): void {
    this.out.push(`</${this.open ?? 'p'}>\n`);
    this.open = null;
    for (const siglum of this.sigla) this.kindAt(siglum, true);
  }

  private element(kind: BlockKind, content: string): string {
    return `${start(kind)}${content}</${kind === 'paragraph' ? 'p' : 'ab'}>`;
  }

  /** The kind of the paragraph an article is in; `over` ends that paragraph. */
  private kindAt(siglum: string, over: boolean): BlockKind {
    const place = this.ended.get(siglum) ?? 0;
    if (over) this.ended.set(siglum, place + 1);
    return this.kinds.get(siglum)?.[place] ?? 'paragraph';
  }
}

const start = (kind: BlockKind): string => (kind === 'paragraph' ? '<p xml:space="preserve">' : `<ab type="${kind}" xml:space="preserve">`);

const typeOf = ({ edit, moved }: ParallelStretch['variants'][number]): string => (moved !== null ? 'moved' : (edit?.kind ?? 'wording'));

function remember(places: Map<string, string[]>, name: string, app: string): void {
  const apps = places.get(name) ?? [];
  if (apps.at(-1) !== app) places.set(name, [...apps, app]);
}

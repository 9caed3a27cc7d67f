import { markup } from '../escape.ts';

export type RevisionTag = 'ins' | 'del' | 'moveFrom' | 'moveTo';

/** Who is said to have made a change, and when: what every tracked change carries besides its number. */
export class Revisions {
  private readonly dates: readonly [string, string];
  private date: string;
  private last = 0;

  constructor(created: string) {
    const [moment] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(created) ?? [];
    const date = (minutes: number): string =>
      moment ? ` w:date="${new Date(Date.parse(`${moment}Z`) + minutes * 60_000).toISOString().slice(0, 19)}Z"` : '';
    this.dates = [date(0), date(2)];
    this.date = this.dates[0];
  }

  /**
   * What follows is another change than what came before. LibreOffice takes insertions of one author and one minute at the end of a paragraph and at the
   * start of the next for a single one, with the mark between them, and rejecting it joins the paragraphs; so their times differ by two minutes.
   */
  apart(): void {
    this.date = this.date === this.dates[0] ? this.dates[1] : this.dates[0];
  }

  /** Attributes of one tracked change; each call has a new number. */
  attributes(author: string): string {
    return `w:id="${++this.last}" w:author="${markup(author)}"${this.date}`;
  }

  /** Attributes of a comment, which are numbered apart. */
  comment(id: number, author: string): string {
    return `w:id="${id}" w:author="${markup(author)}"${this.dates[0]} w:initials="St"`;
  }

  /** Words that are tracked, or not when `change` is null. */
  words(text: string, change: RevisionTag | null, author: string, properties = ''): string {
    if (text === '') return '';
    const tag = change === 'del' ? 'w:delText' : 'w:t';
    const run = `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<${tag} xml:space="preserve">${markup(text)}</${tag}></w:r>`;
    return change === null ? run : `<w:${change} ${this.attributes(author)}>${run}</w:${change}>`;
  }

  /** The two ends of a stretch of moved words; the stretch on the other side has the same `name`, and no third one has it. */
  range(change: 'moveFrom' | 'moveTo', name: string, author: string): { readonly begins: string; readonly ends: string } {
    const id = ++this.last;
    return {
      begins: `<w:${change}RangeStart w:id="${id}" w:name="${markup(name)}" w:author="${markup(author)}"${this.date}/>`,
      ends: `<w:${change}RangeEnd w:id="${id}"/>`,
    };
  }
}

import type { BlockKind } from '../../model/index.ts';
import type { Facing } from '../facing.ts';
import { type MarkedParagraph, paragraphs, runsOn } from '../paragraphs.ts';
import type { MarkedEdit } from '../report.ts';
import { endOf, type Row, type Run } from '../running-order.ts';
import { known } from '../terms.ts';
import type { Comment } from './comments.ts';
import type { Revisions, RevisionTag } from './revisions.ts';

const STYLES: Readonly<Partial<Record<BlockKind, string>>> = {
  headline: 'Headline',
  deck: 'Deck',
  crosshead: 'Crosshead',
  'list-item': 'ListBullet',
  byline: 'Furniture',
  'credit-line': 'Furniture',
  dateline: 'Furniture',
  caption: 'Furniture',
  'related-link': 'Furniture',
};

/** What stands before or after a run: the ends of comments. */
interface Anchored extends Run {
  readonly opens: readonly Comment[];
  readonly closes: readonly Comment[];
}

/**
 * The story with every change tracked: rejecting all gives the base's paragraphs, accepting all the witness's.
 * A paragraph mark of one side alone is tracked like words. A moved paragraph or phrase is a pair of moves where it has two ends and no more, else it goes and comes.
 */
export function storyParagraphs(facing: Facing, rows: readonly Row[], comments: readonly Comment[], revisions: Revisions): string {
  const moves = movesOf(rows);
  return rows.map((row) => new RowWriter(row, facing, moves, revisions).write(comments.filter((comment) => comment.row === row))).join('');
}

/** Names of the moves that have one end on each side: entries told in two rows, and edits of two runs. */
function movesOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  const note = (name: string, end: 'f' | 't' | 'x'): void => void ends.set(name, (ends.get(name) ?? '') + end);
  for (const row of rows) {
    if (row.side !== 'both') {
      if (row.entry.base.length > 0 && row.entry.witness.length > 0) note(`entry ${row.entry.id}`, row.side === 'base' ? 'f' : 't');
      for (const { edit } of row.runs) if (edit?.moved) note(`edit ${edit.id}`, 'x');
      continue;
    }
    for (const { edit, lemma, reading } of row.runs) {
      if (!edit?.moved) continue;
      const broken = (lemma + reading).includes('\n\n') || (lemma !== '' && reading !== '');
      note(`edit ${edit.id}`, broken ? 'x' : reading === '' ? 'f' : 't');
    }
  }
  const paired = [...ends].filter(([, found]) => found === 'ft' || found === 'tf');
  return new Map(paired.map(([name], i) => [name, `move${i + 1}`]));
}

class RowWriter {
  private readonly row: Row;
  private readonly moves: ReadonlyMap<string, string>;
  private readonly revisions: Revisions;
  private readonly author: string;
  private readonly rightToLeft: boolean;
  private readonly written = new Set<string>();
  /** The name of the row's own move; null when the row is no end of one. */
  private readonly move: string | null;

  constructor(row: Row, { base, witness }: Facing, moves: ReadonlyMap<string, string>, revisions: Revisions) {
    this.row = row;
    this.moves = moves;
    this.revisions = revisions;
    this.author = known(witness);
    this.rightToLeft = (row.witness.length > 0 ? witness : base).direction === 'rtl';
    this.move = row.side === 'both' ? null : (moves.get(`entry ${row.entry.id}`) ?? null);
  }

  write(comments: readonly Comment[]): string {
    const anchored: Anchored[] = this.row.runs.map((run, i) => ({
      ...run,
      opens: comments.filter((comment) => comment.from === i),
      closes: comments.filter((comment) => comment.to === i),
    }));
    const end: Anchored = { ...endOf(this.row), opens: [], closes: [] };
    const all = paragraphs<Anchored>([...anchored, end]);
    if (this.move === null) return all.map((paragraph) => this.paragraph(paragraph)).join('');
    // The range of a moved paragraph holds its mark: it begins in the first paragraph and ends after the last.
    const { begins, ends } = this.revisions.range(this.row.side === 'base' ? 'moveFrom' : 'moveTo', this.move, this.author);
    return all.map((paragraph, i) => this.paragraph(paragraph, i === 0 ? begins : '')).join('') + ends;
  }

  private paragraph(paragraph: MarkedParagraph<Anchored>, begins = ''): string {
    const { runs, mark } = paragraph;
    const kind = (this.row.witness[0] ?? this.row.base[0])?.kind ?? 'paragraph';
    const style = STYLES[kind] ? `<w:pStyle w:val="${STYLES[kind]}"/>` : '';
    const bidi = this.rightToLeft ? '<w:bidi/>' : '';
    // At the new place of a moved paragraph the mark goes with the last words: LibreOffice keeps a rejected paragraph whose mark is of another kind.
    const change = this.changeOf(this.row.side === 'witness' ? (runs.at(-1) ?? mark) : mark, mark.lemma !== '');
    const tracked =
      mark.lemma === mark.reading ? '' : `<w:rPr><w:${change} ${this.revisions.attributes(this.authorOf(mark.edit))}/></w:rPr>`;
    // A paragraph that comes or goes whole takes the signs of its comments with it: one sign left over would keep it.
    const goes = mark.lemma !== mark.reading && !runsOn(paragraph) ? change : null;
    const words = [...runs, { ...mark, lemma: '', reading: '' }]
      .map((run) => this.opening(run) + this.words(run) + this.closing(run, goes))
      .join('');
    if (mark.lemma !== '') this.revisions.apart();
    const properties = style + bidi + tracked;
    return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${begins}${words}</w:p>`;
  }

  private words(run: Run): string {
    const { lemma, reading, edit } = run;
    const properties = this.rightToLeft ? '<w:rtl/>' : '';
    if (lemma === reading) return this.revisions.words(lemma, null, this.author, properties);
    const author = this.authorOf(edit);
    const side = (text: string, base: boolean): string => {
      const change = this.changeOf(run, base);
      const words = this.revisions.words(text, change, author, properties);
      const name = this.row.side === 'both' && edit ? this.moves.get(`edit ${edit.id}`) : undefined;
      if (name === undefined || (change !== 'moveFrom' && change !== 'moveTo') || text === '') return words;
      const { begins, ends } = this.revisions.range(change, name, author);
      return begins + words + ends;
    };
    return side(lemma, true) + side(reading, false);
  }

  private changeOf({ edit }: Run, base: boolean): RevisionTag {
    // Everything goes from the old place of a moved paragraph; at its new place, words that the base has not are no part of the move.
    if (this.row.side !== 'both') {
      if (this.move === null) return base ? 'del' : 'ins';
      return base ? 'moveFrom' : edit === null ? 'moveTo' : 'ins';
    }
    if (edit && this.moves.has(`edit ${edit.id}`)) return base ? 'moveFrom' : 'moveTo';
    return base ? 'del' : 'ins';
  }

  /** House style has a reviewer of its own, so that Word can show, accept or reject it apart. */
  private authorOf(edit: MarkedEdit | null): string {
    return edit?.class === 'accidental' && !edit.quoted ? `${this.author}, house style` : this.author;
  }

  // A run that holds paragraph marks is written in pieces; a comment on it stands at the first.
  private opening({ opens }: Anchored): string {
    return opens.map(({ id }) => this.once(`<w:commentRangeStart w:id="${id}"/>`)).join('');
  }

  private closing({ closes, edit }: Anchored, change: RevisionTag | null): string {
    const sign = (id: number): string =>
      change === null ? reference(id) : `<w:${change} ${this.revisions.attributes(this.authorOf(edit))}>${reference(id)}</w:${change}>`;
    return closes.map(({ id }) => this.once(`<w:commentRangeEnd w:id="${id}"/>`, () => sign(id))).join('');
  }

  private once(markup: string, after = (): string => ''): string {
    if (this.written.has(markup)) return '';
    this.written.add(markup);
    return markup + after();
  }
}

/** Where a comment hangs. */
export const reference = (id: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;

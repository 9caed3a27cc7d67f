import type { Edit } from '../../core/model/index.ts';
import type { DrawnPiece } from './pieces.ts';

/** A drawn edit, or the place where the other side has more. */
export interface DrawnMark {
  readonly element: HTMLElement;
  readonly edit: Edit;
  readonly piece: DrawnPiece;
}

/** A drawn search hit. */
export interface DrawnHit {
  readonly element: HTMLElement;
  /** Offset in the paragraph. */
  readonly at: number;
}

/** A paragraph's pieces as elements. Made by hand: hundreds of marks are in sight at once, and components for them take twice the time. */
export class Drawing {
  readonly nodes: readonly Node[];
  readonly marks: DrawnMark[] = [];
  readonly found: DrawnHit[] = [];

  /** @param shows whether an edit is marked; what is not is plain text. */
  constructor(pieces: readonly DrawnPiece[], shows: (edit: Edit) => boolean) {
    this.nodes = runs(pieces).map((run) => {
      const [piece] = run;
      return piece.edit && shows(piece.edit) ? this.#mark(run, piece, piece.edit) : this.#text(run);
    });
  }

  /** Links and places found cut the words of an edit, and leave it one mark. */
  #mark(run: readonly DrawnPiece[], piece: DrawnPiece, edit: Edit): HTMLElement {
    const element = document.createElement(piece.text === '' || piece.only === null ? 'span' : piece.only === 'base' ? 'del' : 'ins');
    element.dataset['edit'] = edit.id;
    // Not by colour alone, and not for the eye alone.
    if (piece.text !== '') element.append(unseen(`[${said(piece, edit)}: `), this.#text(run), unseen(']'));
    this.marks.push({ element, edit, piece });
    return element;
  }

  #text(run: readonly DrawnPiece[]): Node {
    const [first] = run;
    if (first && run.length === 1) return this.#words(first);
    const words = document.createDocumentFragment();
    words.append(...run.map((piece) => this.#words(piece)));
    return words;
  }

  #words({ text, link, hit }: DrawnPiece): Node {
    let words: Node = document.createTextNode(text);
    if (hit !== undefined) {
      words = within(document.createElement('mark'), words);
      this.found.push({ element: words as HTMLElement, at: hit });
    }
    if (link === null) return words;
    const linked = within(document.createElement('span'), words);
    linked.className = 'link';
    linked.title = link;
    return linked;
  }
}

/** The pieces in runs: those of one edit on one side that follow each other are one. */
function runs(pieces: readonly DrawnPiece[]): readonly (readonly [DrawnPiece, ...DrawnPiece[]])[] {
  const out: [DrawnPiece, ...DrawnPiece[]][] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const [before] = last ?? [];
    const goesOn =
      before?.edit != null && before.text !== '' && piece.text !== '' && before.edit.id === piece.edit?.id && before.only === piece.only;
    if (last && goesOn) last.push(piece);
    else out.push([piece]);
  }
  return out;
}

const said = ({ only }: DrawnPiece, edit: Edit): string =>
  edit.moved ? 'moved' : only === 'base' ? 'deleted' : only === 'witness' ? 'inserted' : 'edited';

function within<E extends HTMLElement>(element: E, words: Node): E {
  element.append(words);
  return element;
}

function unseen(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'unseen';
  element.textContent = words;
  return element;
}

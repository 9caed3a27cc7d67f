import { expect, it } from 'vitest';
import type { Edit } from '../../core/index.ts';
import { Drawing } from '../../renderer/page/drawing.ts';
import type { DrawnPiece } from '../../renderer/page/pieces.ts';

const EDIT: Edit = { id: 'e1', class: 'substantive', kind: 'wording', rule: 'words' };
const piece = (text: string, more: Partial<DrawnPiece> = {}): DrawnPiece => ({ text, edit: null, only: null, link: null, ...more });

function markup(pieces: readonly DrawnPiece[], shows = true): string {
  const paragraph = document.createElement('p');
  paragraph.append(...new Drawing(pieces, () => shows).nodes);
  return paragraph.innerHTML;
}

it('an edit says in words what it is; one that is not shown is plain text', () => {
  const pieces = [piece('to '), piece('close', { edit: EDIT, only: 'base' })];
  expect(markup(pieces)).toBe('to <del data-edit="e1"><span class="unseen">[deleted: </span>close<span class="unseen">]</span></del>');
  expect(markup(pieces, false)).toBe('to close');
  expect(markup([piece('shut', { edit: EDIT, only: 'witness' })])).toContain(
    '<ins data-edit="e1"><span class="unseen">[inserted: </span>shut',
  );
  expect(markup([piece('shut', { edit: { ...EDIT, moved: true }, only: 'witness' })])).toContain('[moved: ');
});

it('where the other side has more, a place without words', () => {
  expect(markup([piece('', { edit: EDIT, only: 'base' })])).toBe('<span data-edit="e1"></span>');
});

it('a place found within a moved phrase leaves it one mark, and so does a link', () => {
  const moved = { edit: { ...EDIT, moved: true }, only: 'witness' } as const;
  const paragraph = document.createElement('p');
  const pieces = [
    piece('after '),
    piece('the long ', moved),
    piece('talks', { ...moved, hit: 9 }),
    piece(' ended', { ...moved, link: 'https://news.example/' }),
  ];
  paragraph.append(...new Drawing(pieces, () => true).nodes);
  expect(paragraph.querySelectorAll('[data-edit]')).toHaveLength(1);
  expect(paragraph.textContent).toBe('after [moved: the long talks ended]');
  expect(paragraph.querySelector('mark')?.textContent).toBe('talks');
});

it('a link has its address, a search hit its offset, and markup is text', () => {
  const drawing = new Drawing([piece('<b>', { link: 'https://news.example/', hit: 7 })], () => true);
  const paragraph = document.createElement('p');
  paragraph.append(...drawing.nodes);
  expect(paragraph.querySelector('.link')?.getAttribute('title')).toBe('https://news.example/');
  expect(paragraph.querySelector('mark')?.textContent).toBe('<b>');
  expect(paragraph.querySelector('b')).toBeNull();
  expect(drawing.found.map(({ at }) => at)).toEqual([7]);
});

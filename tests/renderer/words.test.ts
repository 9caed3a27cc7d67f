import { expect, it } from 'vitest';
import type { Edit } from '../../core/model/index.ts';
import { dated, shown, tellEdit } from '../../renderer/words.ts';

const edit: Edit = { id: 'e1', class: 'substantive', kind: 'wording', rule: 'words' };

it.each([
  ['close', 'shut', 'Wording: “close” became “shut”'],
  ['yet ', '', 'Wording: “yet” deleted'],
  ['', 'also', 'Wording: “also” inserted'],
  ['same', 'same', 'Wording: “same”'],
])('an edit is told in one line: %j, %j', (lemma, reading, told) => {
  expect(tellEdit(edit, lemma, reading)).toBe(told);
});

it('a moved phrase is told once', () => {
  expect(tellEdit({ ...edit, moved: true }, 'on Monday', 'on Monday')).toBe('Wording, moved: “on Monday”');
});

it('white space that would not be seen is named', () => {
  expect([shown('\n\n'), shown(' '), shown(''), shown('a.\n\nB')]).toEqual(['¶', 'space', '', 'a. ¶ B']);
});

it.each([
  ['2025-03-11T16:41', '11 Mar 2025, 16:41'],
  ['2025-03-11T16:41:22+06:00', '11 Mar 2025, 16:41'],
  ['2025-03-11', '11 Mar 2025'],
  ['2025-03', 'Mar 2025'],
  ['2025', '2025'],
  ['lately', 'lately'],
])('a date stays the one that was printed: %s', (iso, told) => {
  expect(dated(iso)).toBe(told);
});

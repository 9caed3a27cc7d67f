import { expect, it } from 'vitest';
import type { VariantPlace } from '../../core/witnesses/index.ts';
import { cut } from '../../renderer/versions/cut.ts';

/** Places between [ and ] in a paragraph, in the order of the text. */
function marked(picture: string): readonly [string, readonly VariantPlace[]] {
  const places: VariantPlace[] = [];
  let text = '';
  for (const piece of picture.split(/(\[[^\]]*\])/)) {
    const words = piece.startsWith('[') ? piece.slice(1, -1) : piece;
    if (piece.startsWith('['))
      places.push({
        id: `v${places.length + 1}`,
        row: 'A1',
        from: text.length,
        to: text.length + words.length,
        lemma: words,
        readings: [],
        kinds: [],
        substantive: true,
        flags: [],
        edits: {},
      });
    text += words;
  }
  return [text, places];
}
const shown = (picture: string): string =>
  cut(...marked(picture))
    .map(({ text, place }) => (place ? `|${text}|` : text))
    .join('');

it.each([
  ['[The] ferry [was late] again', '|The| ferry |was late| again'],
  ['white space stands [beside ]it', 'white space stands |beside| it'],
  ['where nothing stands[] a gap', 'where nothing stands|| a gap'],
  ['all alike', 'all alike'],
])('%s', (picture, wanted) => {
  expect(shown(picture)).toBe(wanted);
});

it('a place that goes on into the next paragraph ends with this one', () => {
  const [text, [place]] = marked('one [two]');
  expect(cut(text, [{ ...(place as VariantPlace), to: 40 }]).map((piece) => piece.text)).toEqual(['one ', 'two']);
});

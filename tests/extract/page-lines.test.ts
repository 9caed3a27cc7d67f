import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

const told = async (html: string): Promise<string[]> => picture(await reading(html, 'a.html'));
const BODY = [
  'Rain fell on the town of Brenn all day long on Tuesday, officials said, and the river rose by two metres before noon.',
  'The lower bridge was closed and two schools were emptied, the mayor, Ines Halloran, told reporters in the afternoon.',
  'More rain is forecast for the valley on Wednesday, and the army has been asked for boats and for two hundred tents.',
];
const page = (between: string): string =>
  `<html lang="en"><body><article><h1>River rises over Brenn</h1><p>${BODY[0]}</p><p>${BODY[1]}</p>${between}<p>${BODY[2]}</p></article></body></html>`;

describe('words that a style cuts away', () => {
  test.each(['clip: rect(0 0 0 0); position: absolute', 'position:absolute;clip:rect(1px,1px,1px,1px)', 'clip-path: inset(50%)'])(
    '%s',
    async (style) => {
      const found = await told(
        page(
          `<p>The water board has <a href="/x">a map<span style="${style}"> (link goes to another site)</span></a> of the flooded streets.</p>`,
        ),
      );
      expect(found).toContain('paragraph: The water board has a map of the flooded streets.');
      expect(found).toContain('- hidden: (link goes to another site)');
    },
  );

  test('but not those that a style only trims', async () => {
    const found = await told(
      page('<p>The water board has <span style="clip-path: inset(0 0 2px 0)">a map</span> of the flooded streets.</p>'),
    );
    expect(found).toContain('paragraph: The water board has a map of the flooded streets.');
  });
});

test('a wide space after a line break opens a Japanese paragraph, also below speech', async () => {
  const found = await told(
    `<html lang="ja"><body><article><h1>港町の製氷所、半世紀ぶりに再稼働</h1><p>　青森県の鳴瀬港で4日、半世紀前に閉じた製氷所が再び動き始めた。地元の漁協が買い取り、機械を直した。<br>　組合長は涙をぬぐった。「氷がなければ魚は町に残らないんです。みんな分かっていたはずなんですけどね」<br>　来年からは見学も受け入れる。子どもたちには氷の彫刻を教えるという。</p></article></body></html>`,
  );
  expect(found.slice(2)).toEqual([
    'paragraph: 組合長は涙をぬぐった。「氷がなければ魚は町に残らないんです。みんな分かっていたはずなんですけどね」',
    'paragraph: 来年からは見学も受け入れる。子どもたちには氷の彫刻を教えるという。',
  ]);
});

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

describe('what a player prints', () => {
  test.each([
    ['<span>--:--</span>/<span>--:--</span>', '--:--/--:--'],
    ['<span>00:00</span> / <span>03:12</span>', '00:00 / 03:12'],
    ['<span>Loaded: 12.5%</span> <span>Remaining Time -2:14</span>', 'Loaded: 12.5% Remaining Time -2:14'],
  ])('%s', async (words, line) => {
    const found = await told(page(`<div class="clip"><div>${words}</div><div>The river at the old mill on Tuesday</div></div>`));
    expect(found.filter((one) => one.startsWith('paragraph'))).toEqual(BODY.map((one) => `paragraph: ${one}`));
    expect(found.join('\n')).toContain(`- video-player: ${line}`);
    expect(found).toContain('caption: The river at the old mill on Tuesday');
  });

  test('with a title that bids one watch', async () => {
    const found = await told(page('<div class="mod"><div>Watch: The mill wheel turns again</div><span>Progress: 0%</span></div>'));
    expect(found.join('\n')).toContain('- video-player: Watch: The mill wheel turns again');
  });

  test('but a score or a time in a sentence stays', async () => {
    expect(await told(page('<p>Loaded: 40 lorries.</p>'))).toContain('paragraph: Loaded: 40 lorries.');
  });
});

test('an agency signs in heavy brackets behind the last stop', async () => {
  const found = await told(
    '<html lang="ja"><body><article><h1>港町の製氷所、半世紀ぶりに再稼働</h1><p>青森県の鳴瀬港で4日、半世紀前に閉じた製氷所が再び動き始めた。地元の漁協が買い取り、機械を直した。</p><p>来年からは見学も受け入れる。子どもたちには氷の彫刻を教えるという。【時事】</p></article></body></html>',
  );
  expect(found.slice(2, 4)).toEqual(['paragraph: 来年からは見学も受け入れる。子どもたちには氷の彫刻を教えるという。', 'credit-line: 時事']);
});

describe('an old page in one cell', () => {
  const old = `<html><head><title>The Brenn Valley Herald - Web Edition</title></head><body><table><tr><td><font size=1>Since 1902</font></td></tr><tr><td>
<font face="Times" size=5><b>River rises over the lower town of Brenn; two schools and one bridge are shut</b></font><br>
<font size=1>[ <a href="p">Print view</a> ] [ <a href="m">Send to a friend</a> ]</font><br><br>
<font size=3><b>By NELL STRAND</b><br><i>Herald Staff Writer</i><br><br>${BODY.join('<br><br>')}<br><br></font><hr>
<font size=2><b>Elsewhere in this issue:</b><br>• <a href="a">Choir wants two more tenors</a><br>• <a href="b">Lady Otters lose at Fairhaven</a><br>• <a href="c">Council adds a bench</a><br></font>
</td></tr></table></body></html>`;

  test('the headline is the line in large type, not the name of the paper', async () => {
    const found = await told(old);
    expect(found.filter((one) => !one.startsWith('-'))).toEqual([
      'headline: River rises over the lower town of Brenn; two schools and one bridge are shut',
      'byline: By NELL STRAND',
      ...BODY.map((one) => `paragraph: ${one}`),
    ]);
    expect(found).toContain('- page-tools: [ Print view ] [ Send to a friend ]');
    expect(found).toContain('- affiliation: Herald Staff Writer');
  });

  test('but where the title says a line of the page, that line stays the headline', async () => {
    const found = await told(
      old.replace('The Brenn Valley Herald - Web Edition', 'Flood at Brenn').replace('Since 1902', '<h1>Flood at Brenn</h1>'),
    );
    expect(found).toContain('headline: Flood at Brenn');
  });
});

test.each([
  '4:12pm 9m ago',
  '16:12 vor 3 Std.',
  '14:30 3 ч назад',
  '9:05 il y a 2 h',
  '5 timmar sedan',
  '৩ ঘণ্টা আগে',
  '3小时前',
  '2 godz temu',
])('when a post of a live story appeared: %s', async (time) => {
  const found = await told(page(`<div class="post"><div><time>${time}</time></div><p>${BODY[0]?.replace('Rain', 'Snow')}</p></div>`));
  expect(found.filter((one) => one.startsWith('paragraph'))).toHaveLength(4);
});

test('who posted what a story embeds, and when, is no part of the story', async () => {
  const found = await told(
    page('<blockquote class="twitter-tweet"><p>The bridge is shut until noon.</p>— Brenn Town (@brenntown) February 6, 2025</blockquote>'),
  );
  expect(found).toContain('- embedded-post: — Brenn Town (@brenntown) February 6, 2025');
  expect(found).toContain('quotation: The bridge is shut until noon.');
});

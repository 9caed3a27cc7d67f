import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

const told = async (text: string, name = 'a.txt'): Promise<string[]> => picture(await reading(text, name));
const BODY = [
  'Rain fell on the town of Brenn all day long on Tuesday, officials said, and the river rose by two metres before noon.',
  'The lower bridge was closed and two schools were emptied, the mayor, Ines Halloran, told reporters in the afternoon.',
  'More rain is forecast for the valley on Wednesday, and the army has been asked for boats and for two hundred tents.',
];
const story = (between: string): string => ['River rises over Brenn', BODY[0], between, ...BODY.slice(1)].join('\n\n');
const page = (between: string): string =>
  `<html lang="en"><body><article><h1>River rises over Brenn</h1><p>${BODY[0]}</p><p>${BODY[1]}</p>${between}<p>${BODY[2]}</p></article></body></html>`;

describe('what a page says between its paragraphs', () => {
  test.each([
    'Werbung – Weiterlesen nach der Anzeige',
    'Artikel anhören (computergenerierte Stimme) 3:12',
    'Ajouter Le Courrier de Brenn comme source préférée sur Google',
    'Se hai notato un errore, selezionalo e premi Ctrl + Enter!',
    'Afficher la publication sur Instagram',
    'The Valley Post newsletter has the week in five stories. Sign me up.',
    '기사는 광고 뒤에 계속됩니다',
    'Dengarkan artikel ini',
  ])('%s', async (line) => {
    const found = await told(story(line));
    expect(found.slice(0, 4)).toEqual(['headline: River rises over Brenn', ...BODY.map((one) => `paragraph: ${one}`)]);
    expect(found[4]).toContain(`: ${line}`);
  });

  test.each([
    'Listen to this article of the old law, the judge said, and read it aloud twice before the whole court.',
    'The Post has long been a preferred source for the valley, and its archive is open to all who ask.',
    'Found an error in the books, the auditors said, and the council has paid the money back to the state.',
  ])('but a sentence stays: %s', async (line) => {
    expect(await told(story(line))).toContain(`paragraph: ${line}`);
  });
});

describe('a wire in takes', () => {
  test('has the frame, the codes and the headline of the second set aside', async () => {
    const found = await told(`ZCZC0411/QWB
River rises over Brenn, two schools emptied
   BRENN, 4 MAR (AFP) - ${BODY[0]} (MORE)
KLM-PQR
04-MAR-25 17:42 NNNN

ZCZC0419/QWB
River rises over Brenn, two schools emptied (2)
   ${BODY[1]}
   ${BODY[2]}`);
    expect(found.filter((line) => line.startsWith('paragraph')).length).toBe(3);
    expect(found).toContain('- take: River rises over Brenn, two schools emptied (2)');
    expect(found).toContain('- take: KLM-PQR');
  });
});

test('a narrow column of a newspaper is unwrapped, and its quotation, jump and advertisement are set aside', async () => {
  const found = await told(`4   VALLEY   The Brenn Courier, Thursday, May 8, 2025

Ferry of the poor
goes to the breakers

By Nell Strand

THE last ferry of the lower riv-
er left Brenn on Tuesday for the
breakers of Roise, a day before
its ninetieth year of service.

The boat, which had carried the
market women of four villages
since the war, had no master and
no papers. “She owes nobody any-
thing,” said the mayor, Ines Hal-
loran.

“She owes nobody
anything”
Ines Halloran

LAST TRIP: The ferry leaves the quay of Brenn on a wet morning
in May with two pilots aboard.   Picture: ANN LEE

Turn to Page 6
Garden sheds by Holm and sons at half the price until Sunday noon
From Page 4

The villages have asked for a
bridge. The county has offered
them a bus, which will not come
on market days.

A meeting is called for Friday in
the hall of the mill, where coffee
will be poured by the crew.`);
  expect(found.filter((line) => !line.startsWith('- '))).toEqual([
    'headline: Ferry of the poor goes to the breakers',
    'byline: By Nell Strand',
    'paragraph: THE last ferry of the lower river left Brenn on Tuesday for the breakers of Roise, a day before its ninetieth year of service.',
    'paragraph: The boat, which had carried the market women of four villages since the war, had no master and no papers. “She owes nobody anything,” said the mayor, Ines Halloran.',
    'caption: LAST TRIP: The ferry leaves the quay of Brenn on a wet morning in May with two pilots aboard. Picture: ANN LEE',
    'paragraph: The villages have asked for a bridge. The county has offered them a bus, which will not come on market days.',
    'paragraph: A meeting is called for Friday in the hall of the mill, where coffee will be poured by the crew.',
  ]);
  expect(found).toContain('- pull-quote: Ines Halloran');
  expect(found).toContain('- running-head: Turn to Page 6');
});

test('a slogan over a menu is no headline where a byline stands below another', async () => {
  const found = await told(
    ['All the news of the valley in one place', 'Town', 'Farms', 'Sport', 'River rises over Brenn again', 'By Ann Lee', '', ...BODY].join(
      '\n',
    ),
  );
  expect(found[0]).toBe('headline: River rises over Brenn again');
});

describe('words set large in a page', () => {
  test.each([
    '<blockquote><p>She owes nothing to anybody in town</p></blockquote>',
    '<div class="story__quote"><div class="story__quote-text">No boat ever came late. That was odd</div><div>Ann Lee, a passenger</div></div>',
  ])('%s', async (box) => {
    const found = await told(page(box), 'a.html');
    expect(found.slice(0, 4)).toEqual(['headline: River rises over Brenn', ...BODY.map((one) => `paragraph: ${one}`)]);
    expect(found[4]).toMatch(/^- /);
  });

  test.each([
    '<blockquote><p>She owes nothing to anybody in town.</p></blockquote>',
    '<blockquote><p>Rain on the mill<p>Rain on the hill<p>None in the till</blockquote>',
  ])('but a quotation stays: %s', async (box) => {
    expect((await told(page(box), 'a.html')).some((line) => line.startsWith('quotation: '))).toBe(true);
  });
});

describe('who wrote a page', () => {
  test.each([
    '<div><div><span>Jana Holm</span></div><div><time>30 September 2025, 16:40</time></div></div>',
    '<div class="k9"><div><a href="/profile/jana-holm">Jana Holm</a></div><div>Brenn (Valley) – 30 September 2025</div></div>',
  ])('%s', async (line) => {
    const html = page('').replace('</h1>', `</h1>${line}`);
    expect((await reading(html, 'a.html')).metadata.byline).toBe('Jana Holm');
  });

  test('but not the house that calls itself the author', async () => {
    const html = page('').replace(
      '<body>',
      '<head><title>River rises over Brenn - De Koerier</title><meta name="author" content="De Koerier"></head><body>',
    );
    expect((await reading(html, 'a.html')).metadata.byline).toBeNull();
  });
});

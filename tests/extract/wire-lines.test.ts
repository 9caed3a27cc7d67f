import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

const told = async (text: string): Promise<string[]> => picture(await reading(text));

describe('the lines of a wire', () => {
  test('a line of codes and a line of keywords, with a first line that stops short and a crosshead between dashes', async () => {
    const found = await told(`DEU0277 3 I 0318 DEU /AFP-QX09
Schifffahrt-Brauchtum-Leute

À Lünstedt, la dernière fabrique de cordages rouvre ses portes
Par Hanne Brauer

LÜNSTEDT (Allemagne), 4 mars 2021 (AFP) - Elle ne
fabriquait plus rien depuis vingt ans: la dernière corderie de
la côte a rouvert mardi ses portes aux apprentis, sous la
verrière d'origine, avec six machines remises en marche.

"On sent encore le goudron", dit le maître cordier, qui garde la
clé de l'atelier depuis le jour de la fermeture, et qui n'a pas
attendu l'inauguration pour remettre la première en marche.

- Un métier de famille -

La ville a payé la moitié des travaux et demandera aux visiteurs
trois euros, moitié prix pour les enfants du quartier, qui sont
déjà venus deux fois voir tourner la grande roue.`);
    expect(found.slice(0, 2)).toEqual([
      'headline: À Lünstedt, la dernière fabrique de cordages rouvre ses portes',
      'byline: Par Hanne Brauer',
    ]);
    expect(found).toContain(
      "paragraph: Elle ne fabriquait plus rien depuis vingt ans: la dernière corderie de la côte a rouvert mardi ses portes aux apprentis, sous la verrière d'origine, avec six machines remises en marche.",
    );
    expect(found).toContain('crosshead: Un métier de famille');
    expect(found.slice(-2)).toEqual(['- slug-line: DEU0277 3 I 0318 DEU /AFP-QX09', '- slug-line: Schifffahrt-Brauchtum-Leute']);
  });

  test('but words between dashes that no paragraphs surround keep them', async () => {
    expect(await told('- Un métier -')).toEqual(['headline: - Un métier -']);
  });

  test('Japanese paragraphs that one wide space opens, below a memo to desks', async () => {
    const found = await told(`◎共同通信　経済０１２Ｓ（１１０４）
〔デスクメモ〕図解あり、午後に差し替え

港町の製氷所、半世紀ぶりに再稼働　青森の鳴瀬港

　【青森共同】青森県の鳴瀬港で4日、半世紀前に閉じた製氷所が再び動き始
めた。地元の漁協が買い取り、機械を直した。初日は約6トンの氷が作られ、
沖に出る船に積み込まれた。
　製氷所は1951年に建てられ、最盛期には1日に40トンを作った。漁獲が減り、
75年に閉鎖された。壁は厚さ30センチのれんが造りで、中は夏でも涼しいとい
う。
　漁協の組合長は「氷がなければ魚は町に残らない」と話した。来年からは見
学も受け入れる。
（了）`);
    expect(found).toEqual([
      'headline: 港町の製氷所、半世紀ぶりに再稼働 青森の鳴瀬港',
      'dateline: 青森',
      'credit-line: 共同',
      'paragraph: 青森県の鳴瀬港で4日、半世紀前に閉じた製氷所が再び動き始めた。地元の漁協が買い取り、機械を直した。初日は約6トンの氷が作られ、沖に出る船に積み込まれた。',
      'paragraph: 製氷所は1951年に建てられ、最盛期には1日に40トンを作った。漁獲が減り、75年に閉鎖された。壁は厚さ30センチのれんが造りで、中は夏でも涼しいという。',
      'paragraph: 漁協の組合長は「氷がなければ魚は町に残らない」と話した。来年からは見学も受け入れる。',
      '- slug-line: ◎共同通信 経済０１２Ｓ（１１０４）',
      '- desk-note: 〔デスクメモ〕図解あり、午後に差し替え',
      '- end-mark: （了）',
    ]);
  });

  test('but a label in the same brackets belongs to a headline', async () => {
    const found = await told('〔連載〕港町の製氷所、半世紀ぶりに再稼働\n\n青森県の鳴瀬港で4日、半世紀前に閉じた製氷所が再び動き始めた。');
    expect(found[0]).toBe('headline: 〔連載〕港町の製氷所、半世紀ぶりに再稼働');
  });
});

describe('a note to the editor above a story', () => {
  const STORY = `Ferry's old bell rings again in Tolland harbour

By Oswin Tarrant
Herald Staff

The bell of the old ferry rang again on Monday, eleven years after it
was taken down, and most of Tolland came out to listen to it.

"I had my hands over my ears," said Petra Lindqvist, who paid for it.`;
  const wanted = [
    "headline: Ferry's old bell rings again in Tolland harbour",
    'byline: By Oswin Tarrant',
    'paragraph: The bell of the old ferry rang again on Monday, eleven years after it was taken down, and most of Tolland came out to listen to it.',
    'paragraph: "I had my hands over my ears," said Petra Lindqvist, who paid for it.',
  ];

  test('with a rule under it, in mail copied as text', async () => {
    const found = await told(`From: Oswin Tarrant <oswin@herald.example>
To: desk@herald.example
Date: Mon, 4 Oct 2021 15:12:00 +0100
Subject: MON BELL 300 wds

Hi Mags, the bell story is below. I will be out on the boat from
four, so please ring before then if you want anything changed.

-----

${STORY}`);
    expect(found.slice(0, 4)).toEqual(wanted);
    expect(found).toContain(
      '- cover-note: Hi Mags, the bell story is below. I will be out on the boat from four, so please ring before then if you want anything changed.',
    );
    expect(found).toContain('- affiliation: Herald Staff');
  });

  test('but what stands above a rule with no byline below it stays', async () => {
    const found =
      await told(`Ferry bell rings again\n\nThe bell of the old ferry rang again on Monday, and most of Tolland came out.\n\n-----

Elsewhere in Tolland\n\nThe harbour office will be shut for a week from Tuesday, the port said in a note.`);
    expect(found).toContain('paragraph: The bell of the old ferry rang again on Monday, and most of Tolland came out.');
  });
});

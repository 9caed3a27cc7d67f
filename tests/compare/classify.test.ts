import { describe, expect, test } from 'vitest';
import { compare } from '../../core/compare/index.ts';
import type { Edit, EditKind, Segment } from '../../core/model/index.ts';
import { articleOf } from './article.ts';

const PLACE = /\{([^{}|]*)\|([^{}|]*)\}/g;

/** The segments of one paragraph in two versions. */
function segmentsOf(picture: string, language = 'en'): readonly Segment[] {
  const base = articleOf('A', [picture.replace(PLACE, '$1')], language);
  const witness = articleOf('B', [picture.replace(PLACE, '$2')], language);
  const pairing = {
    id: 'A1=B1',
    relation: 'revised',
    moved: false,
    similarity: 0.9,
    base: ['A1'],
    witness: ['B1'],
    precise: true,
  } as const;
  return compare(base, witness, [pairing]).entries[0]?.segments ?? [];
}

const editsOf = (picture: string): readonly Edit[] => segmentsOf(picture).flatMap(({ edit }) => edit ?? []);

const PICTURES: readonly [EditKind, string, string][] = [
  ['typography', 'straight and curly quotes', 'The word {"free"|“free”} was on the wall.'],
  ['typography', 'a dash of another length', 'The mill {-|–} a ruin – was sold.'],
  ['typography', 'an apostrophe', "The {town's|town’s} mill was sold."],
  ['role', 'another kind of coach', '{Assistant|Goalkeeping} coach Ivo Lund leads the side today.'],
  ['negation', 'a condition that is no longer negated', 'The depot will close {unless|if} the rent falls.'],
  ['number-style', 'litres by their letter', 'The vat holds {600,000 litres|600,000L} of milk.'],
  ['punctuation', 'a comma that came', 'The members{|,} most of them old{|,} left.'],
  ['punctuation', 'a comma before the closing mark', 'It was “{free”,|free,”} he wrote.'],
  ['capitals', 'a name in small letters', 'The {Harbour|harbour} was shut.'],
  ['capitals', 'a title in capitals', 'She met the {prime minister|Prime Minister} at noon.'],
  ['spelling', '-our and -or', 'They had to {favour|favor} one side.'],
  ['spelling', '-ise and -ize', 'They {organised|organized} a march.'],
  ['spelling', '-re and -er', 'The {centre|center} was shut.'],
  ['spelling', 'a doubled l', 'They {travelled|traveled} north.'],
  ['spelling', 'towards and toward', 'They went {towards|toward} the hill.'],
  ['spelling', 'a hyphen', 'The {cease-fire|ceasefire} held.'],
  ['spelling', 'points in an abbreviation', 'The {U.S.|US} envoy left.'],
  ['spelling', 'a name without its accents', 'They flew to {Malmö|Malmo} at night.'],
  ['number-style', 'words and figures', 'The {five|5} boats were lost.'],
  ['number-style', 'a percent sign', 'It fell by {4.75 percent|4.75%} in May.'],
  ['number-style', 'separators', 'The {1068|1,068} boats were lost.'],
  ['number-style', 'more than and over', 'The town has {more than|over} 300 boats.'],
  ['number-style', 'a month cut short', 'They met on {Oct 6|October 6} in town.'],
  ['number-style', 'a range', 'They need {10 to 15|10–15} boats.'],
  ['wording', 'another word', 'They sought to {foster|strengthen} ties.'],
  ['wording', 'a word that came', 'They saw a {|recent }wave of unrest.'],
  ['number', 'another value', 'The {five|six} boats were lost.'],
  ['unit', 'a conversion in brackets', 'The road is 10 kilometres{| (six miles)} long.'],
  ['unit', 'the value in another unit', 'The road is {10 kilometres|six miles} long.'],
  ['time', 'a weekday and a date', 'They met on {Monday|October 6} in town.'],
  ['name', 'a name respelt', 'Governor {Matthias|Mathias} Kroll left.'],
  ['name', 'a first name left out', 'The envoy met {Vladimir |}Orlin in town.'],
  ['name', 'a middle initial left out', 'Leonard {P. |}Castellan, 58, was guilty.'],
  ['time', 'a part of a day left out', 'They met {early |}on Tuesday in town.'],
  ['time', 'a night that is only a day', 'They met on Monday{ night|} in town.'],
  ['spelling', 'a governor without accents', 'Governor {Amélie Duchêne|Amelie Duchene} left.'],
  ['role', 'another title', 'The {chairwoman|chief executive}, Ruth Calloway, left.'],
  ['role', 'a title that came', 'They met {|President }Orlin in town.'],
  ['role', 'a deputy promoted', 'The {deputy |}foreign minister left.'],
  ['quotation', 'a word inside the marks', '“We are {ready|willing},” said Orlin.'],
  ['quotation', 'marks taken off', 'He called it {“a farce”|a farce} in public.'],
  ['attribution', 'the verb of saying', '“We are ready,” {said|insisted} Orlin.'],
  ['attribution', 'a source that is gone', 'The town is calm{, officials said|}.'],
  ['attribution', 'another speaker', '{Officials|Villagers} said the town was calm.'],
  ['hedge', 'a qualifier that is gone', 'He {allegedly |}took the boat.'],
  ['negation', 'a negation that is gone', 'He did {not |}take the boat.'],
  ['negation', 'a word turned round', 'The boat was {safe|unsafe} at sea.'],
];

describe('an edit is named', () => {
  test.each(PICTURES)('%s: %s', (kind, _what, picture) => {
    expect(editsOf(picture).map((edit) => edit.kind)).toContain(kind);
  });

  test('and never substantive when form alone differs', () => {
    const formal = PICTURES.filter(([kind]) => ['typography', 'punctuation', 'capitals', 'spelling', 'number-style'].includes(kind));
    for (const [, , picture] of formal) expect(editsOf(picture).map((edit) => edit.class)).not.toContain('substantive');
  });

  test('wording, when a whole heading is rewritten and says "says" somewhere', () => {
    expect(editsOf('{Town in touch with others on flood|Mayor Says She Seeks Help Amid Rising Water}').map((e) => e.kind)).toEqual([
      'wording',
    ]);
  });
});

describe('segments', () => {
  const pictureOf = (segments: readonly Segment[]): string =>
    segments.map(({ lemma, reading, edit }) => (edit ? `[${lemma}|${reading}]` : lemma)).join('');

  test.each([
    ['a word dropped before a full stop takes the space before it', 'the first step{ yet|}.', 'the first step[ yet|].'],
    ['space after a word that both have stays outside', 'they {foster|seek} ties', 'they [foster|seek] ties'],
    ['two small words with capitals are one place', 'the {river truce|River Truce} held', 'the [river truce|River Truce] held'],
    ['agreement is byte for byte', "the {town's|town’s} mill", "the [town's|town’s] mill"],
  ])('%s', (_what, picture, expected) => {
    expect(pictureOf(segmentsOf(picture))).toBe(expected);
  });

  test('a style, where one clock time stands behind another preposition', () => {
    const edits = segmentsOf('A loja fecha {às 24:00|à meia-noite} de sábado.', 'pt').flatMap(({ edit }) => edit ?? []);
    expect(edits.map(({ kind }) => kind)).toEqual(['number-style']);
  });

  test('two paragraphs made one differ in their mark', () => {
    const pairing = {
      id: 'A1+A2=B1',
      relation: 'merged',
      moved: false,
      similarity: 1,
      base: ['A1', 'A2'],
      witness: ['B1'],
      precise: true,
    } as const;
    const { entries } = compare(articleOf('A', ['He fled.', 'It was over.']), articleOf('B', ['He fled. It was over.']), [pairing]);
    expect(entries[0]?.segments).toEqual([
      { lemma: 'He fled.', reading: 'He fled.', edit: null },
      { lemma: '\n\n', reading: ' ', edit: { id: 'e1', class: 'accidental', kind: 'typography', rule: 'paragraph-break' } },
      { lemma: 'It was over.', reading: 'It was over.', edit: null },
    ]);
  });
});

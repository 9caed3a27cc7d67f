import { describe, expect, test } from 'vitest';
import { collate } from '../../core/story/collate.ts';
import { readBack, witnessesOf } from '../../core/witnesses/index.ts';
import { neighbourJoining } from '../../core/witnesses/stemma.ts';
import { articleOf } from '../compare/article.ts';
import { transmission } from './transmission.ts';

const STORY = [
  'The ferry to the island was cancelled on Monday, the operator said.',
  'Some 40 passengers spent the night in the harbour hall.',
  'Volunteers brought blankets and tea before the morning boat.',
];
const of = (siglum: string, ...texts: readonly string[]) => articleOf(siglum, texts);
const table = (...witnesses: readonly ReturnType<typeof of>[]) =>
  witnessesOf(witnesses.map((witness) => collate(of('A', ...STORY), witness)));
const groups = (place: { readonly readings: readonly { readonly text: string | null; readonly sigla: readonly string[] }[] } | undefined) =>
  place?.readings.map(({ text, sigla }) => `${text ?? '–'}: ${sigla.join(', ')}`);

describe('a place of variation', () => {
  test('groups its witnesses by what they read, the base’s words first', () => {
    const claimed = STORY[0]?.replace('said', 'claimed') ?? '';
    const told = table(
      of('B', claimed, ...STORY.slice(1)),
      of('C', ...STORY),
      of('D', claimed, ...STORY.slice(1)),
      of('E', ...STORY.slice(1)),
    );
    const place = told.places.find(({ lemma }) => lemma === 'said');
    expect(groups(place)).toEqual(['said: C', 'claimed: B, D', '–: E']);
    expect(place?.flags).toEqual([
      { kind: 'attribution-changed', ids: expect.objectContaining({ B: expect.any(String), D: expect.any(String) }) },
    ]);
  });

  test('lists its witnesses as they were given, also beyond the letter Z', () => {
    const claimed = STORY[0]?.replace('said', 'claimed') ?? '';
    const told = table(...['AA', 'B', 'AB', 'Z'].map((siglum) => of(siglum, claimed, ...STORY.slice(1))));
    expect(told.witnesses).toEqual(['B', 'Z', 'AA', 'AB']);
    expect(groups(told.places.find(({ lemma }) => lemma === 'said'))).toEqual(['claimed: B, Z, AA, AB']);
  });

  test('is one where variants overlap, and each witness has the whole of it', () => {
    const told = table(
      of('B', STORY[0] ?? '', 'Some 40 travellers slept in the harbour hall.', STORY[2] ?? ''),
      of('C', STORY[0] ?? '', 'Some 40 passengers spent the day in the harbour hall.', STORY[2] ?? ''),
    );
    for (const place of told.places) {
      for (const { text, asBase } of place.readings) expect(asBase).toBe(text === place.lemma);
      expect(place.readings.flatMap(({ sigla }) => sigla).sort()).toEqual(['B', 'C']);
    }
  });
});

describe('the table', () => {
  test('puts one paragraph that two witnesses added into one row', () => {
    const added = 'The next boat was full as well.';
    const told = table(of('B', ...STORY, added), of('C', ...STORY), of('D', ...STORY, added));
    const row = told.rows.find(({ base }) => base === null);
    expect(row).toMatchObject({ id: 'A3+1', text: added });
    expect(Object.fromEntries(Object.entries(row?.cells ?? {}).map(([siglum, { state }]) => [siglum, state]))).toEqual({
      B: 'added',
      C: 'absent',
      D: 'added',
    });
  });

  test('of generated transmissions reads every witness back, in whatever order they are added', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const { base, witnesses } = transmission(seed, 6);
      const comparisons = witnesses.map(({ article }) => collate(base, article));
      const told = witnessesOf(comparisons);
      for (const { article } of witnesses)
        expect(readBack(told.rows, article.siglum)).toBe(article.blocks.map((block) => block.text).join('\n\n'));
      expect(witnessesOf([...comparisons].reverse())).toEqual(told);
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    }
  });

  test('of one witness says what its comparison says', () => {
    const { base, witnesses } = transmission(7, 1);
    const comparison = collate(base, (witnesses[0] as (typeof witnesses)[number]).article);
    const told = witnessesOf([comparison]);
    const entries = new Set(told.rows.map(({ cells }) => cells['B']?.entry));
    expect([...entries].sort()).toEqual(comparison.entries.map(({ id }) => id).sort());
    const edits = comparison.entries.flatMap(({ base: a, witness: b, segments }) =>
      a.length > 0 && b.length > 0 ? segments.filter(({ lemma, reading }) => lemma !== reading) : [],
    );
    expect(told.places.map(({ lemma }) => lemma)).toEqual(expect.arrayContaining(edits.map(({ lemma }) => lemma)));
  });
});

describe('who took it from whom', () => {
  test('is told by shared changes, with the evidence', () => {
    const b = STORY.map((text) =>
      text.replace('cancelled', 'called off').replace('blankets', 'woollen coats').replace('harbour hall', 'old customs house'),
    );
    const d = b.map((text) => text.replace('Volunteers', 'Neighbours'));
    const told = table(of('B', ...b), of('C', ...STORY), of('D', ...d));
    const edges = told.kinship.map(({ from, to, sort }) => `${from}>${to} ${sort}`);
    expect(edges).toEqual(['A>B parent', 'A>C parent', 'B>D parent']);
    expect(told.kinship.find(({ to }) => to === 'D')?.words).toBe(
      'D follows B, not the base: it has 3 of B’s 3 changes away from the base.',
    );
  });

  test('a later version of one address follows the earlier one, though a correction took most of its changes back', () => {
    const paragraphs = STORY.map((text) =>
      text
        .replace('cancelled', 'called off')
        .replace('40', '70')
        .replace('blankets and tea', 'woollen coats')
        .replace('harbour hall', 'old customs house'),
    );
    const corrected = [STORY[0] ?? '', (paragraphs[1] ?? '').replace('70', '40'), STORY[2] ?? ''];
    const at = (article: ReturnType<typeof of>, published: string) => ({
      ...article,
      metadata: { ...article.metadata, published, url: 'https://courier.example/ferry' },
    });
    const told = table(at(of('B', ...paragraphs), '2027-02-03'), of('C', ...STORY), at(of('D', ...corrected), '2027-02-04'));
    expect(told.kinship.find(({ to, sort }) => to === 'D' && sort === 'parent')?.words).toMatch(
      /^D is a later version of B, of the same address: it has \d of B’s \d changes/,
    );
    expect(told.kinship.find(({ to }) => to === 'B')?.from).toBe('A');
  });

  test('names no parent for a change that any desk makes', () => {
    const port = STORY.map((text) => text.replace('harbour', 'port'));
    const told = table(of('B', ...port), of('C', ...port.map((text) => text.replace('tea', 'hot tea'))));
    expect(told.kinship.every(({ from }) => from === 'A')).toBe(true);
  });

  test('finds the right parent of 0.95 of the witnesses whose parent is there and left a trace, and no parent without one', () => {
    let asked = 0;
    let right = 0;
    let unfounded = 0;
    for (let seed = 100; seed < 112; seed++) {
      const { base, witnesses } = transmission(seed, 4 + (seed % 17));
      const told = witnessesOf(witnesses.map(({ article }) => collate(base, article)));
      for (const { article, parent, own } of witnesses) {
        const edge = told.kinship.find(({ to, sort }) => to === article.siglum && sort !== 'also');
        if (edge && edge.from !== 'A' && edge.shared.length === 0) unfounded++;
        const trace = told.innovations.filter(
          ({ sigla, weight }) => weight >= 1 && sigla.includes(parent) && sigla.includes(article.siglum),
        ).length;
        if ((parent !== 'A' && trace < 2) || own === 0) continue;
        asked++;
        if (edge?.from === parent) right++;
      }
    }
    expect(unfounded).toBe(0);
    expect(asked).toBeGreaterThan(80);
    expect(right / asked).toBeGreaterThanOrEqual(0.95);
  }, 120_000);
});

test('neighbour joining spells additive distances exactly', () => {
  // The tree (A:2,B:3):1 with (C:4,(D:2,E:5):3), read off by hand.
  const tree = neighbourJoining(
    ['A', 'B', 'C', 'D', 'E'],
    [
      [0, 5, 7, 8, 11],
      [5, 0, 8, 9, 12],
      [7, 8, 0, 9, 12],
      [8, 9, 9, 0, 7],
      [11, 12, 12, 7, 0],
    ],
  );
  const leaf = (name: string) => tree.find(({ to }) => to === name)?.length;
  expect(['A', 'B', 'C', 'D', 'E'].map(leaf)).toEqual([2, 3, 4, 2, 5]);
});

import { expect, test, vi } from 'vitest';
import type { Raise, RaiseEntry, RaiseWhole } from '../../core/compare/flags/draft.ts';
import type { FlagKind } from '../../core/model/index.ts';

// Flags that no editor asked for: a line in the list of what they look at, and their words, are all that it takes.
const MOON = 'moon-changed' as FlagKind;
const moonChanged: Raise = ({ passage, places }) =>
  places
    .filter(({ lemma, reading }) => lemma !== reading && /moon/.test(lemma + reading))
    .map(({ index, lemma, reading }) => ({
      kind: MOON,
      entry: passage.pairing.id,
      stretches: [index],
      base: lemma,
      witness: reading,
      reason: `The moon was “${lemma}” and is “${reading}”.`,
    }));
const moonCame: RaiseEntry = ({ side, came }) =>
  came && side.text.includes('moon') ? { kind: MOON, reason: 'A paragraph on the moon came.' } : null;
const moonTitle: RaiseWhole = ({ base, witness }) => {
  const [a, b] = [base, witness].map(({ blocks }) => blocks.find(({ kind }) => kind === 'headline')?.text ?? '') as [string, string];
  return a === b ? [] : [{ kind: MOON, entry: null, edits: [], base: a, witness: b, reason: 'The titles differ.' }];
};

vi.mock('../../core/compare/flags/index.ts', async (original) => {
  const lists = await original<typeof import('../../core/compare/flags/index.ts')>();
  return {
    PASSAGE_FLAGS: [...lists.PASSAGE_FLAGS, moonChanged],
    ENTRY_FLAGS: [...lists.ENTRY_FLAGS, moonCame],
    ARTICLE_FLAGS: [...lists.ARTICLE_FLAGS, moonTitle],
  };
});
vi.mock('../../core/report/terms.ts', async (original) => {
  const terms = await original<typeof import('../../core/report/terms.ts')>();
  return { ...terms, FLAG_TERMS: Object.assign(terms.FLAG_TERMS, { 'moon-changed': 'Moon changed' }) };
});

const { collate } = await import('../../core/index.ts');
const { formatNamed, report } = await import('../../core/report/index.ts');
const { OPTIONS } = await import('../report/picture.ts');
const { reading } = await import('../extract/reading.ts');

const BASE = `The harbour at night

Fishermen at Brenn waited for a full moon before they set out, as their fathers did, and came back at dawn with herring.

The harbour master has kept the log of every boat since the quay was built, and says that no year was as good as this one.
`;
const WITNESS = `The harbour by night

Fishermen at Brenn waited for a full moonrise before they set out, as their fathers did, and came back at dawn with herring.

The harbour master has kept the log of every boat since the quay was built, and says that no year was as good as this one.

Under the moon the nets are mended on the pier by the women of three families who have done so for as long as anyone recalls.
`;

test('a flag of a passage, of an entry and of the articles is one line in its list, from the texts to JSON and text', async () => {
  const [a, b] = [await reading(BASE), await reading(WITNESS)];
  const comparison = collate(a, { ...b, siglum: 'B' });
  const told = report([comparison], OPTIONS);
  const json = JSON.parse(String((await formatNamed('json').load())(told))) as {
    readonly flags: readonly { readonly kind: string; readonly entry: string | null; readonly reason: string }[];
  };
  const moons = json.flags.filter(({ kind }) => kind === 'moon-changed');
  expect(moons.map(({ entry, reason }) => [entry === null, reason])).toEqual([
    [true, 'The titles differ.'],
    [false, 'The moon was “moon” and is “moonrise”.'],
    [false, 'A paragraph on the moon came.'],
  ]);
  expect(told.tally.flags.kinds).toMatchObject({ 'moon-changed': 3 });
  const text = String((await formatNamed('text').load())(told));
  expect(text.match(/⚑\sMoon changed/g)).toHaveLength(3);
  expect(text).toContain('  A paragraph on the moon came.');
});

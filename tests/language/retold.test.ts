import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';
import { MEANS } from './means.ts';
import { DEEDS, NAME_CASES, UNCAPPED, UNCAPPED_CASES } from './name-cases.ts';
import { COUNTED, NUMBER_WORDS } from './number-words.ts';
import { READ_IN_STORIES } from './read-in-stories.ts';
import { RETOLD } from './retold.ts';
import { SAID_OTHERWISE } from './said-otherwise.ts';
import { SAID, SPEAKERS } from './speakers.ts';
import { TOLD_IN_SCRIPTS } from './told-in-scripts.ts';
import { TOLD_PLAINLY } from './told-plainly.ts';
import { YEAR_PARTS } from './year-parts.ts';

test.each([
  ...RETOLD,
  ...SAID_OTHERWISE,
  ...YEAR_PARTS,
  ...NAME_CASES,
  ...DEEDS,
  ...UNCAPPED,
  ...UNCAPPED_CASES,
  ...NUMBER_WORDS,
  ...COUNTED,
  ...SPEAKERS,
  ...SAID,
  ...READ_IN_STORIES,
  ...TOLD_PLAINLY,
  ...TOLD_IN_SCRIPTS,
  ...MEANS,
])('%s: %s in “%s” / “%s”', (language, kind, base, witness) => {
  expect(flagsOf(language, base, witness)).toEqual(kind === 'nothing' ? [] : [kind]);
});

import { describe, expect, it } from 'vitest';
import { marksOn, markTargets } from '../../core/account/index.ts';
import type { Mark } from '../../core/model/index.ts';
import { report } from '../../core/report/report.ts';
import { collate } from '../../core/story/collate.ts';
import { EMPTY_STORY, readStory, writeStory } from '../../core/story/index.ts';
import { articleOf } from '../compare/article.ts';

const BASE = articleOf('A', ['The mayor said 40 people came to the hall.']);
const same = (siglum: string) => articleOf(siglum, ['The mayor said 70 people came to the hall.']);
const comparisons = [collate(BASE, same('B')), collate(BASE, same('C'))];
const targets = [...new Set(comparisons.flatMap((one) => [...markTargets(one).values()]))];
const marksOf = (marks: readonly Mark[]) => {
  const { flags } = report(comparisons, { created: '2026-01-01T00:00:00Z', marks });
  return flags.map(({ witnessSiglum, mark }) => `${witnessSiglum} ${mark?.decided ?? '–'}`);
};

describe('two witnesses with the same change', () => {
  it('have the same targets, and a mark on one is none on the other', () => {
    expect(comparisons.every((one) => [...markTargets(one).values()].every((target) => targets.includes(target)))).toBe(true);
    const marks = targets.map((target): Mark => ({ target, witness: 'B', decided: 'query', note: '' }));
    expect(marksOf(marks)).toEqual(['B query', 'C –']);
  });

  it('share a mark of the time when there was one witness, until it is decided otherwise for one of them', () => {
    const general = targets.map((target): Mark => ({ target, decided: 'stet', note: '' }));
    expect(marksOf(general)).toEqual(['B stet', 'C stet']);
    const fixed = targets.map((target): Mark => ({ target, witness: 'C', decided: 'fix', note: '' }));
    expect(marksOf([...fixed, ...general])).toEqual(['B stet', 'C fix']);
    const taken = targets.map((target): Mark => ({ target, witness: 'C', decided: null, note: '' }));
    expect(marksOf([...taken, ...general])).toEqual(['B stet', 'C –']);
  });

  it('keep their marks in the story file', () => {
    const marks: readonly Mark[] = [
      { target: 'a', witness: 'B', decided: 'query', note: 'Why?' },
      { target: 'a', decided: null, note: 'For all' },
    ];
    const read = readStory(writeStory({ ...EMPTY_STORY, marks }));
    if ('reason' in read) throw new Error(read.reason);
    expect(read.story.marks).toEqual(marks);
    expect(marksOn(read.story.marks, 'B').get('a')?.decided).toBe('query');
    expect(marksOn(read.story.marks, 'C').get('a')?.note).toBe('For all');
  });
});

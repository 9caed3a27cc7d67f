import { describe, expect, test } from 'vitest';
import { fold, report } from '../../core/report/index.ts';
import { article, OPTIONS, picture, pictures, reportOf, withFlags } from './picture.ts';

describe('report', () => {
  test('the base comes first, then the witnesses', () => {
    const { witnesses } = reportOf('One [was|is] here.');
    expect(witnesses.map((w) => `${w.siglum} ${w.role}`)).toEqual(['A base', 'B witness']);
  });

  test('the tally counts paragraphs, relations, moves, edits by class and kind, flags by kind, and what was set aside', () => {
    const plain = picture('headline: A title', 'The [harbour|harbor|spelling] [was|is] shut.', '- Gone.', '@2 Moved up.', 'One.[¶| ]Two.');
    const aside = { text: 'Most read', rule: 'most-read', origin: null, before: 0 };
    const comparison = withFlags({ ...plain, base: { ...plain.base, setAside: [aside] } }, { kind: 'paragraph-omitted' });
    const { derivation, ...counted } = report([comparison], OPTIONS).tally;
    expect(derivation).toMatchObject({ witnessWords: 8, paragraphsLeftOut: 1 });
    expect(counted).toEqual({
      paragraphs: { base: 5, witness: 3 },
      relations: { same: 2, revised: 1, omitted: 1, merged: 1 },
      moved: 1,
      edits: { total: 4, substantive: 2, accidental: 2, kinds: { spelling: 1, wording: 2, typography: 1 } },
      flags: { total: 1, kinds: { 'paragraph-omitted': 1 } },
      setAside: { base: 1, witness: 0 },
    });
  });

  test('a phrase moved inside its paragraph counts as one edit', () => {
    const comparison = picture('[On Monday, |]they met[| on Monday].');
    const one = { id: 'e1', class: 'substantive', kind: 'wording', rule: 'moved-phrase', moved: true } as const;
    const entries = comparison.entries.map((entry) => ({
      ...entry,
      segments: entry.segments.map((s) => (s.edit ? { ...s, edit: one } : s)),
    }));
    expect(report([{ ...comparison, entries }], OPTIONS).tally.edits.total).toBe(1);
  });

  test('with several witnesses every entry and flag names its witness, and ids run on', () => {
    const [b, c] = pictures(['They [met|meet].'], ['They [met|gathered].']);
    if (!b || !c) throw new Error('two pictures');
    const several = report([withFlags(b, { edits: ['e1'] }), withFlags(c, { edits: ['e1'] })], OPTIONS);
    expect(several.entries.map((entry) => entry.witnessSiglum)).toEqual(['B', 'C']);
    expect(several.entries.flatMap((entry) => entry.segments.flatMap((s) => (s.edit ? [s.edit.id] : [])))).toEqual(['e1', 'e2']);
    expect(several.flags.map((flag) => [flag.id, flag.witnessSiglum, flag.edits])).toEqual([
      ['f1', 'B', ['e1']],
      ['f2', 'C', ['e2']],
    ]);
    expect(several.tally.edits.total).toBe(2);
    expect(several.tally.witnesses?.['C']?.edits.total).toBe(1);
  });

  test('two bases, or no comparison, are a fault of the program', () => {
    const other = { ...picture('One.'), base: article('X', []) };
    expect(() => report([picture('One.'), other], OPTIONS)).toThrow('this is a bug in Stet');
    expect(() => report([], OPTIONS)).toThrow('this is a bug in Stet');
  });

  test('messages of a source carry its name', () => {
    const comparison = picture('One.');
    const base = article('A', comparison.base.blocks, {
      messages: [{ severity: 'note', rule: 'charset-guessed', reason: 'The encoding was guessed.' }],
    });
    expect(report([{ ...comparison, base }], OPTIONS).messages.map((m) => m.source)).toEqual(['agency.txt']);
  });
});

describe('fold', () => {
  const folded = (options: Parameters<typeof fold>[1], ...entries: readonly string[]): string[] =>
    fold(reportOf(...entries), options).entries.flatMap((entry) => entry.segments.flatMap((s) => (s.edit?.folded ? [s.lemma] : [])));

  test('only substantive: house style folds', () => {
    expect(folded({ only: 'substantive' }, 'The [harbour|harbor|spelling] [was|is] shut.')).toEqual(['harbour']);
  });

  test('an ignored kind folds, and flags of an ignored kind go', () => {
    const told = report(
      [withFlags(picture('It [yet |]rose to [5|6|number].'), { kind: 'hedge-dropped' }, { kind: 'figure-changed', edits: ['e2'] })],
      OPTIONS,
    );
    const after = fold(told, { ignore: ['wording', 'hedge-dropped'] });
    expect(after.flags.map((flag) => flag.kind)).toEqual(['figure-changed']);
    expect(after.entries[0]?.segments.filter((s) => s.edit?.folded).map((s) => s.lemma)).toEqual(['yet ']);
  });

  test('only flags: edits that no flag names fold', () => {
    const told = report([withFlags(picture('It [grew|rose] to [5|6|number].'), { edits: ['e2'] })], OPTIONS);
    expect(
      fold(told, { only: 'flags' })
        .entries[0]?.segments.filter((s) => s.edit?.folded)
        .map((s) => s.lemma),
    ).toEqual(['grew']);
  });

  test('inside a quotation nothing folds', () => {
    expect(folded({ only: 'substantive' }, '“The [harbour|harbor|spelling!] is shut.”')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { derivation, isFolded, markTargets, PROFILES } from '../../core/account/index.ts';
import type { Article, Flag, Link } from '../../core/model/index.ts';
import { collate } from '../../core/story/collate.ts';
import { articleOf } from './article.ts';

const kinds = (flags: readonly Flag[]): readonly string[] => flags.map((flag) => flag.kind);
const linked = (article: Article, id: string, link: Link): Article => ({
  ...article,
  blocks: article.blocks.map((block) => (block.id === id ? { ...block, links: [link] } : block)),
});

const STORY = [
  'Four lynx were released into the forest, the first to live wild in the region for three centuries.',
  'Each animal wears a collar that will report its position every six hours.',
  'Sheep farmers had opposed the plan and will be paid for any animals lost.',
];

describe('a credit', () => {
  const credited = (line: string | null, siglum: string): Article => articleOf(siglum, line ? [`credit-line: ${line}`, ...STORY] : STORY);
  test.each([
    ['kept', 'AFP', 'AFP', []],
    ['kept in part', 'BSS/AFP', 'AFP', []],
    ['gone', 'TransAtlas', null, ['credit-dropped']],
    ['given to another agency', 'TransAtlas', 'Reuters', []],
    ['never there', null, null, []],
  ])('%s', (_what, base, witness, expected) => {
    expect(kinds(collate(credited(base, 'A'), credited(witness, 'B')).flags)).toEqual(expected);
  });

  test('moved to a sign-off in the text', () => {
    const witness = articleOf('B', [...STORY, 'Reporting by TransAtlas.']);
    expect(kinds(collate(credited('TransAtlas', 'A'), witness).flags)).not.toContain('credit-dropped');
  });
});

describe('the credit of a picture', () => {
  const pictured = (siglum: string, ...lines: readonly string[]): Article => articleOf(siglum, [...STORY, ...lines]);
  test.each([
    ['another photographer', ['Photo: Mara Quint/Fenland Pictures'], ['Photograph: Clara Quint/Fenland Pictures'], ['credit-changed']],
    ['another agency, in Spanish', ['Foto: AFP'], ['Foto: Reuters'], ['credit-changed']],
    ['under the same words', ['caption: A lynx at dusk. Photo: AFP'], ['caption: A lynx at dusk. Photo: Reuters'], ['credit-changed']],
    ['another picture', ['caption: A lynx at dusk. Photo: AFP'], ['caption: The forest from the air. Photo: Reuters'], []],
    ['the house alone', ['Photo: Mara Quint/Fenland Pictures'], ['Photo: Fenland Pictures'], []],
    ['an accent', ['Photo: José Marín'], ['Photo: Jose Marin'], []],
    ['a picture each, of several', ['Photo: AFP', 'Photo: Ida Holm'], ['Photo: Reuters'], []],
  ])('%s', (_what, base, witness, expected) => {
    const { flags } = collate(pictured('A', ...base), pictured('B', ...witness));
    expect(kinds(flags).filter((kind) => kind === 'credit-changed')).toEqual(expected);
  });
});

describe('an address that is written out', () => {
  test.each([
    ['another page of the house', 'see https://forest.example/lynx/2025.', 'see https://forest.example/lynx/2026.', ['link-changed']],
    ['another house', 'write to collars@forest.example.', 'write to collars@farmers.example.', ['link-changed']],
    ['another domain', 'The list is at www.lynxwatch.org.', 'The list is at www.lynxwatch.com.', ['link-changed']],
    ['how it is written', 'see https://www.forest.example/lynx/.', 'see forest.example/lynx.', []],
    ['what counts visits', 'see https://forest.example/lynx.', 'see https://forest.example/lynx?utm_source=mail.', []],
    ['gone', 'see https://forest.example/lynx for more.', 'see the forest’s own pages for more.', []],
  ])('%s', (_what, base, witness, expected) => {
    const { flags } = collate(articleOf('A', [...STORY, base]), articleOf('B', [...STORY, witness]));
    expect(kinds(flags)).toEqual(expected);
  });
});

describe('a time reference', () => {
  const [first, second, third] = STORY as [string, string, string];
  const base = articleOf('A', [first.replace('were released', 'were on Friday released'), second, third]);
  test('that went to another paragraph is no changed time', () => {
    const witness = articleOf('B', [first, second.replace('will report', 'will on Friday report'), third]);
    expect(kinds(collate(base, witness).flags)).not.toContain('time-changed');
  });
  test('that went for good is', () => {
    expect(kinds(collate(base, articleOf('B', STORY)).flags)).toEqual(['time-changed']);
  });
  test('that another paragraph had all along is', () => {
    const other = second.replace('will report', 'will on Friday report');
    expect(kinds(collate(articleOf('A', [base.blocks[0]?.text ?? '', other, third]), articleOf('B', [first, other, third])).flags)).toEqual(
      ['time-changed'],
    );
  });
});

describe('a link', () => {
  const at = STORY[1]?.indexOf('collar') ?? 0;
  const withLink = (siglum: string): Article =>
    linked(articleOf(siglum, STORY), `${siglum}2`, { start: at, end: at + 6, href: 'https://example.org/' });

  test('that came on equal words is an edit on them, and the entry is revised', () => {
    const { entries, flags } = collate(articleOf('A', STORY), withLink('B'));
    expect(kinds(flags)).toEqual(['link-added']);
    expect(entries[1]?.relation).toBe('revised');
    expect(entries[1]?.segments.filter((s) => s.edit).map((s) => [s.lemma, s.reading, s.edit?.kind])).toEqual([
      ['collar', 'collar', 'link'],
    ]);
  });
  test('that went', () => {
    expect(kinds(collate(withLink('A'), articleOf('B', STORY)).flags)).toEqual(['link-removed']);
  });
  test('that both have', () => {
    expect(kinds(collate(withLink('A'), withLink('B')).flags)).toEqual([]);
  });
  test('to a related article, alone', () => {
    const witness = articleOf('B', [STORY[0] as string, 'related-link: How the wolf came back', ...STORY.slice(1)]);
    expect(kinds(collate(articleOf('A', STORY), witness).flags)).toEqual(['link-added']);
  });
  test('in a box of several is part of the page', () => {
    const box = ['related-link: How the wolf came back', 'related-link: Ten walks in the hills', 'related-link: A guide to peat'];
    const witness = articleOf('B', [STORY[0] as string, ...box, ...STORY.slice(1)]);
    expect(kinds(collate(articleOf('A', STORY), witness).flags)).toEqual([]);
  });
});

describe('a paragraph', () => {
  const more = 'The last of them had been shot near the old mill by a keeper of the royal hunt.';
  test('that came or went under the same agency credit is flagged', () => {
    const base = articleOf('A', ['credit-line: AFP', ...STORY]);
    expect(kinds(collate(base, articleOf('B', ['credit-line: AFP', ...STORY, more])).flags)).toEqual(['paragraph-added']);
    expect(kinds(collate(base, articleOf('B', ['credit-line: AFP', ...STORY.slice(0, 2)])).flags)).toEqual(['paragraph-omitted']);
  });
  test('that came without a credit is the outlet’s own', () => {
    expect(kinds(collate(articleOf('A', STORY), articleOf('B', [...STORY, more])).flags)).toEqual([]);
  });
  test('that corrects is flagged whoever is credited', () => {
    const note = 'correction: An earlier version of this story gave the wrong number of animals.';
    expect(kinds(collate(articleOf('A', STORY), articleOf('B', [...STORY, note])).flags)).toEqual(['correction-added']);
  });
});

describe('a weekday against a date', () => {
  const dated = (article: Article, published: string): Article => ({ ...article, metadata: { ...article.metadata, published } });
  const reason = (published: string): string | undefined =>
    collate(
      dated(articleOf('A', ['Four lynx were released into the forest on Tuesday, the keepers said.']), published),
      articleOf('B', ['Four lynx were released into the forest on March 11, the keepers said.']),
    ).flags[0]?.reason;

  test('is the same day in the story’s own week', () => {
    expect(reason('2025-03-12T08:00')).toContain('both are Tuesday, March 11');
  });
  test('is another day', () => {
    expect(reason('2025-03-20')).toContain('the first is Tuesday, March 18, the second Tuesday, March 11');
  });
});

describe('a language without rules', () => {
  test('says so, and still gets figures and quotations', () => {
    const { flags, messages } = collate(
      articleOf('A', ['Vatten «steg» med 12 meter.'], 'sv'),
      articleOf('B', ['Vatten «steg» med 14 meter.'], 'sv'),
    );
    expect(kinds(flags)).toEqual(['figure-changed']);
    expect(messages.map((message) => message.rule)).toContain('language-rules');
  });
});

describe('marks', () => {
  const a = articleOf('A', ['They went towards the hill.', 'The harbour was shut, and the harbour was cold.']);
  const b = articleOf('B', ['They went toward the hill.', 'The harbor was shut, and the harbor was cold.']);

  test('have a target for every edit and flag, all different', () => {
    const comparison = collate(a, b);
    const targets = markTargets(comparison);
    const ids = [...comparison.entries.flatMap((e) => e.segments.flatMap((s) => s.edit?.id ?? [])), ...comparison.flags.map((f) => f.id)];
    expect([...targets.keys()].sort()).toEqual([...new Set(ids)].sort());
    expect(new Set(targets.values()).size).toBe(targets.size);
  });
  test('keep their target when edits before them come and ids change', () => {
    const before = new Set(markTargets(collate(a, b)).values());
    const more = articleOf('A', ['A grey day.', ...a.blocks.map((block) => block.text)]);
    const after = new Set(markTargets(collate(more, articleOf('B', ['A gray day.', ...b.blocks.map((block) => block.text)]))).values());
    for (const target of before) expect(after).toContain(target);
  });
});

describe('house style', () => {
  const edits = collate(
    articleOf('A', ['The harbour was shut. “The harbour is ours,” he said.']),
    articleOf('B', ['The harbor was shut. “The harbor is ours,” he said.']),
  ).entries.flatMap((entry) => entry.segments.flatMap((segment) => segment.edit ?? []));

  test('folds spelling outside quotations, and never inside', () => {
    expect(edits.map((edit) => [edit.kind, isFolded(edit, PROFILES.american)])).toEqual([
      ['spelling', true],
      ['spelling', false],
    ]);
  });
  test('is a list of kinds that a person can make', () => {
    expect(edits.map((edit) => isFolded(edit, { name: 'Ours', fold: ['typography'] }))).toEqual([false, false]);
  });
});

describe('a derivation', () => {
  test('counts what is verbatim, edited, new and left out', () => {
    const base = [...STORY, 'The bridge was closed to all traffic until further notice.'];
    const witness = [
      STORY[0] as string,
      'Each animal wears a collar that will report its place every six hours.',
      STORY[2] as string,
      'Nobody expected the snow that fell overnight on Monday.',
    ];
    const found = derivation(collate(articleOf('A', base), articleOf('B', witness)));
    expect(found).toMatchObject({ witnessWords: 54, verbatim: 32, lightlyEdited: 13, rewritten: 0, added: 9, paragraphsLeftOut: 1 });
    expect(found.words).toContain('59 % stand in paragraphs taken over word for word');
  });
  test('of a story compared with itself is all verbatim', () => {
    const found = derivation(collate(articleOf('A', STORY), articleOf('B', STORY)));
    expect([found.verbatim, found.leftOut]).toEqual([found.witnessWords, 0]);
  });
});

describe('a very long paragraph', () => {
  const sentences = Array.from({ length: 400 }, (_, i) => `The team counted ${100 + i} boats in bay ${1000 + i} and went on.`);
  const base = sentences.join(' ');
  const witness = sentences
    .map((sentence, i) => (i % 100 === 50 ? sentence.replace('boats', 'ships').replace(/\d+/, '7') : sentence))
    .join(' ');

  test('is named part by part, and its segments still spell both sides', () => {
    const { entries, flags } = collate(articleOf('A', [base]), articleOf('B', [witness]));
    const segments = entries.flatMap((entry) => entry.segments);
    expect(segments.map((segment) => segment.lemma).join('')).toBe(base);
    expect(segments.map((segment) => segment.reading).join('')).toBe(witness);
    expect(kinds(flags)).toEqual(Array(4).fill('figure-changed'));
    expect(flags[1]?.base).toContain('The team counted 250 boats');
    const edit = segments.find((segment) => segment.edit?.id === flags[1]?.edits[0]);
    expect([edit?.lemma, edit?.reading]).toEqual(['250', '7']);
  });
});

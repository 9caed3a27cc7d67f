import { beforeAll, describe, expect, it } from 'vitest';
import { type Article, BODY_KINDS, type Comparison, type Edit } from '../../core/model/index.ts';
import { collate } from '../../core/story/collate.ts';
import { type ExpectedSide, expectedOf, STORIES, versionOf } from '../stories.ts';

const bodyOf = (article: Article) => article.blocks.filter((b) => BODY_KINDS.has(b.kind));
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function checkReading(article: Article, expected: ExpectedSide): void {
  expect(article.source.mediaType).toBe(expected.mediaType);
  expect(article.metadata).toMatchObject(expected.metadata);
  const body = bodyOf(article);
  expect(body.map((b) => b.text)).toHaveLength(expected.body);
  expect(body[0]?.text.startsWith(expected.first), body[0]?.text).toBe(true);
  expect(body.at(-1)?.text.endsWith(expected.last), body.at(-1)?.text).toBe(true);
  const captions = article.blocks.filter((b) => b.kind === 'caption').map((b) => b.text);
  for (const caption of expected.captions ?? []) expect(captions.join('\n')).toContain(caption);
  const aside = plain(article.setAside.map((piece) => piece.text).join('\n'));
  const story = plain(body.map((b) => b.text).join('\n'));
  for (const piece of expected.setAside) {
    expect(aside).toContain(piece);
    expect(story).not.toContain(piece);
  }
}

describe.each(STORIES)('the sample story %s', (story) => {
  const expected = expectedOf(story);
  let comparison: Comparison;
  let edits: readonly { lemma: string; reading: string; edit: Edit }[];

  beforeAll(async () => {
    comparison = collate(await versionOf(story, 'base', 'A'), await versionOf(story, 'witness', 'B'));
    edits = comparison.entries.flatMap((e) => e.segments.flatMap((s) => (s.edit ? [{ ...s, edit: s.edit }] : [])));
  });

  it('has its base read', () => checkReading(comparison.base, expected.base));
  it('has its witness read', () => checkReading(comparison.witness, expected.witness));
  it('is in its language', () => {
    expect([comparison.base.language, comparison.witness.language]).toEqual([expected.language ?? 'en', expected.language ?? 'en']);
  });

  it('has its paragraphs aligned', () => {
    const number = (article: Article) => new Map(bodyOf(article).map((b, i) => [b.id, i + 1]));
    const [a, b] = [number(comparison.base), number(comparison.witness)];
    const found = comparison.entries
      .map(({ base, witness, relation, moved }) => ({
        base: base.flatMap((id) => a.get(id) ?? []),
        witness: witness.flatMap((id) => b.get(id) ?? []),
        relation,
        moved,
      }))
      .filter((e) => e.base.length + e.witness.length > 0);
    expect(found).toEqual(expected.alignment.map((e) => ({ moved: false, ...e })));
  });

  it.each(expected.edits)('shows $base → $witness as $kind', ({ base, witness, kind }) => {
    const fits = edits.filter((s) => plain(s.lemma) === base && plain(s.reading) === witness);
    const near = edits
      .filter((s) => s.lemma.includes(base) && s.reading.includes(witness))
      .map((s) => `${s.lemma} → ${s.reading} (${s.edit.kind})`);
    expect(
      fits.map((s) => s.edit.kind),
      near.join('\n'),
    ).toContain(kind);
  });

  it('raises its flags and no other', () => {
    const found = comparison.flags.map((f) => `${f.kind}: ${f.base} → ${f.witness}`);
    expect(comparison.flags.map((f) => f.kind).sort(), found.join('\n')).toEqual(expected.flags.map((f) => f.kind).sort());
    for (const flag of expected.flags) {
      const fits = comparison.flags.filter(
        (f) => f.kind === flag.kind && f.base.includes(flag.base ?? '') && f.witness.includes(flag.witness ?? ''),
      );
      expect(fits.length, `${flag.kind} ${flag.base} → ${flag.witness} among\n${found.join('\n')}`).toBeGreaterThan(0);
    }
  });
});

import { isDeepStrictEqual } from 'node:util';
import { type Article, type Comparison, PARAGRAPH_BREAK } from '../../core/model/index.ts';
import { tokenize } from '../../core/tokenize/index.ts';

const textOf = (article: Article, ids: readonly string[]): string =>
  ids.map((id) => article.blocks.find((b) => b.id === id)?.text ?? `no block ${id}`).join(PARAGRAPH_BREAK.text);

/** The laws of the model that a comparison breaks, each in one line; none when it is sound. */
export function brokenLaws(comparison: Comparison): readonly string[] {
  const { base, witness, entries, flags } = comparison;
  const broken: string[] = [];
  const law = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };

  for (const article of [base, witness])
    for (const block of article.blocks) {
      const spelt = tokenize(block.text).reduce((text, t) => text + t.text + t.after, '');
      law(spelt === block.text, `1: the tokens of ${block.id} spell ${JSON.stringify(spelt)}, not ${JSON.stringify(block.text)}`);
    }

  for (const [article, side] of [
    [base, 'base'],
    [witness, 'witness'],
  ] as const) {
    const times = new Map<string, number>();
    for (const entry of entries) for (const id of entry[side]) times.set(id, (times.get(id) ?? 0) + 1);
    for (const block of article.blocks) law(times.get(block.id) === 1, `2: ${block.id} is in ${times.get(block.id) ?? 0} entries`);
    law(times.size === article.blocks.length, `2: an entry names a block that ${article.siglum} does not have`);
  }
  law(new Set(entries.map((e) => e.id)).size === entries.length, '2: two entries share an id');

  for (const entry of entries) {
    law(entry.segments.map((s) => s.lemma).join('') === textOf(base, entry.base), `3: the lemmata of ${entry.id} do not spell its base`);
    law(
      entry.segments.map((s) => s.reading).join('') === textOf(witness, entry.witness),
      `3: the readings of ${entry.id} do not spell its witness`,
    );
    for (const s of entry.segments) {
      if (s.edit === null) law(s.lemma === s.reading, `3: ${entry.id} calls ${JSON.stringify(s)} agreement`);
      else law(s.lemma !== s.reading || s.edit.kind === 'link', `3: ${entry.id} has an edit on equal words: ${JSON.stringify(s)}`);
    }
    const edited = entry.segments.some((s) => s.edit !== null);
    law((entry.relation === 'same') === !edited, `3: ${entry.id} is ${entry.relation} and has ${edited ? 'an edit' : 'none'}`);
  }

  law(isDeepStrictEqual(JSON.parse(JSON.stringify(comparison)), comparison), '4: JSON there and back changes the comparison');

  const editIds = new Set(entries.flatMap((e) => e.segments.flatMap((s) => (s.edit ? [s.edit.id] : []))));
  const entryIds = new Set(entries.map((e) => e.id));
  const stands = (article: Article, text: string): boolean => text === '' || article.blocks.some((b) => b.text.includes(text));
  for (const flag of flags) {
    law(flag.entry === null || entryIds.has(flag.entry), `6: ${flag.kind} names entry ${flag.entry}`);
    for (const id of flag.edits) law(editIds.has(id), `6: ${flag.kind} names edit ${id}`);
    law(stands(base, flag.base), `6: ${flag.kind}: ${JSON.stringify(flag.base)} stands in no block of the base`);
    law(stands(witness, flag.witness), `6: ${flag.kind}: ${JSON.stringify(flag.witness)} stands in no block of the witness`);
  }
  return broken;
}

/** Law 5, for an article compared with itself. */
export function brokenSelfLaw(comparison: Comparison): readonly string[] {
  return comparison.entries
    .filter((e) => e.relation !== 'same' || e.moved || e.segments.some((s) => s.edit !== null))
    .map((e) => `5: ${e.id} is ${e.relation}${e.moved ? ', moved' : ''} though both sides are one article`);
}

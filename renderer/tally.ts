import { type Article, type BlockKind, BODY_KINDS, type Comparison, type Entry } from '../core/model/index.ts';
import { BLOCK_TERMS } from '../core/report/terms.ts';
import { grouped } from './grouped.ts';
import { count } from './words.ts';

/**
 * What became of the story, in counts. The body is counted in paragraphs; of what stands around it (headline, caption, dateline…) each is named.
 *
 *     ["12 paragraphs", "1 merged", "2 paragraphs dropped", "4 flags", "caption added, dateline dropped"]
 */
export function tallyOf({ base, witness, entries, flags }: Pick<Comparison, 'base' | 'witness' | 'entries' | 'flags'>): readonly string[] {
  const kinds = new Map([base, witness].flatMap(({ blocks }: Article) => blocks.map(({ id, kind }) => [id, kind] as const)));
  const kindsOf = (ids: readonly string[]): readonly BlockKind[] => ids.flatMap((id) => kinds.get(id) ?? []);
  const body = (kind: BlockKind): boolean => BODY_KINDS.has(kind);
  const inBody = (test: (entry: Entry) => boolean): number =>
    entries.filter((entry) => test(entry) && kindsOf([...entry.base, ...entry.witness]).some(body)).length;
  const gone = entries.flatMap(({ relation, base: ids }) => (relation === 'omitted' ? kindsOf(ids) : []));
  const come = entries.flatMap(({ relation, witness: ids }) => (relation === 'added' ? kindsOf(ids) : []));
  const around = (all: readonly BlockKind[], what: string): readonly string[] =>
    [
      ...grouped(
        all.filter((kind) => !body(kind)),
        (kind) => kind,
      ),
    ].map(([kind, { length }]) =>
      length === 1 ? `${BLOCK_TERMS[kind].toLowerCase()} ${what}` : `${count(length, BLOCK_TERMS[kind].toLowerCase())} ${what}`,
    );
  const some = (n: number, told: string): readonly string[] => (n === 0 ? [] : [told]);
  const of = (relation: Entry['relation']): number => inBody((entry) => entry.relation === relation);
  const furniture = [...around(come, 'added'), ...around(gone, 'dropped')];
  return [
    count(witness.blocks.filter(({ kind }) => body(kind)).length, 'paragraph'),
    ...(['split', 'merged', 'regrouped'] as const).flatMap((relation) => some(of(relation), `${of(relation)} ${relation}`)),
    ...some(gone.filter(body).length, `${count(gone.filter(body).length, 'paragraph')} dropped`),
    ...some(come.filter(body).length, `${count(come.filter(body).length, 'paragraph')} added`),
    ...some(
      inBody((entry) => entry.moved),
      `${inBody((entry) => entry.moved)} moved`,
    ),
    count(flags.length, 'flag'),
    ...some(furniture.length, furniture.join(', ')),
  ];
}

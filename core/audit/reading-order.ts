import { FLAG_KINDS, type FlagKind } from '../model/index.ts';

/** What a house reads first: kinds of flags in their order, those of one line being equal. Kinds that are not named are counted and move nothing. */
export interface ReadingOrder {
  readonly order: readonly (readonly FlagKind[])[];
}

/** What puts other words into a mouth comes first, what changes what is said to be so next, what was cut or linked last. */
export const FIRST_READ: ReadingOrder = {
  order: [
    ['quotation-altered'],
    ['negation-changed'],
    ['figure-changed'],
    ['attribution-changed'],
    ['hedge-dropped'],
    ['name-changed', 'role-changed'],
    ['time-changed'],
    ['hedge-added'],
    ['credit-dropped', 'credit-changed'],
    ['correction-removed', 'correction-added'],
    ['paragraph-added'],
    ['paragraph-omitted'],
    ['link-changed', 'link-added', 'link-removed'],
  ],
};

/** A profile from a person's JSON, `{ "order": ["quotation-altered", ["figure-changed", "name-changed"]] }`; in words what is wrong with it else. */
export function orderFrom(given: unknown): ReadingOrder | string {
  const order = typeof given === 'object' && given !== null ? (given as { order?: unknown }).order : undefined;
  if (!Array.isArray(order)) return 'it has no "order"';
  const lines: (readonly unknown[])[] = order.map((line) => (Array.isArray(line) ? line : [line]));
  const named = lines.flat();
  const foreign = named.find((kind) => !(FLAG_KINDS as readonly unknown[]).includes(kind));
  if (foreign !== undefined) return `${JSON.stringify(foreign)} is no kind of flag; choose from ${FLAG_KINDS.join(', ')}`;
  const twice = named.find((kind, i) => named.indexOf(kind) !== i);
  if (twice !== undefined) return `${JSON.stringify(twice)} stands in it twice`;
  return { order: lines as readonly (readonly FlagKind[])[] };
}

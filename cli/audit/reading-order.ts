import { readFileSync } from 'node:fs';
import { FIRST_READ, orderFrom, type ReadingOrder } from '../../core/audit/index.ts';
import { FLAG_KINDS, type FlagKind } from '../../core/model/index.ts';
import { whyNot } from '../../host/why-not.ts';
import { Refusal } from '../exit-codes.ts';

/**
 * What is read first: the built-in order, or a house's own from a JSON file.
 * @throws Refusal when the file is none.
 */
export function readingOrder(path: string | undefined): ReadingOrder {
  if (path === undefined) return FIRST_READ;
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Refusal(`${path}: ${error instanceof SyntaxError ? 'is no JSON' : `cannot be read: ${whyNot(error)}`}`);
  }
  const order = orderFrom(given);
  if (typeof order === 'string')
    throw new Refusal(`${path}: is no profile of flags: ${order}; write { "order": ["quotation-altered", …] }`);
  return order;
}

/** Kinds of flags, separated by commas. @throws Refusal naming the one that is none. */
export function flagKinds(given: readonly string[]): readonly FlagKind[] {
  const named = given.flatMap((value) => value.split(',')).map((kind) => kind.trim());
  const foreign = named.find((kind) => !(FLAG_KINDS as readonly string[]).includes(kind));
  if (foreign !== undefined) throw new Refusal(`--only: "${foreign}" is no kind of flag; choose from ${FLAG_KINDS.join(', ')}`);
  return named as readonly FlagKind[];
}

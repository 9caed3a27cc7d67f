import { readFileSync } from 'node:fs';
import { PROFILES } from '../core/account/profile.ts';
import { ACCIDENTAL_KINDS, type EditKind } from '../core/model/index.ts';
import { whyNot } from '../host/why-not.ts';
import { Refusal } from './exit-codes.ts';
import { choose } from './options.ts';

/**
 * The kinds of edit that a house style folds: a built-in one by name, or one's own from a JSON file, `{ "fold": ["spelling", "typography"] }`.
 * @throws Refusal when there is no such style, or the file is not one.
 */
export function houseStyle(named: string): readonly EditKind[] {
  if (!/\.json$/i.test(named)) {
    return PROFILES[choose('house-style', named, Object.keys(PROFILES) as (keyof typeof PROFILES)[])].fold;
  }
  let text: string;
  try {
    text = readFileSync(named, 'utf8');
  } catch (error) {
    throw new Refusal(`${named}: cannot be read: ${whyNot(error)}`);
  }
  const fold = foldOf(text);
  const foreign = fold?.find((kind) => !(ACCIDENTAL_KINDS as readonly unknown[]).includes(kind));
  if (fold === null || foreign !== undefined) {
    throw new Refusal(`${named}: is not a house style; write { "fold": [...] } with kinds from ${ACCIDENTAL_KINDS.join(', ')}`);
  }
  return fold as readonly EditKind[];
}

function foldOf(text: string): readonly unknown[] | null {
  try {
    const { fold } = JSON.parse(text) as { fold?: unknown };
    return Array.isArray(fold) ? fold : null;
  } catch {
    return null;
  }
}

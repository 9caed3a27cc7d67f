import { readFileSync } from 'node:fs';
import { PROFILES, readHouse } from '../core/account/index.ts';
import type { EditKind, FlagKind } from '../core/model/index.ts';
import { whyNot } from '../host/why-not.ts';
import { Refusal } from './exit-codes.ts';
import { choose } from './options.ts';

/**
 * The kinds of edit that a house style folds and the kinds of flag that it does not raise: a built-in one by name, or one's own from a JSON file, as the app
 * saves it, `{ "fold": ["spelling", "typography"], "unraised": ["link-added"] }`.
 * @throws Refusal when there is no such style, or the file is not one.
 */
export function houseStyle(named: string): readonly (EditKind | FlagKind)[] {
  if (!/\.json$/i.test(named)) {
    return PROFILES[choose('house-style', named, Object.keys(PROFILES) as (keyof typeof PROFILES)[])].fold;
  }
  let text: string;
  try {
    text = readFileSync(named, 'utf8');
  } catch (error) {
    throw new Refusal(`${named}: cannot be read: ${whyNot(error)}`);
  }
  const read = readHouse(text);
  if ('reason' in read) throw new Refusal(`${named}: is not a house style: ${read.reason.replace(/\.$/, '')}`);
  return [...read.house.fold, ...read.house.unraised];
}

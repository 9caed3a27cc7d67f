import { readFileSync } from 'node:fs';
import { type House, PROFILES, readHouse } from '../core/account/index.ts';
import type { EditKind, FlagKind } from '../core/model/index.ts';
import { whyNot } from '../host/why-not.ts';
import { Refusal } from './exit-codes.ts';
import { choose } from './options.ts';

/** What the command line takes of a house: kinds of edit that are folded and of flag that are not raised, and what it calls outlets. */
export interface HouseStyle {
  readonly ignore: readonly (EditKind | FlagKind)[];
  /** Absent where it calls them as they call themselves. */
  readonly outlets?: House['outlets'];
}

/**
 * A house style: a built-in one by name, or one's own from a JSON file, as the app saves it,
 * `{ "fold": ["spelling", "typography"], "unraised": ["link-added"], "outlets": { "example.com": "The Example" } }`.
 * @throws Refusal when there is no such style, or the file is not one.
 */
export function houseStyle(named: string): HouseStyle {
  if (!/\.json$/i.test(named)) {
    return { ignore: PROFILES[choose('house-style', named, Object.keys(PROFILES) as (keyof typeof PROFILES)[])].fold };
  }
  let text: string;
  try {
    text = readFileSync(named, 'utf8');
  } catch (error) {
    throw new Refusal(`${named}: cannot be read: ${whyNot(error)}`);
  }
  const read = readHouse(text);
  if ('reason' in read) throw new Refusal(`${named}: is not a house style: ${read.reason.replace(/\.$/, '')}`);
  const { fold, unraised, outlets } = read.house;
  return { ignore: [...fold, ...unraised], ...(Object.keys(outlets).length > 0 ? { outlets } : {}) };
}

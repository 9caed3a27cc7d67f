import { ACCIDENTAL_KINDS, type Article, type Comparison, type EditKind, FLAG_KINDS, type FlagKind } from '../model/index.ts';
import { PROFILES, type Profile } from './profile.ts';

/** What a house prefers: its style guide, which flags it raises, and what it calls outlets. One file holds it, to be handed on. */
export interface House extends Profile {
  /** Kinds of flags that it does not raise. */
  readonly unraised: readonly FlagKind[];
  /** What it calls outlets: by the host of their addresses, or by what their pages call themselves; both in lower case. */
  readonly outlets: Readonly<Record<string, string>>;
}

/** Folds all that is form alone, raises every flag, and calls outlets as they call themselves. */
export const USUAL_HOUSE: House = { ...PROFILES.american, name: '', unraised: [], outlets: {} };

// As many as a house knows; a file beyond them is something else.
const MOST_OUTLETS = 500;
const LONGEST_NAME = 100;

/** A house's preferences from its JSON file; what is left out is as usual. Else why it is none, in a sentence. */
export function readHouse(text: string): { readonly house: House } | { readonly reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { reason: 'It is no JSON.' };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { reason: 'It holds no preferences.' };
  const { name = '', fold = USUAL_HOUSE.fold, unraised = [], outlets = {} } = json as Readonly<Record<string, unknown>>;
  if (!['name', 'fold', 'unraised', 'outlets'].some((key) => key in json)) return { reason: 'It holds no preferences.' };
  if (typeof name !== 'string') return { reason: 'Its “name” is no text.' };
  const folded = kindsIn(fold, ACCIDENTAL_KINDS);
  if (typeof folded === 'string') return { reason: `“fold” ${folded}: write kinds from ${ACCIDENTAL_KINDS.join(', ')}.` };
  const quiet = kindsIn(unraised, FLAG_KINDS);
  if (typeof quiet === 'string') return { reason: `“unraised” ${quiet}: write kinds from ${FLAG_KINDS.join(', ')}.` };
  const named = outletsIn(outlets);
  if (named === null) return { reason: 'Its “outlets” are no names by address: write { "example.com": "The Example" }.' };
  return { house: { name: name.slice(0, LONGEST_NAME), fold: folded, unraised: quiet, outlets: named } };
}

/** The text of its file. */
export const writeHouse = (house: House): string => `${JSON.stringify(house, null, 2)}\n`;

function kindsIn<const K extends EditKind | FlagKind>(value: unknown, known: readonly K[]): readonly K[] | string {
  if (!Array.isArray(value)) return 'is no list';
  const foreign = value.find((kind) => !known.includes(kind as K));
  return foreign === undefined ? known.filter((kind) => value.includes(kind)) : `has ${JSON.stringify(foreign).slice(0, LONGEST_NAME)}`;
}

function outletsIn(value: unknown): House['outlets'] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  if (entries.length > MOST_OUTLETS || entries.some(([, name]) => typeof name !== 'string')) return null;
  return Object.fromEntries(
    entries.map(([key, name]) => [outletKey(key), String(name).trim().slice(0, LONGEST_NAME)]).filter(([key, name]) => key && name),
  );
}

/** `https://www.Example.com/news` as `example.com`, a name as it is, both in lower case. */
export const outletKey = (given: string): string =>
  given
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/', 1)[0]
    ?.slice(0, LONGEST_NAME) ?? '';

/** The article with its outlet called as the house calls it. */
export function called(article: Article, { outlets }: Pick<House, 'outlets'>): Article {
  const { metadata, source } = article;
  const host = /^https?:\/\/(?:[^@/]*@)?([^/:?#]+)/i.exec(metadata.url ?? source.url ?? '')?.[1];
  const own = (key: string): string | undefined => (Object.hasOwn(outlets, key) ? outlets[key] : undefined);
  const outlet = (host === undefined ? undefined : ofHost(outletKey(host), own)) ?? own(outletKey(metadata.outlet ?? ''));
  return outlet === undefined || outlet === metadata.outlet ? article : { ...article, metadata: { ...metadata, outlet } };
}

/** A host has the name of what it is under, unless it has its own: "sport.example.com" that of "example.com". */
function ofHost(host: string, own: (key: string) => string | undefined): string | undefined {
  for (let key = host; key.includes('.'); key = key.slice(key.indexOf('.') + 1)) {
    const name = own(key);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The comparison with the flags that the house raises. */
export function raisedBy(comparison: Comparison, { unraised }: Pick<House, 'unraised'>): Comparison {
  if (unraised.length === 0) return comparison;
  return { ...comparison, flags: comparison.flags.filter(({ kind }) => !unraised.includes(kind)) };
}

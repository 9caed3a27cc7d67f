/** Words parted by spaces. */
export const split = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');
/** The same as a set. */
export const listed = (words: string): ReadonlySet<string> => new Set(split(words));
/** Groups by value: word -> the value it says. */
export function inverted(groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const value of Object.keys(groups)) for (const word of split(groups[value] as string)) found.set(word, value);
  return found;
}

/** Words by their first letter. */
export function byFirstLetter(words: ReadonlyMap<string, string>): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const found = new Map<string, (readonly [string, string])[]>();
  for (const entry of words) {
    const first = entry[0][0] as string;
    const list = found.get(first);
    if (list) list.push(entry);
    else found.set(first, [entry]);
  }
  return found;
}

/** A scale: value -> its rank from 0; values of one rank are parted by bars. */
export const ranked = (scale: string): ReadonlyMap<string, number> =>
  new Map(split(scale).flatMap((values, rank) => values.split('|').map((value): [string, number] => [value, rank])));

/** Reads groups of forms, as months and weekdays are written: form -> number of its group, from 1. */
export const numbered = (groups: string): ReadonlyMap<string, number> =>
  new Map(split(groups).flatMap((forms, i) => forms.split('|').map((form): [string, number] => [form.replaceAll('_', ' '), i + 1])));

/** Words parted by spaces. */
export const split = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');
/** The same as a set. */
export const listed = (words: string): ReadonlySet<string> => new Set(split(words));
/** Groups by value: word -> the value it says. */
export const inverted = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(groups).flatMap(([value, words]) => split(words).map((word): [string, string] => [word, value])));

/** A scale: value -> its rank from 0; values of one rank are parted by bars. */
export const ranked = (scale: string): ReadonlyMap<string, number> =>
  new Map(split(scale).flatMap((values, rank) => values.split('|').map((value): [string, number] => [value, rank])));

/** Reads groups of forms, as months and weekdays are written: form -> number of its group, from 1. */
export const numbered = (groups: string): ReadonlyMap<string, number> =>
  new Map(split(groups).flatMap((forms, i) => forms.split('|').map((form): [string, number] => [form.replaceAll('_', ' '), i + 1])));

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEEDS } from './stet.ts';

/** The sample stories of two outlets; others have more. */
export const STORIES = readdirSync(SEEDS)
  .filter((name) => readdirSync(join(SEEDS, name)).some((file) => file.startsWith('witness.')))
  .sort();

const WORDS =
  'amber birch candle drift ember fallow gravel hollow ivory juniper kettle linen marble nettle orchard pebble quarry russet saffron timber'.split(
    ' ',
  );

/** A story that has nothing to do with any other. */
export function ownStory(n: number): string {
  const word = (i: number): string => WORDS[i % 20] as string;
  const sentence = (i: number): string =>
    `The ${word(n * 7 + i * 3)} of the ${word(n * 11 + i * 5)} was ${word(n + i * 7)} when ${word(n * 3 + i)} ${word(n * 13 + i * 2)} came by in ${1900 + n * 3 + i}.`;
  return `Notes from field number ${n}\n\n${[1, 2, 3].map((p) => [1, 2, 3].map((s) => sentence(p * 4 + s)).join(' ')).join('\n\n')}\n`;
}

/** Puts the bases of the sample stories into one folder and the witnesses into another, with `more` stories that have no source. */
export function archiveIn(folder: string, more = 6): { readonly published: string; readonly wire: string } {
  const [published, wire] = [join(folder, 'published'), join(folder, 'wire')];
  for (const place of [published, wire]) mkdirSync(join(place, 'deeper'), { recursive: true });
  for (const name of STORIES) {
    for (const file of readdirSync(join(SEEDS, name))) {
      const ending = file.slice(file.lastIndexOf('.'));
      if (file.startsWith('base.')) cpSync(join(SEEDS, name, file), join(wire, `${name}${ending}`));
      if (file.startsWith('witness.')) cpSync(join(SEEDS, name, file), join(published, 'deeper', `${name}${ending}`));
    }
  }
  for (let n = 1; n <= more; n++) writeFileSync(join(published, `own-${n}.txt`), ownStory(n));
  return { published, wire };
}

/** Every file of an audit that a person sees, with its content. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('.') && /\.(?:html|csv|json)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

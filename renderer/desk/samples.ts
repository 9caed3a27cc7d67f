import type { Loaded } from '../../core/model/index.ts';

/** A story that ships with the app. */
export interface Sample {
  readonly name: string;
  readonly title: string;
  readonly blurb: string;
  /** File name and address of the base, then of each witness. */
  readonly files: readonly { readonly name: string; readonly url: string }[];
}

const urls: Record<string, string> = import.meta.glob(['../../seeds/*/base.*', '../../seeds/*/witness*.*'], {
  query: '?url',
  import: 'default',
  eager: true,
});
const stories: Record<string, { title?: string; blurb?: string }> = import.meta.glob('../../seeds/*/story.json', {
  import: 'default',
  eager: true,
});

/** The samples by name; in each, the base before its witnesses. */
export const SAMPLES: readonly Sample[] = Object.entries(stories)
  .map(([path, { title, blurb }]) => {
    const folder = path.slice(0, -'story.json'.length);
    const files = Object.entries(urls)
      .filter(([file]) => file.startsWith(folder))
      .map(([file, url]) => ({ name: file.slice(folder.length), url }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const name = folder.split('/').at(-2) ?? folder;
    return { name, title: title ?? name, blurb: blurb ?? '', files };
  })
  .filter((sample) => sample.files.length > 1);

export async function fileSamples(sample: Sample): Promise<readonly Loaded[]> {
  return Promise.all(sample.files.map(async ({ name, url }) => ({ name, bytes: new Uint8Array(await (await fetch(url)).arrayBuffer()) })));
}

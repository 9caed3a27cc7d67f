import { encodingOf } from '../core/read/index.ts';
import { Refusal } from './exit-codes.ts';

/**
 * What `--encoding` says of each source, by its siglum: `NAME` is for all, `B=NAME` for the second alone.
 * @throws Refusal for a name that nobody knows.
 */
export async function encodings(given: readonly string[] = []): Promise<(siglum: string) => { readonly encoding?: string }> {
  const bySiglum = new Map<string, string>();
  for (const value of given) {
    const [, siglum = '', name = ''] = /^(?:([A-Z]{1,2})=)?(.*)$/.exec(value) ?? [];
    if ((await encodingOf(name)) === null) {
      throw new Refusal(
        `--encoding: nobody knows the encoding "${name}"; it is one such as utf-8, windows-1252, windows-1251, koi8-r, macintosh, gb18030, big5, shift_jis, euc-kr`,
      );
    }
    bySiglum.set(siglum, name);
  }
  return (siglum) => {
    const encoding = bySiglum.get(siglum) ?? bySiglum.get('');
    return encoding === undefined ? {} : { encoding };
  };
}

/**
 * What `--item` says of each source, by its siglum: `N` or `TITLE` is for all that hold several stories, `B=N` for the second alone.
 */
export function items(given: readonly string[] = []): (siglum: string) => { readonly item?: string } {
  const bySiglum = new Map<string, string>();
  for (const value of given) {
    const [, siglum = '', item = ''] = /^(?:([A-Z]{1,2})=)?([\s\S]*)$/.exec(value) ?? [];
    bySiglum.set(siglum, item);
  }
  return (siglum) => {
    const item = bySiglum.get(siglum) ?? bySiglum.get('');
    return item === undefined ? {} : { item };
  };
}

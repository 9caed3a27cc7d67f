/**
 * A source as messages may name it: an address without its user name and password, a path as it is. Messages end up in logs and
 * tickets. Where it is not clear where the password ends, because the address is not well formed, all before the last @ is left out.
 */
export function toldAddress(source: string): string {
  const [scheme] = /^\s*[a-z][a-z0-9+.-]*:[/\\]{2,}/i.exec(source) ?? [];
  if (scheme === undefined) return source;
  const rest = source.slice(scheme.length);
  const authority = URL.canParse(source) ? (/^[^/\\?#]*/.exec(rest)?.[0] ?? '') : rest;
  return scheme + rest.slice(authority.lastIndexOf('@') + 1);
}

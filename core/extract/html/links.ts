import { originalOf } from './saved.ts';

/** Resolves links against the page's address; a link that cannot be resolved stays as it is written. */
export function resolver(base: string | null): (href: string) => string {
  const resolved = new Map<string, string>();
  return (href) => {
    const written = originalOf(href.trim());
    if (base === null || written === '' || written.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(written)) return written;
    const before = resolved.get(written);
    if (before !== undefined) return before;
    let whole = written;
    try {
      whole = new URL(written, base).href;
    } catch {
      // As written, then.
    }
    resolved.set(written, whole);
    return whole;
  };
}

/** What a host lets a robot fetch: rules of RFC 9309, and the pause in seconds that it asks for between two requests (0 when it does not say). */
export interface Robots {
  readonly rules: readonly { readonly allow: boolean; readonly path: string }[];
  readonly pause: number;
}

/** Bytes of a robots.txt that are read (RFC 9309, 2.5, asks for at least 500 KiB). */
const MOST = 512 * 1024;

export const ALL_ALLOWED: Robots = { rules: [], pause: 0 };

/** Reads a robots.txt for one robot: the groups that name it, else those of `*`. */
export function robotsOf(text: string, agent: string): Robots {
  const groups = new Map<string, { rules: { allow: boolean; path: string }[]; pause: number }>();
  let agents: string[] = [];
  let naming = false;
  for (const line of text.slice(0, MOST).split(/\r\n?|\n/)) {
    const [whole = ''] = line.split('#', 1);
    const colon = whole.indexOf(':');
    if (colon === -1) continue;
    const [field, value] = [whole.slice(0, colon).trim().toLowerCase(), whole.slice(colon + 1).trim()];
    if (field === 'user-agent') {
      // Lines that name agents one after the other are of one group.
      agents = naming ? [...agents, value.toLowerCase()] : [value.toLowerCase()];
      naming = true;
      for (const name of agents) if (!groups.has(name)) groups.set(name, { rules: [], pause: 0 });
      continue;
    }
    naming = false;
    for (const name of agents) {
      const group = groups.get(name);
      if ((field === 'allow' || field === 'disallow') && value !== '') group?.rules.push({ allow: field === 'allow', path: value });
      if (group && field === 'crawl-delay' && Number(value) > 0) group.pause = Number(value);
    }
  }
  return groups.get(agent.toLowerCase()) ?? groups.get('*') ?? ALL_ALLOWED;
}

/** Whether an address may be fetched: the longest rule that fits decides, and of two alike the one that allows. */
export function isAllowed({ rules }: Robots, address: string): boolean {
  const { pathname, search } = new URL(address);
  const path = pathname + search;
  let [longest, allowed] = [-1, true];
  for (const { allow, path: pattern } of rules) {
    if (pattern.length < longest || (pattern.length === longest && !allow) || !fits(pattern, path)) continue;
    [longest, allowed] = [pattern.length, allow];
  }
  return allowed;
}

/** `*` is any run of characters, `$` at the end is the end. */
function fits(pattern: string, path: string): boolean {
  const ended = pattern.endsWith('$');
  const [first = '', ...rest] = (ended ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, piece] of rest.entries()) {
    const last = ended && i === rest.length - 1;
    const found = last ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || (last && !path.endsWith(piece))) return false;
    at = found + piece.length;
  }
  return !ended || at === path.length;
}

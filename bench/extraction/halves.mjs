// Pages of one house go into one half, by a hash of its host name: one half is looked at when rules are made, the other only scored.
// A rule that holds for pages nobody looked at gives both halves the same score.

/** "looked-at" or "held-out" for a page by its address, else by its file's name. FNV-1a over the host without "www.". */
export function halfOf(address) {
  let hash = 0x811c9dc5;
  for (const letter of hostOf(address)) hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return hash & 1 ? 'looked-at' : 'held-out';
}

/** Host of an address without "www."; what is no address is returned as it is. */
export function hostOf(address) {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    // The label names no address: the file's name is as good.
    return address;
  }
}

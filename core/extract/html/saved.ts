/** Comments by which browsers and their add-ons say where a page was saved from. */
const SAVED: readonly RegExp[] = [
  /\bsaved from url=\(\d+\)(https?:\/\/[^\s>]+)/i,
  /\bSingleFile\b[\s\S]{0,80}?\burl:\s*(https?:\/\/[^\s>]+)/i,
  /\bsaved from (https?:\/\/[^\s>]+)/i,
];

/** Whether a comment may say where its page was saved from. */
export const tellsAddress = (comment: string): boolean => /saved from|SingleFile/i.test(comment);

/** The address that a page's comments say it was saved from; null when they say none. */
export function savedFrom(comments: readonly string[]): string | null {
  for (const comment of comments) {
    for (const pattern of SAVED) {
      const address = pattern.exec(comment)?.[1];
      if (address) return originalOf(address);
    }
  }
  return null;
}

/** Addresses of copies that carry the original's: the Wayback Machine's (absolute or within its site), archive.today's, a search engine's cache. */
const COPIES: readonly RegExp[] = [
  /^(?:https?:\/\/web\.archive\.org)?\/web\/\d{4,14}[a-z_]{0,4}\/(https?:\/\/?.+)$/i,
  /^https?:\/\/archive\.(?:today|ph|is|li|vn|md|fo)\/(?:o\/\w+\/|\d{4,14}\/|newest\/)(https?:\/\/?.+)$/i,
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?q=cache:(?:[\w-]{6,20}:)?(https?:\/\/[^+&]+)/i,
];

/** The address of the page that an archive's or a cache's address is a copy of; any other address as it is. */
export function originalOf(address: string): string {
  for (const pattern of COPIES) {
    const original = pattern.exec(address)?.[1];
    if (original) return original.replace(/^(https?:\/)(?!\/)/i, '$1/');
  }
  return address;
}

/** Small words that stand in the addresses of newspapers: enough to part "themoscowtimes" into its words. */
const WORDS =
  'the times post courier herald tribune gazette journal chronicle guardian observer independent telegraph standard news daily weekly review press star sun mirror express mail globe monitor reporter bulletin record examiner sentinel register dispatch echo argus today online world national business financial evening morning sunday street wall zeitung tagblatt tageblatt nachrichten anzeiger kurier rundschau allgemeine neue monde figaro diario prensa nacion mundo corriere sera repubblica stampa of and'.split(
    ' ',
  );

/**
 * The outlet's name as its address lets guess it: "https://www.themoscowtimes.com/…" → "The Moscow Times"; null for an address
 * without a host name. What the page says of itself is better and comes first.
 */
export function outletOf(url: string): string | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!host || /^[\d.]+$/.test(host) || !host.includes('.')) return null;
  const labels = host.replace(/^(?:www\d?|m|amp|mobile|news|edition|en|de|fr|es)\./, '').split('.');
  // "bbc.co.uk", "daily.com.bd": the name stands before a second-level suffix.
  const suffix = labels.length > 2 && /^(?:co|com|org|net|gov|ac|edu)$/.test(labels.at(-2) ?? '') ? 2 : 1;
  const name = labels.at(-1 - suffix) ?? labels[0] ?? '';
  const words = name.split('-').flatMap(parted);
  return words
    .map((word) => (word.length <= 3 && words.length === 1 ? word.toUpperCase() : (word[0] ?? '').toUpperCase() + word.slice(1)))
    .join(' ');
}

/** Takes known words off both ends: "themoscowtimes" → the, moscow, times. */
function parted(name: string): string[] {
  const first = WORDS.find((word) => word.length >= 3 && name.startsWith(word) && name.length > word.length + 2);
  if (first) return [first, ...parted(name.slice(first.length))];
  const last = WORDS.find((word) => word.length >= 3 && name.endsWith(word) && name.length > word.length + 2);
  if (last) return [...parted(name.slice(0, -last.length)), last];
  return [name];
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** An ISO 8601 date in words, as far as it is known: `2025-03-11T16:41` is "11 March 2025, 16:41". Anything else comes back as it is. */
export function inWords(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year) return iso;
  return `${day ? `${Number(day)} ` : ''}${name ? `${name} ` : ''}${year}${time ? `, ${time}${/Z$|[+-]00:?00$/.test(iso) ? ' UTC' : ''}` : ''}`;
}

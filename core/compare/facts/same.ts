import { UNITS } from '../../language/symbols.ts';
import type { Fact } from './fact.ts';

const close = (x: number, y: number, share: number): boolean => Math.abs(x - y) <= share * Math.max(Math.abs(x), Math.abs(y));

// "on 61 minutes" / "in the 61st minute"; but "three" is not "third".
const counted = (fact: Fact): string => (/^nth (?:1[3-9]|[2-9]\d|\d{3,})$/.test(fact.value) ? fact.value.slice(4) : fact.value);

/** "doubled" is "rose 100 percent", "halved" is "fell 50 percent". */
const multiplied = (factor: number, percent: number): boolean =>
  close(percent, Math.abs(factor - 1) * 100, 1e-9) || (factor < 1 && close(percent, factor * 100, 1e-9));

/** "50 percent" is "half"; "two-thirds" is no whole number of percent, and "67" or "66.7 percent" as near as one comes. */
const asShare = (percent: number, share: number): boolean =>
  close(percent / 100, share, 1e-9) ||
  ((percent === Math.round(share * 100) || percent === Math.round(share * 1000) / 10) && close(Math.round(share * 6), share * 6, 1e-6));

/** Hundredths of a currency -> those that have them: 85 cents are $0.85. */
const HUNDREDTHS: Readonly<Record<string, readonly string[]>> = { cent: ['dollar', 'EUR', 'rand', 'shilling'], penny: ['pound'] };

const inHundredths = (small: Fact, large: Fact): boolean =>
  HUNDREDTHS[small.unit ?? '']?.includes(large.unit ?? '') === true && close((small.amount ?? 0) / 100, large.amount ?? 0, 1e-9);

/** "the 100m" / "the 100 metres": what reads as millions beside metres. */
const asMetres = (millions: Fact, metres: Fact): boolean =>
  millions.metres !== undefined &&
  UNITS[metres.unit ?? '']?.quantity === 'length' &&
  sameFigure({ ...millions, amount: millions.metres, unit: 'm', metres: undefined }, metres);

/** True when two figures say the same in other words or units: `1.2 million` and `1,200,000`, `10 km` and `six miles`, `half` and `50%`. */
export function sameFigure(a: Fact, b: Fact): boolean {
  if (a.amount === null || b.amount === null || a.amount === undefined || b.amount === undefined) return counted(a) === counted(b);
  const [x, y] = [a.unit ?? '', b.unit ?? ''];
  // "the 1990s" / "the nineties"
  const decade = (one: Fact, other: Fact): boolean => one.value.startsWith('decade ') && (one.amount as number) % 100 === other.amount;
  if (decade(a, b) || decade(b, a)) return true;
  if (inHundredths(a, b) || inHundredths(b, a) || asMetres(a, b) || asMetres(b, a)) return true;
  if (a.country && b.country && a.country !== b.country) return false;
  // 120 crowns a month are not 120 a week.
  if (a.per && b.per && a.per !== b.per && a.amount === b.amount) return false;
  if (x === '×' && y === '%') return multiplied(a.amount, b.amount);
  if (y === '×' && x === '%') return multiplied(b.amount, a.amount);
  if (x === y || x === '' || y === '' || x === '×' || y === '×') {
    if (a.amount === b.amount) return true;
    return (x === '%' && y === '' && asShare(a.amount, b.amount)) || (y === '%' && x === '' && asShare(b.amount, a.amount));
  }
  if (x === '°C' || y === '°C')
    return x !== y && close(x === '°C' ? a.amount * 1.8 + 32 : a.amount, y === '°C' ? b.amount * 1.8 + 32 : b.amount, 0.03);
  // Pounds are money beside money, and weight beside weight.
  const weight = (unit: string, beside: string): string => (unit === 'pound' && UNITS[beside]?.quantity === 'mass' ? 'lb' : unit);
  const [one, other] = [UNITS[weight(x, y)], UNITS[weight(y, x)]];
  if (!one || !other || one.quantity !== other.quantity) return false;
  // "quinze jours" is a fortnight.
  const fortnight = (x: Fact, y: Fact): boolean => x.unit === 'day' && x.amount === 15 && y.unit === 'week' && y.amount === 2;
  if (fortnight(a, b) || fortnight(b, a)) return true;
  if (one.quantity === 'duration') return close(a.amount * one.factor, b.amount * other.factor, 0.02);
  if (a.amount === b.amount && close(one.factor, other.factor, 0.15)) return true;
  // Newsrooms round conversions: "10 kilometres (six miles)" is 3.5 % off.
  return close(a.amount * one.factor, b.amount * other.factor, 0.07);
}

/** True when one time reference says no more than part of the other, "Tuesday" and "Tuesday, March 11"; but "before Tuesday" is not "Tuesday". */
export const sameTime = (a: Fact, b: Fact): boolean => {
  const [x, y] = [a.value.split(' '), b.value.split(' ')];
  if (['before', 'after'].some((relation) => x.includes(relation) !== y.includes(relation))) return false;
  // "1400 GMT" and "1400 local time" are two moments.
  const zone = (parts: readonly string[]): string | undefined => parts.find((part) => part.startsWith('zone:'));
  if (zone(x) && zone(y) && zone(x) !== zone(y)) return false;
  // "half past five" is 5:30 or 17:30.
  const twelve = x.includes('twelve') || y.includes('twelve');
  const hour = (part: string): string => part.replace(/^clock:(\d+)/, (_, clock) => `clock:${Number(clock) % 12}`);
  const said = (parts: readonly string[]): readonly string[] =>
    parts.filter((part) => !/^(?:zone:|either$|twelve$)/.test(part)).map((part) => (twelve ? hour(part) : part));
  // 03/04/2026 is the third of April here and the fourth of March there.
  if (x.includes('either') !== y.includes('either')) {
    const turned = (parts: readonly string[]): readonly string[] =>
      parts.map((part) => part.replace(/^(month|day):/, (_, name) => (name === 'month' ? 'day:' : 'month:')));
    const [one, other] = [said(x), said(y)];
    if (turned(one).every((part) => other.includes(part)) || turned(other).every((part) => one.includes(part))) return true;
  }
  return said(x).every((part) => y.includes(part)) || said(y).every((part) => x.includes(part));
};

/** "the 2020 elections" beside "elections in 2020": a bare figure and the year of a time. */
const sameYear = (figure: Fact, time: Fact): boolean =>
  figure.kind === 'number' &&
  time.kind === 'time' &&
  figure.value.length === 4 &&
  !figure.unit &&
  time.value.split(' ').includes(`year:${figure.value}`);

export const sameFact = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind
    ? a.kind === 'number'
      ? sameFigure(a, b)
      : a.kind === 'time'
        ? sameTime(a, b)
        : a.value === b.value
    : sameYear(a, b) || sameYear(b, a);

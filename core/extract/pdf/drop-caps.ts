import type { MarkedItem, TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { bodySize } from './columns.ts';

/** Size beside the body's from which a letter alone may open a text; gap to its lines, in ems of the text; fewest lines beside it. */
const LARGE = 2;
const NEAR = 1.5;
const FEWEST_ROWS = 2;
/** Sizes of small capitals beside the text's. */
const SMALL = [0.6, 0.9] as const;

interface Placed {
  readonly item: TextItem;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/**
 * The items of a page with each letter that is let into several lines at the head of the first, and small capitals beside it in small letters:
 *
 *     O  N MOST EVENINGS     →     On most evenings
 *     |  the bell rings            the bell rings
 */
export function withDropCaps(items: readonly (TextItem | MarkedItem)[]): readonly (TextItem | MarkedItem)[] {
  const placed = items.flatMap((item, at): Placed[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c, d, x, y] = item.transform;
    return [{ item, at, x, y, size: Math.hypot(c, d), text: item.str }];
  });
  const body = bodySize(placed);
  const caps = placed.filter(({ size, text }) => size >= body * LARGE && /^["“„«]?\p{Lu}$/u.test(text.trim()));
  if (caps.length === 0 || caps.length > MOST) return items;
  const changed = new Map<number, TextItem>();
  for (const cap of caps) {
    const row = openedBy(cap, placed, body);
    const [first] = row;
    if (!first) continue;
    for (const one of row) changed.set(one.at, inBody(one, body));
    const { str, ...rest } = changed.get(first.at) as TextItem;
    changed.set(first.at, { ...rest, str: `${cap.text.trim()}${str.trimStart()}` });
    changed.set(cap.at, { ...cap.item, str: '' });
  }
  return changed.size === 0 ? items : items.map((item, at) => changed.get(at) ?? item);
}

/** Most letters of a page that open something. */
const MOST = 20;

/** The first row beside a letter, from the left; empty where the letter stands beside no lines. */
function openedBy(cap: Placed, placed: readonly Placed[], body: number): readonly Placed[] {
  const end = cap.x + cap.item.width;
  const beside = placed.filter(
    ({ x, y, size }) => x > cap.x && x - end < body * NEAR && size < cap.size / 1.8 && y > cap.y - body * 0.3 && y < cap.y + cap.size,
  );
  const rows = new Set(beside.map(({ y }) => Math.round(y)));
  const first = beside.reduce<Placed | null>(
    (top, one) => (top && (top.y > one.y || (top.y === one.y && top.x < one.x)) ? top : one),
    null,
  );
  if (!first || rows.size < FEWEST_ROWS || !/^[\p{L}’']/u.test(first.text.trim())) return [];
  return placed.filter(({ x, y }) => Math.abs(y - first.y) < 1 && x >= first.x && x < first.x + cap.size * ROW).sort((a, b) => a.x - b.x);
}

/** Longest row in which small capitals go on, in ems of the letter. */
const ROW = 12;

/** Small capitals as the letters that they stand for, in the text's size; all else as it is. */
function inBody({ item, size, text }: Placed, body: number): TextItem {
  const [least, most] = SMALL;
  if (size < body * least || size > body * most || text !== text.toUpperCase()) return item;
  const [a, b, c, d, x, y] = item.transform;
  const scale = body / size;
  return { ...item, str: text.toLowerCase(), transform: [a * scale, b * scale, c * scale, d * scale, x, y] };
}

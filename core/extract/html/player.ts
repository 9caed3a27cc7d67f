import { relatedLabel } from '../furniture/related-label.ts';
import { CAPTION } from './boxes.ts';
import type { Measured, Sums } from './measure.ts';
import type { Element } from './tree.ts';

/** "--:--/--:--", "00:14 / 2:31": how far a player is. */
const CLOCKS = /^(?:--|\d{1,2}):(?:--|\d{2}) ?\/ ?(?:--|\d{1,2}):(?:--|\d{2})$|^--:--$/;
/** "Loaded: 0%Progress: 0%": what players print where they are not drawn, in English on pages of any language. */
const STATES =
  /^(?:(?:loaded|progress|buffered|current time|duration|remaining time|playback rate|stream type)(?: ?: ?| )-?(?:\d{1,3}(?:\.\d{1,2})?(?:%|x)|\d{1,2}:\d{2}|--:--|live) ?){1,8}$/i;
const isPlayerLine = (text: string): boolean => text.length < 200 && (CLOCKS.test(text) || STATES.test(text));

/** Most elements above such a line that may be the player's box, and the most text in one, in UTF-16 units. */
const MOST_UP = 3;
const LARGEST = 250;

/** The lines of players by their index: its state and clocks are set aside, and so is a title that bids one watch; another title is its caption. */
export function playerLines(lines: readonly Measured[], sums: Sums): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  lines.forEach((line, i) => {
    if (!isPlayerLine(line.text)) return;
    found.set(i, 'video-player');
    const box = boxOf(line.element, line.text.length, sums);
    if (box === null) return;
    for (let k = Math.max(0, i - MOST_UP); k <= i + MOST_UP; k++) {
      const other = lines[k];
      if (!other || found.has(k) || other.prose || other.heading === 1 || !stands(other.element, box)) continue;
      found.set(k, relatedLabel(other.text) > 0 ? 'video-player' : CAPTION);
    }
  });
  return found;
}

/** The nearest element around a player's line that holds more than it, and little. */
function boxOf(element: Element, length: number, sums: Sums): Element | null {
  let at: Element | null = element;
  for (let up = 0; at && up < MOST_UP && !/^(?:article|main|body|td)$/.test(at.name); up++, at = at.parent) {
    const size = sums.text[at.order] as number;
    if (size > length) return size < LARGEST ? at : null;
  }
  return null;
}

function stands(element: Element, box: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === box) return true;
  return false;
}

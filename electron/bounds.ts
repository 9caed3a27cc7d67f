import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, Rectangle, Screen } from 'electron';
import { writeWholeAtOnce } from '../host/write-whole.ts';

/** Where the window was, and whether it filled the screen. */
export interface Placement {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

/** Room for both columns at their usual measure, with the apparatus beside them. */
const USUAL = { width: 1360, height: 880 };
const SMALLEST = { width: 480, height: 360 };

export const smallestSize = { minWidth: SMALLEST.width, minHeight: SMALLEST.height };

/** The remembered placement made to fit the screens there are now: a window left on a screen that is gone comes back into sight. */
export function fitting(
  remembered: Placement | null,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> & { width: number; height: number } {
  const main = workAreas[0];
  if (main === undefined) return USUAL;
  if (remembered === null) return { width: Math.min(USUAL.width, main.width), height: Math.min(USUAL.height, main.height) };
  const { x, y } = remembered.bounds;
  const width = Math.max(SMALLEST.width, Math.min(remembered.bounds.width, main.width));
  const height = Math.max(SMALLEST.height, Math.min(remembered.bounds.height, main.height));
  // Enough of the title bar must lie on one of the screens to take hold of it.
  const inSight = workAreas.some(
    (area) => x + width > area.x + 80 && x < area.x + area.width - 80 && y >= area.y && y < area.y + area.height - 40,
  );
  return inSight ? { x, y, width, height } : { width, height };
}

/** A frame is no wider than this at a side and no higher at the top, in pixels: a window that went further was moved. */
const WIDEST_FRAME = 64;

/** The placement kept in `window.json` of a folder. */
export class WindowMemory {
  readonly #path: string;
  readonly #platform: NodeJS.Platform;
  #timer: NodeJS.Timeout | undefined;

  constructor(folder: string, platform: NodeJS.Platform = process.platform) {
    this.#path = join(folder, 'window.json');
    this.#platform = platform;
  }

  read(): Placement | null {
    try {
      const stored: unknown = JSON.parse(readFileSync(this.#path, 'utf8'));
      return isPlacement(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  /**
   * Follows a window that has not been shown yet, writing half a second after it last moved and when it closes. What is kept are the bounds
   * to ask for next time: those of the window when it neither fills the screen nor is minimised.
   */
  follow(window: BrowserWindow): void {
    const asked = window.getBounds();
    let normal = asked;
    // An X11 window manager puts its frame where the window was asked for, and the window into it: from then on it is seen that much further
    // in. Asked for there again, it would creep at every start.
    let frame: { x: number; y: number } | null = this.#platform === 'linux' ? null : { x: 0, y: 0 };
    /** Where the window is seen, unless that is not its own size and place. */
    const seen = (): Rectangle | null =>
      window.isMaximized() || window.isMinimized() || window.isFullScreen() ? null : window.getBounds();
    const note = (): void => {
      const now = seen();
      if (now !== null) normal = { ...now, x: now.x - (frame?.x ?? 0), y: now.y - (frame?.y ?? 0) };
    };
    // The frame's doing is the first move there is; a person's come later.
    window.on('move', () => {
      const now = frame === null ? seen() : null;
      if (now !== null) frame = frameBetween(asked, now);
    });
    const write = (): void => {
      note();
      const placement: Placement = { bounds: normal, maximized: window.isMaximized() };
      try {
        // At once: the app may be gone before a later write ends.
        writeWholeAtOnce(this.#path, JSON.stringify(placement));
      } catch {
        // The window then comes back in its usual place.
      }
    };
    const later = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        if (!window.isDestroyed()) write();
      }, 500);
    };
    for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const) window.on(event as 'resize', later);
    window.on('close', () => {
      clearTimeout(this.#timer);
      write();
    });
  }
}

function frameBetween(asked: Rectangle, seen: Rectangle): { x: number; y: number } {
  const [x, y] = [seen.x - asked.x, seen.y - asked.y];
  return [x, y].every((side) => side >= 0 && side <= WIDEST_FRAME) ? { x, y } : { x: 0, y: 0 };
}

export const workAreas = (screen: Screen): readonly Rectangle[] => {
  const main = screen.getPrimaryDisplay();
  return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)].map(({ workArea }) => workArea);
};

function isPlacement(value: unknown): value is Placement {
  if (typeof value !== 'object' || value === null) return false;
  const { bounds, maximized } = value as { bounds?: Partial<Rectangle> | null; maximized?: unknown };
  return (
    typeof maximized === 'boolean' &&
    typeof bounds === 'object' &&
    bounds !== null &&
    [bounds.x, bounds.y, bounds.width, bounds.height].every((side) => Number.isInteger(side))
  );
}

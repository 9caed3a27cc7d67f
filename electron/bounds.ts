import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, Rectangle, Screen } from 'electron';

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

/** The placement kept in `window.json` of a folder. */
export class WindowMemory {
  readonly #path: string;
  #timer: NodeJS.Timeout | undefined;

  constructor(folder: string) {
    this.#path = join(folder, 'window.json');
  }

  read(): Placement | null {
    try {
      const stored: unknown = JSON.parse(readFileSync(this.#path, 'utf8'));
      return isPlacement(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  /** Follows a window, writing half a second after it last moved and when it closes. */
  follow(window: BrowserWindow): void {
    const write = (): void => {
      const placement: Placement = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
      try {
        // At once: the app may be gone before a later write ends. A torn file counts as none.
        writeFileSync(this.#path, JSON.stringify(placement));
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

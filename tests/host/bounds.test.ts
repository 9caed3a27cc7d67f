import { describe, expect, it } from 'vitest';
import { fitting } from '../../electron/bounds.ts';

const main = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 1000 };
const at = (x: number, y: number, width = 1000, height = 700) => ({ bounds: { x, y, width, height }, maximized: false });

describe('the window', () => {
  it('comes back where it was', () => expect(fitting(at(100, 80), [main])).toEqual({ x: 100, y: 80, width: 1000, height: 700 }));

  it('comes back on a second screen', () =>
    expect(fitting(at(2000, 50), [main, second])).toEqual({ x: 2000, y: 50, width: 1000, height: 700 }));

  it('left on a screen that is gone, is placed anew with its size', () =>
    expect(fitting(at(2000, 50), [main])).toEqual({ width: 1000, height: 700 }));

  it('with its title bar above or below the screen, is placed anew', () => {
    expect(fitting(at(100, -300), [main])).toEqual({ width: 1000, height: 700 });
    expect(fitting(at(100, 1030), [main])).toEqual({ width: 1000, height: 700 });
  });

  it('larger than the screen there is now, is made to fit', () =>
    expect(fitting(at(0, 0, 3000, 2000), [main])).toEqual({ x: 0, y: 0, width: 1920, height: 1040 }));

  it('on a small screen, fills it at most at the first start', () =>
    expect(fitting(null, [{ x: 0, y: 0, width: 1024, height: 728 }])).toEqual({ width: 1024, height: 728 }));
});

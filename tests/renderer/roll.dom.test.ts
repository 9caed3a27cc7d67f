import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pane } from '../../renderer/roll/pane.svelte.ts';
import { Roll } from '../../renderer/roll/roll.svelte.ts';

let told: ((changes: readonly unknown[]) => void)[] = [];

beforeEach(() => {
  told = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: (changes: readonly unknown[]) => void) {
        told.push(tell);
      }
      observe(): void {}
      unobserve(): void {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const NUMBERS = Array.from({ length: 1000 }, (_, i) => `n${i}`);

/** A roll of a thousand lines, expected to be 100 pixels high, in a pane of 600. */
function roll(): { readonly pane: Pane; readonly roll: Roll<string>; readonly scroller: HTMLElement } {
  const pane = new Pane();
  const scroller = document.createElement('div');
  document.body.append(scroller);
  Object.defineProperty(scroller, 'clientHeight', { value: 600 });
  pane.attach(scroller);
  told[0]?.([]);
  return { pane, roll: new Roll(pane, { lines: () => NUMBERS, keyOf: (line) => line, estimate: () => 100 }), scroller };
}

/** `4..12`: the lines that are drawn. */
const drawn = ({ from, to }: Roll<string>): string => `${from}..${to}`;

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

it('at first what is seen is drawn; two frames later what is near it', async () => {
  const { roll: numbers } = roll();
  expect(drawn(numbers)).toBe('0..8');
  await frames(3);
  expect(drawn(numbers)).toBe('0..12');
  expect(numbers.total).toBe(100_000);
});

it('after a jump too; a small step keeps what is near', async () => {
  const { pane, roll: numbers } = roll();
  await frames(3);
  pane.scroll(50_000);
  expect(drawn(numbers)).toBe('500..508');
  await frames(3);
  expect(drawn(numbers)).toBe('492..512');
  pane.scroll(50_400);
  expect(drawn(numbers)).toBe('496..516');
});

it('a line above the eye that is higher than was thought moves the page, not the text that is read', async () => {
  const { pane, roll: numbers, scroller } = roll();
  pane.scroll(50_050);
  const target = document.createElement('li');
  Object.assign(target.dataset, { index: '499', key: 'n499' });
  // The second observer is the one of the lines.
  numbers.observe(target);
  told[1]?.([{ target, borderBoxSize: [{ blockSize: 130 }] }]);
  await frames(1);
  expect(numbers.total).toBe(100_030);
  expect(scroller.scrollTop).toBe(50_080);
});

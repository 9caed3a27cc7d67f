import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Desk } from '../../renderer/desk/desk.svelte.ts';
import type { NewSource, Slot } from '../../renderer/desk/steps.ts';
import { Cancelled, type Collator } from '../../renderer/work/collator.ts';

/** Stands where the worker does: an ask is answered with nothing at once, overtaken, or never answered. */
class Mute {
  readonly #ways: readonly number[];
  #asks = 0;
  constructor(ways: readonly number[]) {
    this.#ways = ways;
  }
  collate(): Promise<void> {
    const way = this.#ways[this.#asks++ % this.#ways.length];
    return way === 0 ? Promise.resolve() : way === 1 ? Promise.reject(new Cancelled()) : new Promise(() => {});
  }
  cancel(): void {}
}

const file = (n: number): NewSource =>
  ({ name: `${n}.txt`, loaded: { name: `${n}.txt`, bytes: new Uint8Array([65 + n]) } }) as unknown as NewSource;

type Step = (desk: Desk, x: number, y: number) => void;
const at = (desk: Desk, x: number): string => desk.story.sources[x % Math.max(1, desk.story.sources.length)]?.siglum ?? 'A';
const SLOTS: readonly Slot[] = ['base', 'witness', 'further'];

const WORK: Readonly<Record<string, Step>> = {
  'puts a source': (desk, x, y) => desk.put([SLOTS[x % 3] ?? 'base', file(y)]),
  'puts a pair': (desk, x, y) => desk.put(['base', file(x)], ['witness', file(y)]),
  'takes a source off': (desk, x) => desk.remove(at(desk, x)),
  swaps: (desk) => desk.swap(),
  faces: (desk, x, y) => desk.face(y % 2 ? 'base' : 'witness', at(desk, x)),
  'reads as': (desk, x, y) => desk.readAs(at(desk, x), y % 2 ? 'koi8-r' : null),
  'decides on reading': (desk, x) => desk.decideReading(at(desk, x), { action: 'set-aside', text: 'x' } as never),
  'chooses a story': (desk, x, y) => desk.chooseStory(at(desk, x), y),
  'parts a source': (desk, x) => desk.compareStories(at(desk, x)),
  'decides on pairing': (desk) => desk.decidePairing((all) => [...all, { action: 'link', base: ['x'], witness: ['y'] }]),
  'names it': (desk, x) => desk.change({ ...desk.story, title: `t${x}` }),
  'goes on': (desk, x) => desk.amend({ ...desk.story, title: `u${x}` }),
  undoes: (desk) => desk.undo(),
  redoes: (desk) => desk.redo(),
  cancels: (desk) => desk.cancel(),
};

const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(WORK)), fc.nat(5), fc.nat(5)), { maxLength: 40 });
const ways = fc.array(fc.nat(2), { minLength: 1, maxLength: 6 });
const isPair = ({ story }: Desk): boolean =>
  story.base !== null && story.sources.length > 1 && story.sources.some((s) => s.siglum === story.base);

it('undo stops at the load of a pair and never empties the desk, whatever was done', async () => {
  await fc.assert(
    fc.asyncProperty(steps, ways, fc.boolean(), async (all, answers, settle) => {
      const desk = new Desk(new Mute(answers) as unknown as Collator);
      for (const [name, x, y] of all) {
        const before = desk.story;
        const undone = name === 'undoes' && desk.past.length > 0;
        WORK[name]?.(desk, x, y);
        if (settle) await Promise.resolve();
        if (undone) {
          expect(isPair(desk)).toBe(true);
          desk.redo();
          expect(desk.story).toBe(before);
          desk.undo();
        } else if (name === 'undoes') expect(desk.story).toBe(before);
      }
      const last = desk.story;
      const steps = desk.past.length;
      while (desk.past.length > 0) {
        desk.undo();
        expect(isPair(desk)).toBe(true);
      }
      const loaded = desk.story;
      desk.undo();
      expect(desk.story).toBe(loaded);
      for (let n = 0; n < steps; n++) desk.redo();
      expect(desk.story).toBe(last);
    }),
    { numRuns: 2000 },
  );
});

it('a step of work on a pair is undone to exactly what stood before it', () => {
  fc.assert(
    fc.property(
      steps,
      fc.constantFrom(...Object.keys(WORK).filter((name) => !['undoes', 'redoes', 'cancels', 'goes on'].includes(name))),
      fc.nat(5),
      fc.nat(5),
      (all, name, x, y) => {
        const desk = new Desk(new Mute([2]) as unknown as Collator);
        desk.begin(file(1), file(2));
        for (const [step, a, b] of all) if (step !== 'cancels') WORK[step]?.(desk, a, b);
        if (!isPair(desk)) return;
        const before = desk.story;
        WORK[name]?.(desk, x, y);
        if (desk.story === before) return;
        desk.undo();
        expect(desk.story).toBe(before);
      },
    ),
    { numRuns: 1000 },
  );
});

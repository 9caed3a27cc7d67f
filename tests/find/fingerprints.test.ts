import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintsOf, overlapOf, sequencesOf } from '../../core/find/index.ts';
import { unitsOfTexts, WORD } from '../../core/find/units.ts';
import { WINDOW, winnow } from '../../core/find/winnow.ts';
import { CANAL, story, VINEYARD } from './stories.ts';

const words = (text: string): number => unitsOfTexts([text]).weight / WORD;
const same = (a: string, b: string): boolean => unitsOfTexts([a]).hashes.join() === unitsOfTexts([b]).hashes.join();

describe('the words that are fingerprinted', () => {
  test.each([
    ['Café “Örtli”', 'cafe "ortli"'],
    ['3,200 crowns', '3200 CROWNS'],
    ['12\u00a0500 km', '12500 km'],
    ['the ﬁrst line', 'the first line'],
    ['re-elected', 're elected'],
    ['ｎｅｗｓ', 'news'],
  ])('house style is no difference: %s, %s', (a, b) => expect(same(a, b)).toBe(true));

  test.each([
    ['किताब', 'कताब'],
    ['not', 'now'],
    ['3.2', '3.3'],
  ])('another word is one: %s, %s', (a, b) => expect(same(a, b)).toBe(false));

  test('a length in words is about the same in scripts that do not part them', () => {
    expect(words('the council met on Monday')).toBe(5);
    // The council decided on Monday to build a bridge: seven words or so.
    expect(words('市议会星期一决定修建一座桥')).toBeGreaterThan(5);
    expect(words('市议会星期一决定修建一座桥')).toBeLessThan(10);
    expect(words('สภาเมืองตัดสินใจสร้างสะพาน')).toBeGreaterThan(3);
    expect(words('สภาเมืองตัดสินใจสร้างสะพาน')).toBeLessThan(9);
  });
});

describe('winnowing', () => {
  const hashes = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 0, maxLength: 80 });

  test('texts that share a window of sequences share a fingerprint, whatever stands around it', () => {
    const run = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: WINDOW, maxLength: 30 });
    fc.assert(
      fc.property(run, hashes, hashes, hashes, hashes, (shared, a, b, c, d) => {
        const one = winnow(Float64Array.from([...a, ...shared, ...b]));
        const other = new Set(winnow(Float64Array.from([...c, ...shared, ...d])));
        expect(one.some((print) => other.has(print))).toBe(true);
      }),
    );
  });

  test('each kept hash stands in the text, once, ascending; a short text keeps one', () => {
    fc.assert(
      fc.property(hashes, (all) => {
        const kept = [...winnow(Float64Array.from(all))];
        expect(kept.every((print) => all.includes(print))).toBe(true);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect(kept.length > 0).toBe(all.length > 0);
      }),
    );
  });

  test('of a long text about two of eleven are kept', () => {
    const text = Array.from({ length: 4000 }, (_, i) =>
      String.fromCodePoint(...[1, 26, 676, 17576].map((d) => 97 + (Math.floor(((i * 48271) % 456976) / d) % 26))),
    ).join(' ');
    const { prints, words: all } = fingerprintsOf(story('A', [text]));
    expect(all).toBe(4000);
    expect(prints.length / all).toBeGreaterThan(0.15);
    expect(prints.length / all).toBeLessThan(0.21);
    expect(Math.max(...prints)).toBeLessThan(2 ** 52);
  });
});

describe('what two articles share', () => {
  test('paragraphs that were merged, and quotes of another house, are shared whole', () => {
    const base = sequencesOf(story('A', CANAL));
    const merged = sequencesOf(
      story('B', [CANAL.slice(0, 3).join(' ').replace(/[“”]/g, '"'), CANAL.slice(3).join(' ').replaceAll(',', '')]),
    );
    expect(overlapOf(merged, base).share).toBe(1);
  });

  test('a single shared paragraph is counted in words of both sides', () => {
    const whole = sequencesOf(story('A', CANAL));
    const brief = sequencesOf(story('B', [CANAL[1] as string]));
    const { published, wire, share } = overlapOf(brief, whole);
    expect([published, wire, share]).toEqual([30, 30, 1]);
  });

  test('a turn that a house uses again and again counts once', () => {
    const turn = 'did not answer a request for comment that was sent to the office on Tuesday';
    const repeated = CANAL.map(
      (text, i) => `${text.slice(0, -1)}, the ${['miller', 'carter', 'warden', 'skipper', 'baker', 'mason'][i]} ${turn}.`,
    );
    const other = VINEYARD.map((text) => `${text.slice(0, -1)}, the grower ${turn}.`);
    const { published, wire } = overlapOf(sequencesOf(story('B', repeated)), sequencesOf(story('A', other)));
    expect(Math.max(published, wire)).toBeLessThan(24);
  });

  test('nothing is shared with a text that has the words in other places', () => {
    const whole = sequencesOf(story('A', CANAL));
    const mixed = sequencesOf(
      story(
        'B',
        CANAL.map((text) => text.split(' ').reverse().join(' ')),
      ),
    );
    expect(overlapOf(mixed, whole).share).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { Alike } from '../../core/compare/quotations/alike.ts';

const words = (text: string): readonly string[] => text.split(' ');

describe('which text is most like another', () => {
  it('gives each away once, the likest first, the first of equals', () => {
    const all = new Alike(['we will rebuild the bridge', 'we will mend the bridge', 'we will mend the bridge'].map(words));
    expect(all.take(words('we will mend the bridge'), 0.6)).toBe(1);
    expect(all.take(words('we will mend the bridge'), 0.6)).toBe(2);
    expect(all.take(words('we will mend the bridge'), 0.6)).toBe(0);
    expect(all.take(words('we will mend the bridge'), 0.6)).toBeNull();
  });

  it('counts a word as often as it stands', () => {
    const all = new Alike([words('no no no never')]);
    expect(all.take(words('no one said never'), 0.6)).toBeNull();
    expect(all.take(words('no no said never'), 0.6)).toBe(0);
  });

  it('looks at few of thousands, and still finds the one with the rare words', () => {
    const many = Array.from({ length: 5000 }, (_, i) => words(`the bridge of the town is number${i} again`));
    const all = new Alike(many);
    for (let i = 4999; i >= 0; i--) expect(all.take(words(`the bridge of this town was number${i} again`), 0.6)).toBe(i);
  });
});

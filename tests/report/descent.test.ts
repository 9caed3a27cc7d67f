import { describe, expect, it } from 'vitest';
import { toHtml } from '../../core/report/html/html.ts';
import { report } from '../../core/report/report.ts';
import { collate } from '../../core/story/collate.ts';
import { articleOf } from '../compare/article.ts';

const STORY = [
  'The ferry to the island was cancelled on Monday, the operator said.',
  'Some 40 passengers spent the night in the harbour hall.',
  'Volunteers brought blankets and tea before the morning boat.',
];
const changed = STORY.map((text) =>
  text.replace('cancelled', 'called off').replace('blankets', 'woollen coats').replace('harbour hall', 'old customs house'),
);
const article = (siglum: string, texts: readonly string[], published: string | null, outlet: string) => {
  const one = articleOf(siglum, texts);
  return { ...one, metadata: { ...one.metadata, published, outlet } };
};
const base = article('A', STORY, '2027-02-03T08:00', 'Wire & Sons');
const witnesses = [
  article('B', changed, '2027-02-03T12:00', 'Courier'),
  article('C', STORY, null, 'Post'),
  article(
    'D',
    changed.map((text) => text.replace('Volunteers', 'Neighbours')),
    '2027-02-04',
    'Mail',
  ),
];
const html = toHtml(
  report(
    witnesses.map((one) => collate(base, one)),
    { created: '2027-02-05T00:00:00Z' },
  ),
);
const section = html.slice(html.indexOf('<section class="versions">'));

describe('a report of several witnesses', () => {
  it('draws who followed whom as a tree, with the changes they share', () => {
    const tree = section.slice(section.indexOf('class="tree"'), section.indexOf('<svg class="timeline"'));
    expect(tree.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain('A Wire &amp; Sons base B Courier');
    // D hangs under B, C under the base.
    expect(tree).toMatch(/Courier<\/bdi>(?:(?!<\/li>).)*<ul class="branch"><li><b class="siglum">D/s);
    expect(tree).toContain('<summary>3 of B’s 3 changes</summary>');
    expect(tree).toContain('old customs house');
  });

  it('draws when each appeared, to scale, and says who has no date', () => {
    const xs = [...section.matchAll(/<circle cx="(\d+)"/g)].map(([, x]) => Number(x));
    expect(xs).toEqual([20, 116, 980]);
    expect(section).toMatch(/<time datetime="2027-02-03T08:00">3 February 2027, 08:00<\/time> <b class="siglum">A/);
    expect(section).toContain('Without a date: C');
  });

  it('of one witness draws neither', () => {
    const one = toHtml(report([collate(base, witnesses[0] as typeof base)], { created: '2027-02-05T00:00:00Z' }));
    expect(one).not.toContain('class="tree"');
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, stet } from './stet.ts';

const item = (title: string, text: string): string =>
  `<item><title>${title}</title><pubDate>Tue, 09 Jun 2026 08:00:00 GMT</pubDate><description>${text}</description></item>`;
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Monitor</title>${item('Ferry strike ends', 'The crews went back to work on Tuesday after five days.')}${item('Ferry strike is over', 'The crews went back to work on Monday after five days.')}</channel></rss>`;

describe('a source of several stories', () => {
  test('is listed, with what to do', () => {
    const { code, out, err } = stet(['extract', '-'], FEED);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')).toEqual([
      'stet: standard input: holds 2 stories; choose one with --item N or --item TITLE',
      '  1  Ferry strike ends  (2026-06-09T08:00Z)',
      '  2  Ferry strike is over  (2026-06-09T08:00Z)',
      '',
    ]);
  });

  test('gives the one that is named by number or by title', () => {
    expect(stet(['extract', '-', '--item', '2', '--quiet'], FEED).out).toContain('Ferry strike is over');
    expect(stet(['extract', '-', '--item', 'ends', '--quiet'], FEED).out).toContain('Ferry strike ends');
    expect(stet(['extract', '-', '--item', '3'], FEED)).toMatchObject({ code: 2, err: expect.stringContaining('no story “3”') });
  });

  test('gives both sides of a comparison: its two by itself, any two by their letters', () => {
    inFolder((folder) => {
      const feed = join(folder, 'feed.xml');
      writeFileSync(feed, FEED);
      const own = stet(['compare', feed, '--quiet']);
      expect(own.code).toBe(0);
      expect(own.out).toMatch(/Tuesday/);
      expect(own.out).toMatch(/Monday/);
      const named = stet(['compare', feed, feed, '--item', 'A=2', '--item', 'B=1', '--format', 'json', '--quiet']);
      expect(JSON.parse(named.out).witnesses.map((one: { metadata: { headline: string } }) => one.metadata.headline)).toEqual([
        'Ferry strike is over',
        'Ferry strike ends',
      ]);
    });
  });

  test('of one story alone is no comparison', () => {
    const { code, err } = stet(['compare', '-'], 'Ferry strike ends\n\nThe crews went back to work on Tuesday after five days.\n');
    expect(code).toBe(2);
    expect(err).toContain('compare wants a base and at least one witness');
  });

  test('is named in a manifest by the columns base item and witness item', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'feed.xml'), FEED);
      const run = (witness: string) => {
        writeFileSync(join(folder, 'pairs.csv'), `base,base item,witness,witness item,name\nfeed.xml,1,feed.xml,${witness},ferry\n`);
        return stet(['batch', join(folder, 'pairs.csv'), '--output', join(folder, 'out'), '--format', 'text', '--jobs', '1']);
      };
      expect(run('2').code).toBe(0);
      // Another story of the same bytes is another pair.
      expect(run('9').code).toBe(3);
    });
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, SEEDS, stet } from './stet.ts';

const story = (name: string): [string, string] => [join(SEEDS, name, 'base.txt'), join(SEEDS, name, 'witness.md')];
const pair = story('harbour-accord');

describe('stet compare', () => {
  it('writes the report to standard output and messages to standard error', () => {
    const { code, out } = stet(['compare', ...pair, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'stet-report/1',
      witnesses: [
        { siglum: 'A', role: 'base' },
        { siglum: 'B', role: 'witness' },
      ],
    });
  });
  it('gives the same report from standard input', () => {
    const plain = JSON.parse(stet(['compare', ...pair, '--format', 'json']).out);
    const piped = JSON.parse(stet(['compare', pair[0], '-', '--format', 'json'], readFileSync(pair[1])).out);
    expect(piped.entries).toEqual(plain.entries);
    expect(piped.flags).toEqual(plain.flags);
  });
  it('takes fifty witnesses, whose letters go on with AA', () => {
    const [base, witness] = pair;
    const { code, out, err } = stet(['compare', base, ...Array.from({ length: 50 }, () => witness), '--format', 'json', '--item', 'AY=1']);
    expect([code, err]).toEqual([0, expect.not.stringMatching(/at most/)]);
    expect(
      JSON.parse(out)
        .witnesses.map(({ siglum }: { siglum: string }) => siglum)
        .slice(24, 28),
    ).toEqual(['Y', 'Z', 'AA', 'AB']);
  });
  it('says that a source is compared with itself, and finds nothing', () => {
    const { code, out, err } = stet(['compare', pair[0], pair[0], '--format', 'json', '--exit-code']);
    expect(code).toBe(0);
    expect(err).toMatch(/same source/);
    expect(JSON.parse(out).tally.edits.total).toBe(0);
  });
  it('exits with 1 on differences, only when asked', () => {
    expect(stet(['compare', ...pair]).code).toBe(0);
    expect(stet(['compare', ...pair, '--exit-code']).code).toBe(1);
  });
  it('counts folded house style as no difference', () =>
    inFolder((dir) => {
      const [a, b] = [join(dir, 'a.txt'), join(dir, 'b.txt')];
      writeFileSync(
        a,
        'The harbour will reopen in June after a long and costly refit.\n\nNobody was hurt when the old crane fell into the water.\n',
      );
      writeFileSync(
        b,
        'The harbor will reopen in June after a long and costly refit.\n\nNobody was hurt when the old crane fell into the water.\n',
      );
      expect(stet(['compare', a, b, '--exit-code', '--quiet']).code).toBe(1);
      expect(stet(['compare', a, b, '--exit-code', '--quiet', '--only', 'substantive']).code).toBe(0);
      expect(stet(['compare', a, b, '--exit-code', '--quiet', '--ignore', 'typography,spelling']).code).toBe(0);
      expect(stet(['compare', a, b, '--exit-code', '--quiet', '--ignore', 'typography']).code).toBe(1);
    }));
  it('folds what a house style folds, built in or of one’s own', () =>
    inFolder((dir) => {
      const own = join(dir, 'ours.json');
      writeFileSync(own, '{ "fold": ["spelling"] }');
      const folded = (style: string): Set<string> => {
        const { entries } = JSON.parse(stet(['compare', ...pair, '--format', 'json', '--house-style', style]).out);
        const edits = entries.flatMap((e: { segments: { edit: { kind: string; folded?: true } | null }[] }) =>
          e.segments.map((s) => s.edit),
        );
        return new Set(edits.filter((e: { folded?: true } | null) => e?.folded).map((e: { kind: string }) => e.kind));
      };
      expect(folded(own)).toEqual(new Set(['spelling']));
      expect(folded('plain')).toEqual(new Set(['typography']));
      expect(folded('british')).toContain('spelling');
      const flags = (): readonly string[] =>
        JSON.parse(stet(['compare', ...pair, '--format', 'json', '--house-style', own]).out).flags.map(
          ({ kind }: { kind: string }) => kind,
        );
      const [raised] = flags();
      writeFileSync(own, JSON.stringify({ unraised: [raised] }));
      expect(flags()).not.toContain(raised);
      writeFileSync(own, '{ "fold": ["wording"] }');
      expect(stet(['compare', ...pair, '--house-style', own])).toMatchObject({
        code: 2,
        err: expect.stringMatching(/ours\.json: is not a house style/),
      });
    }));
  it('calls outlets as the house does, whose file says so', () =>
    inFolder((dir) => {
      const [page, own] = [join(dir, 'b.html'), join(dir, 'ours.json')];
      const address = '<link rel="canonical" href="https://www.gull.example/news/1"><meta property="og:site_name" content="gull.example">';
      writeFileSync(
        page,
        `<html><head>${address}<title>Gulls</title></head><body><article><h1>Gulls</h1><p>Gulls nest on the pier again, the warden said on Friday.</p></article></body></html>`,
      );
      writeFileSync(own, '{ "outlets": { "gull.example": "The Gull" } }');
      const outlet = (...more: readonly string[]): string =>
        JSON.parse(stet(['compare', pair[0] ?? '', page, '--format', 'json', ...more]).out).witnesses[1].metadata.outlet;
      expect(outlet()).toBe('gull.example');
      expect(outlet('--house-style', own)).toBe('The Gull');
      writeFileSync(own, '{ "outlets": ["The Gull"] }');
      const { code, err } = stet(['compare', ...pair, '--house-style', own]);
      expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
      expect(err).toContain('ours.json: is not a house style: Its “outlets” are no names by address');
    }));
  it('takes the title that is given', () => {
    expect(JSON.parse(stet(['compare', ...pair, '--title', 'For Ruth', '--format', 'json']).out).title).toBe('For Ruth');
  });
  it('compares several witnesses with the base', () => {
    const { out } = stet(['compare', ...pair, join(SEEDS, 'ferry-fire', 'base.txt'), '--format', 'json']);
    const report = JSON.parse(out);
    expect(report.witnesses.map((w: { siglum: string }) => w.siglum)).toEqual(['A', 'B', 'C']);
    expect(new Set(report.entries.map((e: { witnessSiglum: string }) => e.witnessSiglum))).toEqual(new Set(['B', 'C']));
  });
  it('drops and keeps what the person says', () => {
    const blocks = (args: readonly string[]): string[] =>
      JSON.parse(stet(['compare', ...pair, '--format', 'json', ...args]).out).witnesses[0].blocks.map((b: { text: string }) => b.text);
    expect(blocks([]).join('\n')).not.toContain('Bakers ask');
    expect(blocks(['--keep', 'Bakers ask for later']).join('\n')).toContain('Bakers ask for later opening hours');
    expect(blocks(['--drop', 'fishing crews an estimated']).join('\n')).not.toContain('3,400');
  });
  it('writes every format', () => {
    for (const format of ['text', 'json', 'html', 'markdown', 'criticmarkup', 'csv', 'table', 'tei', 'docx', 'diff']) {
      inFolder((dir) => {
        const file = join(dir, `report.${format}`);
        expect(stet(['compare', ...pair, '--format', format, '--output', file, '--quiet'])).toMatchObject({ code: 0, out: '', err: '' });
        expect(readFileSync(file).length).toBeGreaterThan(400);
      });
    }
  });
});

describe('stet extract', () => {
  it('shows the story with its kinds, and what was set aside with the rule', () => {
    const { code, out } = stet(['extract', join(SEEDS, 'ferry-fire', 'witness.html')]);
    expect(code).toBe(0);
    expect(out).toMatch(/headline +Eleven hurt/);
    expect(out).toMatch(/caption +The Saint Orla/);
    expect(out).toMatch(/Set aside: \d+/);
    expect(out).toMatch(/\[[a-z-]+\] .*Lido to open a week early/);
  });
  it('writes one file for each source, names the bad one and exits with 3', () =>
    inFolder((dir) => {
      const { code, err } = stet(['extract', pair[0], 'nowhere.txt', pair[1], '--format', 'json', '--output', join(dir, 'out')]);
      expect(code).toBe(3);
      expect(err).toMatch(/nowhere\.txt: no such file/);
      const article = JSON.parse(readFileSync(join(dir, 'out', 'base.txt.json'), 'utf8'));
      expect(article.blocks[0]).toMatchObject({ id: 'A1', kind: 'headline' });
      expect(JSON.parse(readFileSync(join(dir, 'out', 'witness.md.json'), 'utf8')).metadata.url).toMatch(/^https:/);
    }));
});

describe('stet', () => {
  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(stet(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
  it.each([['--help'], ['compare', '--help'], ['extract', '-h'], ['batch', '--help'], ['serve', '--help']])('helps: %s %s', (...args) => {
    const { code, out, err } = stet(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^(Stet|stet)/);
  });
});

describe('the encoding that a person gives', () => {
  const words = 'The ferry to the isle is out of service, the harbour office said on Monday.\n\nIt is expected back in Šibenik by noon.\n';
  // In windows-1250 Š is 0x8A, which in windows-1252 is the same letter and in MacRoman an ä.
  const bytes = Buffer.from(words.replace('Š', '\x8a'), 'latin1');

  it('is taken for every source, or for the one whose siglum it names', () =>
    inFolder((dir) => {
      writeFileSync(join(dir, 'a.txt'), words);
      writeFileSync(join(dir, 'b.txt'), bytes);
      const paths = [join(dir, 'a.txt'), join(dir, 'b.txt')];
      expect(stet(['compare', ...paths, '--encoding', 'B=windows-1250', '--exit-code']).code).toBe(0);
      expect(stet(['compare', ...paths, '--encoding', 'B=mac-roman']).out).toContain('äibenik');
      expect(stet(['extract', join(dir, 'b.txt'), '--encoding', 'macintosh']).out).toContain('äibenik');
    }));

  it('is refused when nobody knows it', () => {
    const { code, err } = stet(['extract', 'a.txt', '--encoding', 'x-rain']);
    expect(code).toBe(2);
    expect(err).toContain('"x-rain"');
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Audits } from '../../host/audits.ts';
import { emptyFolder } from './folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAIR = 'reports/fire-0123456789ab.html';

/** An audit of one pair whose articles stand in files beside it. */
function audit(places: unknown = null): { readonly folder: string; readonly audits: Audits } {
  const folder = emptyFolder();
  for (const name of ['.stet-audit', 'reports']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'wire.txt'), 'The wire.');
  writeFileSync(join(folder, 'feed.xml'), '<rss/>');
  writeFileSync(join(folder, 'index.json'), '{"schema":"stet-audit/1"}');
  writeFileSync(join(folder, PAIR), 'the report');
  const both = places ?? [{ place: join(folder, 'wire.txt') }, { place: join(folder, 'feed.xml'), item: '3' }];
  writeFileSync(join(folder, '.stet-audit', 'places.json'), JSON.stringify({ pairs: { [PAIR]: both } }));
  return { folder, audits: new Audits() };
}

async function handleOf(audits: Audits, folder: string): Promise<string> {
  const { audit: opened } = await audits.open(folder);
  return opened?.handle ?? '';
}

describe('an audit’s folder', () => {
  it('gives its index and, of a pair, both articles: which story of a feed too', async () => {
    const { folder, audits } = audit();
    const opened = await audits.open(folder);
    expect(new TextDecoder().decode(opened.audit?.index)).toBe('{"schema":"stet-audit/1"}');
    const pair = await audits.openPair(opened.audit?.handle ?? '', PAIR);
    expect(pair.map(({ name, loaded }) => [name, loaded?.item])).toEqual([
      ['wire.txt', undefined],
      ['feed.xml', '3'],
    ]);
  });

  it('keeps marks and the report that shows them; they come back with the audit', async () => {
    const { folder, audits } = audit();
    const handle = await handleOf(audits, folder);
    expect(await audits.keepPair(handle, PAIR, bytes('{"marks":1}'), bytes('with marks'))).toBeNull();
    expect(readFileSync(join(folder, PAIR), 'utf8')).toBe('with marks');
    const again = await audits.open(folder);
    expect(again.audit?.marks.map((one) => new TextDecoder().decode(one))).toEqual(['{"marks":1}']);
  });

  it('a folder without an index is none, and says so', async () => {
    expect(await new Audits().open(emptyFolder())).toMatchObject({ audit: null, trouble: { rule: 'no-audit' } });
  });

  it.each([['reports/../index.json'], ['reports/../../x.html'], ['index.html'], ['reports/a/b.html'], ['reports/..\\x.html']])(
    'nothing is written at %s',
    async (pair) => {
      const { folder, audits } = audit();
      expect(await audits.keepPair(await handleOf(audits, folder), pair, bytes('{}'), bytes('x'))).toMatchObject({ rule: 'pair-unknown' });
    },
  );

  it('only a pair that the audit knows is read, only with its handle, and never from another machine', async () => {
    const { folder, audits } = audit();
    const handle = await handleOf(audits, folder);
    expect(await audits.openPair(handle, 'reports/other.html')).toMatchObject([{ loaded: null }]);
    expect(await audits.openPair('A'.repeat(24), PAIR)).toMatchObject([{ loaded: null }]);
    const [far, near] = [{ place: '//server/share/a.txt' }, { place: 'relative.txt' }];
    const hostile = audit([far, near]);
    const found = await hostile.audits.openPair(await handleOf(hostile.audits, hostile.folder), PAIR);
    expect(found.map(({ trouble }) => trouble?.rule)).toEqual(['pair-place', 'pair-place']);
  });

  it('is read without places and with damaged ones', async () => {
    const { folder, audits } = audit();
    writeFileSync(join(folder, '.stet-audit', 'places.json'), '{"pairs":{"a":[1,2],"b":7}');
    const handle = await handleOf(audits, folder);
    expect(await audits.openPair(handle, PAIR)).toMatchObject([{ trouble: { rule: 'pair-unknown' } }]);
  });
});

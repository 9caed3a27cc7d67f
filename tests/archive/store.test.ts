import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, StoreRefusal } from '../../archive/engine.ts';
import { ARTICLE_COLUMNS, candidatesOf, findings, putFindings, type TakenArticle } from '../../archive/findings.ts';
import { counts, freeAll, take } from '../../archive/leases.ts';
import { openStore } from '../../archive/open.ts';
import { advance, settle, stateOf } from '../../archive/phases.ts';
import { type Listed, list, putParts, type ReadPart, SOURCE_COLUMNS, type TakenSource } from '../../archive/sources.ts';
import { type Server, startPostgres, withoutPostgres } from './postgres.ts';

const NOW = '2026-03-01T00:00:00.000Z';
const listed = (key: string, side: Listed['side'], stamp = '1'): Listed => ({ key, place: `/${key}`, side, stamp });

/** A part with one article of these fingerprints. */
const part = ({ id, side }: TakenSource, prints: readonly number[], more: Partial<ReadPart> = {}): ReadPart => ({
  source: { id, side },
  articles: [{ key: `article-${id}`, body: JSON.stringify({ id }), prints }],
  first: true,
  last: true,
  reason: null,
  ...more,
});

const takeSources = (engine: Engine, holder: string, count = 10) => take<TakenSource>(engine, 'source', SOURCE_COLUMNS, holder, count);
const takeArticles = (engine: Engine, holder: string, count = 10) => take<TakenArticle>(engine, 'article', ARTICLE_COLUMNS, holder, count);

/** What both engines must do alike; `fresh` opens an empty store. */
function behaves(fresh: () => Promise<Engine>): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await fresh();
    await settle(engine, '{"a":1}');
  }, 120_000);
  afterAll(async () => {
    await engine.close();
  });

  test('sources are taken once, read, and found by what they share', async () => {
    await list(engine, [listed('p1', 'published'), listed('p2', 'published'), listed('w1', 'wire'), listed('w2', 'wire')], NOW);
    const [mine, others] = await Promise.all([takeSources(engine, 'me', 3), takeSources(engine, 'you', 3)]);
    expect([...mine, ...others].map(({ key }) => key).sort()).toEqual(['p1', 'p2', 'w1', 'w2']);
    expect(await advance(engine)).toBe('reading');
    const prints: Readonly<Record<string, readonly number[]>> = {
      p1: [1, 2, 3, 2 ** 51],
      p2: [70, 80],
      w1: [2, 3, 2 ** 51, 99],
      w2: [3, 500],
    };
    await putParts(
      engine,
      'me',
      mine.map((source) => part(source, prints[source.key] ?? [])),
    );
    await putParts(
      engine,
      'you',
      others.map((source) => part(source, prints[source.key] ?? [])),
    );
    expect(await counts(engine, 'source')).toEqual({ waiting: 0, done: 4, failed: 0 });
    expect(await advance(engine)).toBe('comparing');
    const taken = await takeArticles(engine, 'me');
    expect(taken.map(({ side }) => side)).toEqual(['published', 'published']);
    const found = await candidatesOf(
      engine,
      taken.map(({ id }) => id),
    );
    const bodies = new Map(taken.map(({ id, body }) => [id, body]));
    const sourceIds = [...mine, ...others];
    const idOf = (key: string): number => sourceIds.find((source) => source.key === key)?.id ?? -1;
    expect(found.map(({ of, body }) => [bodies.get(of), body])).toEqual([
      [JSON.stringify({ id: idOf('p1') }), JSON.stringify({ id: idOf('w1') })],
      [JSON.stringify({ id: idOf('p1') }), JSON.stringify({ id: idOf('w2') })],
    ]);
    await putFindings(
      engine,
      'me',
      taken.map(({ id, key }) => ({ id, basis: 'b', finding: JSON.stringify(key) })),
    );
    expect(await advance(engine)).toBe('done');
    const all: string[] = [];
    for await (const finding of findings(engine)) all.push(JSON.parse(finding) as string);
    expect(all).toEqual(taken.map(({ key }) => key).sort());
  });

  test('what is given again as it was is not read again; what is new is, and published articles are asked again for their sources', async () => {
    const same = [listed('p1', 'published'), listed('p2', 'published'), listed('w1', 'wire'), listed('w2', 'wire')];
    await list(engine, same, NOW);
    expect((await stateOf(engine)).phase).toBe('done');
    await list(engine, [...same, listed('p3', 'published')], NOW);
    expect((await takeSources(engine, 'me')).map(({ key }) => key)).toEqual(['p3']);
    await freeAll(engine);
    const [p3] = await takeSources(engine, 'me');
    await putParts(engine, 'me', [part(p3 as TakenSource, [500])]);
    expect(await advance(engine)).toBe('comparing');
    expect((await takeArticles(engine, 'me')).map(({ body }) => body)).toEqual([JSON.stringify({ id: p3?.id })]);
    await list(engine, [...same, listed('p3', 'published'), listed('w3', 'wire')], NOW);
    const [w3] = await takeSources(engine, 'me');
    await putParts(engine, 'me', [part(w3 as TakenSource, [500])]);
    await advance(engine);
    await freeAll(engine);
    expect(await takeArticles(engine, 'me')).toHaveLength(3);
  });

  test('a source that is gone or changed is forgotten with all that was read of it', async () => {
    await freeAll(engine);
    await list(engine, [listed('p1', 'published'), listed('w1', 'wire', '2')], NOW);
    const [{ n: prints } = { n: -1 }] = await engine.ask<{ n: number }>('SELECT count(*)::int AS n FROM print');
    expect(prints).toBe(0);
    expect((await takeSources(engine, 'me')).map(({ key }) => key)).toEqual(['w1']);
  });

  test('what is written late, after the work was given to another, is left out', async () => {
    await freeAll(engine);
    const [late] = await takeSources(engine, 'late');
    await engine.ask(`UPDATE source SET leased_until = now() - interval '1 second'`);
    const [again] = await takeSources(engine, 'other');
    expect(again?.id).toBe(late?.id);
    await putParts(engine, 'late', [part(late as TakenSource, [1])]);
    expect(await counts(engine, 'source')).toMatchObject({ waiting: 1 });
    await putParts(engine, 'other', [part(again as TakenSource, [1, 2])]);
    await putParts(engine, 'late', [part(late as TakenSource, [1])]);
    const [{ n } = { n: -1 }] = await engine.ask<{ n: number }>('SELECT count(*)::int AS n FROM print');
    expect(n).toBe(2);
  });

  test('a source half read leaves nothing behind when it is read anew', async () => {
    await list(engine, [listed('feed', 'wire')], NOW);
    const [feed] = (await takeSources(engine, 'first')) as [TakenSource];
    await putParts(engine, 'first', [part(feed, [1, 2, 3], { last: false })]);
    await freeAll(engine);
    const [again] = (await takeSources(engine, 'second')) as [TakenSource];
    const articles = [{ key: 'another', body: '{}', prints: [9] }];
    await putParts(engine, 'second', [part(again, [], { articles })]);
    expect(await engine.ask('SELECT key FROM article')).toEqual([{ key: 'another' }]);
    expect((await engine.ask('SELECT print::int AS print FROM print')).map(({ print }) => print)).toEqual([9]);
  });

  test('other settings have everything compared again', async () => {
    await advance(engine);
    await advance(engine);
    await settle(engine, '{"a":1}');
    expect((await stateOf(engine)).phase).toBe('done');
    await settle(engine, '{"a":2}');
    expect(await stateOf(engine)).toMatchObject({ phase: 'reading', settings: '{"a":2}' });
  });

  test('a store of a newer schema is refused', async () => {
    await engine.ask('UPDATE audit SET schema = 99');
    const { prepare } = await import('../../archive/schema.ts');
    await expect(prepare(engine, NOW)).rejects.toThrow(/newer Stet/);
    await engine.ask('UPDATE audit SET schema = 1');
  });
}

describe('the embedded store', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-store-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  behaves(() => openStore(join(folder, 'store'), NOW));

  test('is opened by one process at a time; one that is gone holds nothing', async () => {
    await expect(openStore(join(folder, 'store'), NOW)).rejects.toThrow(StoreRefusal);
    const other = join(folder, 'other');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(other);
    // A number that no process has.
    writeFileSync(join(other, 'held-by'), '99999999');
    const engine = await openStore(other, NOW);
    await engine.close();
  });
});

describe.skipIf(withoutPostgres !== null)(
  `PostgreSQL${withoutPostgres === null ? '' : `: skipped, ${withoutPostgres}`}`,
  { timeout: 120_000 },
  () => {
    let server: Server;
    beforeAll(async () => {
      server = await startPostgres();
    }, 120_000);
    afterAll(() => server.stop());
    behaves(() => openStore(server.address, NOW));

    test('what cannot be reached is refused in one line', async () => {
      await expect(openStore('postgres://nobody@127.0.0.1:1/none', NOW)).rejects.toThrow(StoreRefusal);
    });
  },
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALLS, checkArgument, decode, encode, type HostCall, NAME_LIMIT, SERVER_SHAPES, SOURCE_LIMIT } from '../../contract/index.ts';
import { MAX_SOURCE_BYTES } from '../../core/read/index.ts';

const handle = 'A'.repeat(24);
const bytes = new Uint8Array(3);

/** An argument of the right shape for every call. */
const RIGHT: Readonly<Record<HostCall, unknown>> = {
  info: undefined,
  openSources: { multiple: true, endings: ['txt', 'html'] },
  fetchPage: { url: 'https://example.com/', allowPrivate: false, request: 'r-1' },
  revisitPage: { url: 'https://example.com/' },
  cancelFetch: { request: 'r-1' },
  saveReport: { suggestedName: 'report.html', mediaType: 'text/html', bytes },
  printReport: { suggestedName: 'report', html: '<p>' },
  previewReport: { html: '<p>' },
  openStory: undefined,
  openRecentStory: { handle },
  saveStory: { handle: null, suggestedName: 'Kremlin', bytes },
  saveStoryAs: { suggestedName: 'Kremlin', bytes },
  recentStories: undefined,
  clearRecentStories: undefined,
  autosave: { draft: 'd-1', handle, name: 'Kremlin', bytes },
  drafts: undefined,
  openDraft: { draft: 'd-1' },
  discardDraft: { draft: 'd-1' },
  openAudit: undefined,
  openPair: { audit: handle, pair: 'reports/a-1.html' },
  keepPair: { audit: handle, pair: 'reports/a-1.html', marks: bytes, report: bytes },
  settings: undefined,
  changeSettings: { theme: 'dark', desk: { view: 'inline', size: 17, folded: true } },
  setWindow: { title: 'Kremlin', dirty: true, draft: 'd-1' },
  setCommands: { enabled: ['undo'], checked: [] },
  finishClosing: { close: true },
  takeArrivals: undefined,
  openExternal: { url: 'https://example.com/' },
};

describe('arguments', () => {
  it.each(CALLS.map((call) => [call]))('%s takes what it should', (call) => expect(() => checkArgument(call, RIGHT[call])).not.toThrow());

  it.each(CALLS.map((call) => [call]))('%s takes nothing else', (call) => {
    const right = RIGHT[call];
    const wrong: unknown[] = [null, 0, 'x', [], new Map(), { ...(right as object), more: 1 }, Object.create({ inherited: 1 })];
    if (right === undefined) wrong.push({});
    else
      for (const name of Object.keys(right as object)) {
        // Each field missing (unless it may be), and each field of a wrong kind.
        if (call !== 'changeSettings') wrong.push(Object.fromEntries(Object.entries(right as object).filter(([key]) => key !== name)));
        for (const value of [undefined, Number.NaN, Symbol.iterator.toString, { a: { b: 1 } }, [{}], 'x\0y'])
          wrong.push({ ...(right as object), [name]: value });
      }
    for (const argument of wrong) expect(() => checkArgument(call, argument), String(JSON.stringify(argument))).toThrow(TypeError);
  });

  it('limits sizes', () => {
    const long = 'x'.repeat(NAME_LIMIT + 1);
    expect(() => checkArgument('saveStoryAs', { suggestedName: long, bytes })).toThrow('suggestedName is longer than');
    expect(() => checkArgument('fetchPage', { url: `https://example.com/${'x'.repeat(5000)}`, allowPrivate: false, request: 'r' })).toThrow(
      'url is longer',
    );
    expect(() =>
      checkArgument('changeSettings', { desk: Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`a${n}`, 'x'.repeat(4000)])) }),
    ).toThrow('desk is larger');
    // A view over no memory that says it is larger than any story.
    const huge = Object.defineProperty(new Uint8Array(0), 'byteLength', { value: 2 ** 40 });
    expect(() => checkArgument('saveStoryAs', { suggestedName: 'x', bytes: huge })).toThrow('bytes is larger');
  });

  it.each(['../x', 'a/b', 'a\\b', '', 'x'.repeat(65), 'é', '.', 'CON:'])('the name of a draft is never a path: %j', (draft) =>
    expect(() => checkArgument('discardDraft', { draft })).toThrow(TypeError),
  );

  it('the server checks every call it answers', () => {
    for (const shape of Object.values(SERVER_SHAPES)) expect(shape({ foreign: 1 }, '')).not.toBeNull();
  });

  it('a host hands over exactly what core reads', () => expect(SOURCE_LIMIT).toBe(MAX_SOURCE_BYTES));
});

describe('the wire', () => {
  const anything = fc.letrec((again) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.string({ unit: 'grapheme' }),
      fc.uint8Array({ maxLength: 50 }),
      fc.array(again('value'), { maxLength: 4 }),
      fc.dictionary(
        fc.string({ maxLength: 8 }).filter((key) => key !== '$bytes' && key !== '__proto__'),
        again('value'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  })).value;

  it('carries any value there and back, bytes among them', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(decode(encode(value))).toEqual(value);
      }),
    );
  });

  it('carries nothing at all', () => expect(decode(encode(undefined))).toBeUndefined());
  it('carries a Buffer as bytes', () => expect(decode(encode({ a: Buffer.from('x') }))).toEqual({ a: new Uint8Array([120]) }));

  it('refuses a message that is cut off or too long', () => {
    const whole = encode({ a: new Uint8Array(10), b: new Uint8Array(5) });
    for (let end = 0; end < whole.length; end++) expect(() => decode(whole.subarray(0, end))).toThrow();
    expect(() => decode(new Uint8Array([...whole, 0]))).toThrow('longer');
  });

  it('refuses lengths that lie', () => {
    const forged = (json: string): Uint8Array => {
      const head = new TextEncoder().encode(json);
      const whole = new Uint8Array(4 + head.length);
      new DataView(whole.buffer).setUint32(0, head.length);
      whole.set(head, 4);
      return whole;
    };
    for (const length of ['-1', '1e9', '0.5', '"1"', 'null']) expect(() => decode(forged(`{"a":{"$bytes":${length}}}`))).toThrow('cut off');
  });
});

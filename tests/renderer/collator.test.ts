import { expect, it } from 'vitest';
import { USUAL_HOUSE } from '../../core/account/index.ts';
import { Answers } from '../../renderer/work/answers.ts';
import { Cancelled, Collator } from '../../renderer/work/collator.ts';
import type { Answer, Ask, CollateAsk, Collation } from '../../renderer/work/protocol.ts';

/** A worker in the same thread; `mute` ones never answer. */
class Thread {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  ended = false;
  readonly #answers: Answers | null;
  constructor(mute = false) {
    this.#answers = mute ? null : new Answers((data) => this.onmessage?.({ data }));
  }
  postMessage(ask: Ask): void {
    void this.#answers?.hear(ask);
  }
  terminate(): void {
    this.ended = true;
  }
}

const collator = (...threads: Thread[]): Collator => new Collator(() => threads.shift() as unknown as Worker);
const source = (siglum: string, text: string) => ({
  siglum,
  name: `${siglum}.txt`,
  bytes: new TextEncoder().encode(text),
  sha256: text,
  mediaType: 'text/plain',
  charset: null,
  url: null,
  decisions: [],
});
const STORY = 'The council voted on Monday to close the library by the old mill.';
const ask = (...witnesses: readonly string[]): CollateAsk => ({
  kind: 'collate',
  house: USUAL_HOUSE,
  sources: [source('A', STORY), ...witnesses.map((text, i) => source('BCD'[i] ?? '', text))],
  base: 'A',
  witnesses: witnesses.map((_, i) => ({ siglum: 'BCD'[i] ?? '', decisions: [] })),
});

async function collated(using: Collator, what: CollateAsk): Promise<readonly string[]> {
  const told: string[] = [];
  await using.collate(what, {
    article: ({ siglum }) => told.push(siglum),
    versions: () => {},
    account: (witness, { derivation }) => told.push(`${witness}: ${derivation.witnessWords > 0 ? 'something' : 'nothing'} to tell`),
    collation: ({ witness, entries, targets }: Collation) =>
      told.push(`${witness.siglum}: ${entries.map((e) => e.relation)}, ${targets.size > 0 ? 'marked by name' : 'nothing to mark'}`),
  });
  return told;
}

it('articles are told as they are read, then each comparison, whole', async () => {
  const told = await collated(collator(new Thread()), ask(STORY.replace('close', 'shut'), STORY));
  expect(told).toEqual([
    'A',
    'B',
    'C',
    'B: revised, marked by name',
    'C: same, nothing to mark',
    'B: something to tell',
    'C: something to tell',
  ]);
});

it('a newer comparison overtakes an older one', async () => {
  const using = collator(new Thread());
  const older = collated(using, ask(STORY));
  const newer = collated(using, ask(STORY.replace('close', 'shut')));
  await expect(older).rejects.toBeInstanceOf(Cancelled);
  expect(await newer).toContain('B: revised, marked by name');
});

it('cancelling ends the worker; the next comparison has a new one', async () => {
  const stuck = new Thread(true);
  const using = collator(stuck, new Thread());
  const waiting = collated(using, ask(STORY));
  using.cancel();
  await expect(waiting).rejects.toBeInstanceOf(Cancelled);
  expect(stuck.ended).toBe(true);
  expect(await collated(using, ask(STORY))).toContain('B: same, nothing to mark');
});

it('cancelling when nothing runs keeps the worker', async () => {
  const only = new Thread();
  const using = collator(only);
  await collated(using, ask(STORY));
  using.cancel();
  expect(only.ended).toBe(false);
  expect(await collated(using, ask(STORY))).toContain('B: same, nothing to mark');
});

it('warming up gives way to the first story, and is over then', async () => {
  const using = collator(new Thread());
  const warming = using.warm([source('A', STORY), source('B', STORY)]);
  expect(await collated(using, ask(STORY.replace('close', 'shut')))).toContain('B: revised, marked by name');
  await warming;
  await using.warm([source('A', STORY), source('B', STORY)]);
});

it('a worker that breaks fails what waits for it, in its own words', async () => {
  const broken = new Thread(true);
  const waiting = collated(collator(broken), ask(STORY));
  broken.onerror?.({ message: 'out of memory' });
  await expect(waiting).rejects.toThrow('out of memory');
});

it('an unreadable source is an article with nothing in it but the reason', async () => {
  const reasons: string[] = [];
  await collator(new Thread()).collate(
    {
      ...ask(),
      sources: [{ ...source('A', ''), bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), mediaType: 'image/png' }],
    },
    {
      article: ({ blocks, messages }) => reasons.push(`${blocks.length} ${messages.map((m) => m.severity)}`),
      collation: () => {},
      account: () => {},
      versions: () => {},
    },
  );
  expect(reasons).toEqual(['0 error']);
});

it('an export is of the comparisons last made', async () => {
  const using = collator(new Thread());
  await collated(using, ask(STORY.replace('close', 'shut')));
  const made = await using.export({
    kind: 'export',
    format: 'criticmarkup',

    created: '2025-03-11T12:00:00Z',
    marks: [],
    witnesses: ['B'],
  });
  expect(new TextDecoder().decode(made.bytes)).toContain('{~~close~>shut~~}');
  expect(made.extension).toBe('critic.md');
  await expect(
    using.export({ kind: 'export', format: 'json', created: '2025-03-11T12:00:00Z', marks: [], witnesses: [] }),
  ).rejects.toThrow();
});

it('a preview has the beginning of a comparison and its flags, an export all of it', async () => {
  const using = collator(new Thread());
  const further = 'The mayor said on Friday that the bridge would open to walkers in the spring.';
  const whole = ask(`${STORY.replace('close', 'shut')}\n\n${further.replace('spring', 'autumn')}`);
  await collated(using, { ...whole, sources: [source('A', `${STORY}\n\n${further}`), ...whole.sources.slice(1)] });
  const made = async (first?: number): Promise<string> => {
    const asked = { kind: 'export', format: 'text', created: '2025-03-11T12:00:00Z', marks: [], witnesses: ['B'] } as const;
    return new TextDecoder().decode((await using.export(first === undefined ? asked : { ...asked, first })).bytes);
  };
  expect(await made()).toContain('autumn');
  expect(await made(1)).not.toContain('autumn');
  expect(await made(1)).toContain('shut');
});

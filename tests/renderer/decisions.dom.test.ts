import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { MemoryHost } from '../../renderer/host/memory-host.ts';
import { key, opened, start, text } from './app.dom.ts';

const STORY = `Hall to close

The council will probably close the hall in May.

“We had no other choice,” said the mayor, Ana Ruiz.

The hall opened in the year 1932 by the mill.
`;
const PUBLISHED = STORY.replace('probably ', '').replace('other ', '').replace('by the mill', 'beside the mill');

async function compared(): Promise<void> {
  const host = new MemoryHost();
  host.sources = [opened('a.txt', STORY), opened('b.txt', PUBLISHED)];
  await start(host);
  key('o', { ctrlKey: true });
  await vi.waitFor(() => expect(document.querySelectorAll('aside .line')).toHaveLength(2));
}
const decided = (): string => /\d+ of \d+ decided/.exec(text('footer'))?.[0] ?? '';
const where = (): string => text('.where');

it('a flag and the edits it is made of are one decision, whichever of them is marked', async () => {
  await compared();
  expect(decided()).toBe('0 of 3 decided');
  key('f');
  key('q');
  expect(decided()).toBe('1 of 3 decided');
  expect(document.querySelectorAll('main ol .decided.query')).toHaveLength(1);
  key('q');
  expect(decided()).toBe('0 of 3 decided');
  expect(document.querySelectorAll('main ol .decided')).toHaveLength(0);
  key('j');
  key('x');
  expect(decided()).toBe('1 of 3 decided');
  expect(document.querySelectorAll('aside .line .decided, aside .line [aria-pressed="true"]').length).toBeGreaterThan(0);
});

it('a mark is one step of work, and taking it back leads to where it was made', async () => {
  await compared();
  key('f');
  key('s');
  key('f');
  expect(where()).toBe('Flag 2 of 2, the last');
  key('z', { ctrlKey: true });
  expect(decided()).toBe('0 of 3 decided');
  expect(where()).toBe('Flag 1 of 2');
});

it('mark and go on leads through all that is undecided, and from the last one back to what was passed over', async () => {
  await compared();
  key('f');
  key('f');
  key('Q', { shiftKey: true });
  expect(where()).toBe('Edit 3 of 3, the last');
  key('S', { shiftKey: true });
  expect(where()).toBe('Flag 1 of 2');
  key('X', { shiftKey: true });
  expect(decided()).toBe('3 of 3 decided');
  expect(where()).toBe('Flag 1 of 2');
});

it('the summary counts each kind of decision and has the queries as a letter, in four keys from the flags', async () => {
  await compared();
  const sent: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => void sent.push(words) } });
  key('f');
  key('q');
  key('r');
  expect([...document.querySelectorAll('dialog dd')].map((each) => each.textContent)).toEqual(['0', '1', '0', '2', '3 changes']);
  document.querySelector<HTMLElement>('dialog [data-first]')?.click();
  flushSync();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatch(/^Hall to close\n1 query · \d+ \w+ \d{4}.*\d\d:\d\d\nA {2}a\.txt\nB {2}b\.txt\n\n1\. Hedge dropped\. /);
  expect(sent[0]).toContain('probably');
});

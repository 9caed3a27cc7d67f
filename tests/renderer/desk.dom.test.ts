import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import { fileName } from '../../renderer/desk/filing.svelte.ts';
import { MemoryHost } from '../../renderer/host/memory-host.ts';
import { BASE, key, opened, pair, start, text } from './app.dom.ts';

it('compares what the dialog opened and marks the words that differ', async () => {
  await pair();
  expect(text('main ol del')).toContain('close');
  expect(text('main ol ins')).toContain('shut');
});

it('J goes to the edit, S marks it, Ctrl Z takes it back', async () => {
  await pair();
  key('j');
  key('s');
  expect(text('footer')).toContain('1 of');
  key('z', { ctrlKey: true });
  expect(text('footer')).toContain('0 of');
});

it('what a person chose is remembered by the host', async () => {
  const host = await pair();
  key('i');
  await vi.waitFor(() => expect(host.remembered.desk['view']).toBe('inline'));
});

it('a story saved and opened again has its marks', async () => {
  const host = await pair();
  key('j');
  key('x');
  key('s', { ctrlKey: true });
  await vi.waitFor(() => expect(host.files.size).toBe(1));
  host.tell('command', { command: 'new-story' });
  await vi.waitFor(() => expect(text('main')).toContain('the copy you started from'));
  host.tell('command', { command: 'open-story' });
  await vi.waitFor(() => expect(text('footer')).toContain('1 of'));
});

it('says for as long as work is not kept that it is not, and tries again', async () => {
  const host = await pair();
  host.unkept = { severity: 'error', rule: 'file-failed', reason: 'the disk is full', source: 'x' };
  key('j');
  key('s');
  await vi.waitFor(() => expect(text('[role=alert]')).toContain('Your work is not being kept: the disk is full.'), 4000);
  expect(await host.drafts()).toEqual([]);
  host.unkept = null;
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')).toBeNull(), 4000);
  expect(await host.drafts()).toHaveLength(1);
});

it('a pair that was only looked at leaves no draft, and a mark taken back leaves none', async () => {
  const host = await pair();
  key('j');
  await new Promise((go) => setTimeout(go, 600));
  expect(await host.drafts()).toEqual([]);
  key('s');
  await vi.waitFor(async () => expect(await host.drafts()).toHaveLength(1), 4000);
  key('z', { ctrlKey: true });
  await vi.waitFor(async () => expect(await host.drafts()).toEqual([]), 4000);
});

it('undo stops at the pair that was loaded', async () => {
  await pair();
  for (let times = 0; times < 4; times++) key('z', { ctrlKey: true });
  expect(document.querySelector('main del')).not.toBeNull();
});

it('markup in a source is text', async () => {
  const host = new MemoryHost();
  const hostile = BASE.replace('close the', '<img src=x onerror=alert(1)> <script>alert(1)</script> the');
  host.sources = [opened('a.txt', BASE), opened('b.txt', hostile)];
  await start(host);
  key('o', { ctrlKey: true });
  await vi.waitFor(() => expect(document.querySelector('main ins')).not.toBeNull());
  expect(document.querySelector('main img, main script')).toBeNull();
  expect(text('main')).toContain('onerror=alert(1)');
});

it('the current edit stays with its words when the comparison is made anew', async () => {
  const host = new MemoryHost();
  host.sources = [opened('a.txt', BASE), opened('b.txt', BASE.replace('close the', 'shut the').replace('petition', 'protest'))];
  await start(host);
  key('o', { ctrlKey: true });
  await vi.waitFor(() => expect(document.querySelectorAll('main ol del')).toHaveLength(2));
  key('j');
  key('j');
  expect(text('[aria-live]')).toContain('petition');
  const council = [...document.querySelectorAll<HTMLElement>('main ol li')].find((li) => li.textContent?.includes('Monday'));
  council?.querySelector<HTMLElement>('[aria-label^="Pick"]')?.click();
  flushSync();
  key('u');
  await vi.waitFor(() => expect(document.querySelectorAll('main ol > li')).toHaveLength(4));
  expect(text('[aria-live]')).toContain('petition');
  expect(document.querySelector('main .picked')).toBeNull();
});

it.each([
  ['Council: “No choice” / 2 of 3', 'Council No choice 2 of 3'],
  ['Port of Karsholm suspends night sailings after second barrier failure', 'Port of Karsholm suspends night sailings after second'],
  ['青浜港、夜間の出港を停止', '青浜港 夜間の出港を停止'],
  ['../..', 'Story'],
])('%j is kept as %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});

import type { Page } from '@playwright/test';
import type { Host, HostCall, HostCalls } from '../../contract/index.ts';

/** Calls the host as the page does, with any argument: also with one the compiler would refuse. */
export function callHost<C extends HostCall>(page: Page, call: C, argument?: unknown): Promise<Awaited<ReturnType<HostCalls[C]>>> {
  return page.evaluate(
    ([name, given]) => {
      const { stet } = window as unknown as { stet: Record<string, (argument?: unknown) => Promise<unknown>> };
      return (stet[name as string] as (argument?: unknown) => Promise<unknown>)(given);
    },
    [call, argument],
  ) as Promise<Awaited<ReturnType<HostCalls[C]>>>;
}

/** The same for calls that carry bytes, which a test writes as text; bytes in the answer come back as text. */
export function callWithText<C extends HostCall>(
  page: Page,
  call: C,
  argument: Record<string, unknown> & { bytes: string },
): Promise<unknown> {
  return page.evaluate(
    ([name, given]) => {
      const { stet } = window as unknown as { stet: Record<string, (argument?: unknown) => Promise<unknown>> };
      const bytes = new TextEncoder().encode(given.bytes);
      return (stet[name] as (argument?: unknown) => Promise<unknown>)({ ...given, bytes });
    },
    [call, argument] as const,
  );
}

/** Opens a story by a call and gives its handle and its bytes as text. */
export function storyFrom(
  page: Page,
  call: HostCall,
  argument?: unknown,
): Promise<{ handle: string | null; name: string; text: string } | null> {
  return page.evaluate(
    async ([name, given]) => {
      const { stet } = window as unknown as { stet: Host };
      const call = stet[name as 'openRecentStory'] as (argument: unknown) => ReturnType<Host['openStory']>;
      const opened = await call(given);
      if (opened?.story == null) return null;
      return { handle: opened.story.handle, name: opened.story.name, text: new TextDecoder().decode(opened.story.bytes) };
    },
    [call, argument] as const,
  );
}

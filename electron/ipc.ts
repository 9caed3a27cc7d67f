import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { CALLS, checkArgument, type HostCalls, KEEPING_CALLS } from '../contract/index.ts';
import { toldToPage } from '../host/trouble.ts';
import { isAppAddress } from './app-scheme.ts';
import type { Keeping } from './keeping.ts';

/** The channel of a call or an event. */
export const channel = (name: string): string => `stet:${name}`;

/**
 * Answers the contract's calls, all through this one gate: the caller must be the top frame of the app's own page in the app's own window,
 * and the argument must have the call's shape. Anything else is refused before a handler sees it. `keeping` is told of what the app must not end before.
 */
export function answerCalls(ipcMain: IpcMain, host: HostCalls, isDesk: (event: IpcMainInvokeEvent) => boolean, keeping: Keeping): void {
  for (const call of CALLS) {
    ipcMain.handle(channel(call), async (event, ...given: unknown[]) => {
      const frame = event.senderFrame;
      if (frame === null || frame !== event.sender.mainFrame || !isAppAddress(frame.url) || !isDesk(event))
        throw new Error(`${call}: refused, not the app's own page`);
      if (given.length > 1) throw new TypeError(`${call}: more than one argument`);
      checkArgument(call, given[0]);
      // The check above has proved the argument's type, which the compiler cannot see through the table of calls.
      const answer = (host[call] as (argument: unknown) => Promise<unknown>)(given[0]);
      return (KEEPING_CALLS.has(call) ? keeping.until(answer) : answer).catch((fault: unknown) => {
        throw new Error(toldToPage(fault));
      });
    });
  }
}

import type { Server } from 'node:http';

/** Milliseconds that an answer may take once the server was told to stop: a large story is written in less, a slow page is not waited for. */
const PATIENCE = 3000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The part of a process that hears it is to stop, and can stop. */
export type Told = Pick<NodeJS.Process, 'once' | 'off' | 'kill' | 'pid'>;

/** When told to stop, lets what is being saved be saved, then ends as that signal ends a process. Told twice, ends at once. */
export function stopWhenTold(server: Server, told: Told = process): void {
  const stop = (signal: NodeJS.Signals): void => {
    for (const other of SIGNALS) told.off(other, stop);
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const enough = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(enough);
      told.kill(told.pid, signal);
    });
  };
  for (const signal of SIGNALS) told.once(signal, stop);
}

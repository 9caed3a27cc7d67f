import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { CALLS, EVENTS } from '../contract/calls.ts';

// Runs sandboxed beside the page. The page gets one function per call of the contract and `on`, each bound to its own fixed channel:
// no Electron object, no channel name and no event object crosses over.
const calls = Object.fromEntries(
  CALLS.map((call) => [call, (argument?: unknown) => ipcRenderer.invoke(`stet:${call}`, argument).catch(inWords)]),
);

/** Electron puts the channel's name before what went wrong: a person reads the rest. */
function inWords(fault: Error): never {
  throw new Error(fault.message.replace(/^Error invoking remote method '[^']*': (?:\w*Error: )?/, ''));
}

contextBridge.exposeInMainWorld('stet', {
  ...calls,
  on(event: string, listener: (detail: unknown) => void): () => void {
    const known = EVENTS.find((name) => name === event);
    if (known === undefined) throw new Error(`no event ${String(event).slice(0, 40)}`);
    const hear = (_event: IpcRendererEvent, detail: unknown): void => listener(detail);
    ipcRenderer.on(`stet:${known}`, hear);
    return () => void ipcRenderer.off(`stet:${known}`, hear);
  },
});

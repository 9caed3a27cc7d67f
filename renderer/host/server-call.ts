import { type ServerCall, type ServerCalls, TOKEN_HEADER, WIRE_TYPE } from '../../contract/browser.ts';
import { decode, encode } from '../../contract/wire.ts';

const KEPT = 'stet-token';

/**
 * The token from the address's fragment, which never travels to a server; it leaves the address bar at once and stays in this tab's memory
 * for a reload. Null when there is none.
 */
export function takeToken(): string | null {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (given !== undefined) {
    sessionStorage.setItem(KEPT, given);
    history.replaceState(null, '', location.pathname);
  }
  return given ?? sessionStorage.getItem(KEPT);
}

/** Bytes that may still be on their way when the page goes: a choice made just before is kept. Browsers allow 64 KiB in all. */
const OUTLIVES = 16 * 1024;

export type CallServer = <C extends ServerCall>(call: C, ...argument: Parameters<ServerCalls[C]>) => ReturnType<ServerCalls[C]>;

/** Calls the server this page came from. Rejects when it refuses, or has been stopped. */
export function serverCalls(token: string): CallServer {
  const call = async (name: ServerCall, argument?: unknown): Promise<unknown> => {
    const body = new Blob([encode(argument)]);
    const answer = await fetch(`/call/${name}`, {
      method: 'POST',
      keepalive: body.size <= OUTLIVES,
      headers: { 'content-type': WIRE_TYPE, [TOKEN_HEADER]: token },
      body,
      credentials: 'omit',
      redirect: 'error',
    }).catch(() => {
      throw new Error('Stet does not answer any more; start it again with “stet serve”.');
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (!answer.ok) throw new Error(new TextDecoder().decode(bytes) || `${name}: refused (${answer.status})`);
    return decode(bytes);
  };
  return call as CallServer;
}

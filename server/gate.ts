import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { TOKEN_HEADER, WIRE_TYPE } from '../contract/index.ts';

export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * What to answer a request that does not come from this server's own page: an HTTP status; null lets it through.
 * Another page in the same browser can send requests here, and a name can be made to resolve to this machine, so that: the Host must be
 * exactly ours (421), and what a browser says of the request's origin must be ours (403).
 */
export function refusal({ headers }: Asked, authority: string): number | null {
  if (headers.host !== authority) return 421;
  if (headers.origin !== undefined && headers.origin !== `http://${authority}`) return 403;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' ? null : 403;
}

/** The same for a call: besides, it is a POST from a page of ours (405, 415) that knows the token (401). */
export function callRefusal({ method, headers }: Asked, authority: string, token: string): number | null {
  if (method !== 'POST') return 405;
  if (headers.origin !== `http://${authority}`) return 403;
  const offered = headers[TOKEN_HEADER];
  if (typeof offered !== 'string' || !equal(offered, token)) return 401;
  return headers['content-type'] === WIRE_TYPE ? null : 415;
}

function equal(offered: string, token: string): boolean {
  const a = Buffer.from(offered);
  const b = Buffer.from(token);
  return a.length === b.length && timingSafeEqual(a, b);
}

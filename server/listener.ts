import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  decode,
  encode,
  PAGE_POLICY,
  SERVER_SHAPES,
  type ServerCall,
  type ServerCalls,
  STORY_LIMIT,
  WIRE_TYPE,
} from '../contract/index.ts';
import { asset, SAFE_HEADERS } from '../host/assets.ts';
import { isReportPath, REPORT_HEADERS, type ReportShelf } from '../host/report-shelf.ts';
import { toldToPage } from '../host/trouble.ts';
import { callRefusal, refusal } from './gate.ts';

/** A call's body: the largest story, with room for its name around it. */
const BODY_LIMIT = STORY_LIMIT + 64 * 1024;

export interface Site {
  /** `127.0.0.1:1234`, the one Host that is answered. */
  readonly authority: string;
  readonly token: string;
  /** Folder of the built renderer. */
  readonly renderer: string;
  readonly calls: ServerCalls;
  readonly reports: ReportShelf;
}

const HEADERS = { ...SAFE_HEADERS, 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-store' };

/** Answers one request: a call of the contract, a held report, or a file of the page. */
export async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const asked = { method: request.method ?? '', headers: request.headers };
  const refuse = (status: number, why = ''): void => {
    response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    response.end(why);
  };
  const refused = refusal(asked, site.authority);
  if (refused !== null) return refuse(refused);
  const base = `http://${site.authority}`;
  if (!URL.canParse(request.url ?? '', base)) return refuse(400);
  const { pathname } = new URL(request.url ?? '', base);

  const call = /^\/call\/(\w+)$/.exec(pathname)?.[1];
  if (call !== undefined) {
    const refusedCall = callRefusal(asked, site.authority, site.token);
    if (refusedCall !== null) return refuse(refusedCall);
    if (!Object.hasOwn(SERVER_SHAPES, call)) return refuse(404);
    const body = await wholeBody(request);
    if (body === null) return refuse(413, 'larger than this host takes');
    const outcome = await answerCall(call as ServerCall, body, site.calls);
    if (typeof outcome === 'string') return refuse(400, outcome);
    response.writeHead(200, { ...HEADERS, 'content-type': WIRE_TYPE, 'content-length': outcome.byteLength });
    response.end(outcome);
    return;
  }

  if (asked.method !== 'GET' && asked.method !== 'HEAD') return refuse(405);
  if (isReportPath(pathname)) {
    const html = site.reports.find(pathname);
    if (html === null) return refuse(404);
    response.writeHead(200, { ...REPORT_HEADERS, 'cache-control': 'no-store' });
    response.end(asked.method === 'HEAD' ? '' : html);
    return;
  }
  const found = await asset(site.renderer, pathname);
  if (found === null) return refuse(404);
  response.writeHead(200, { ...HEADERS, 'content-type': found.mediaType, 'content-length': found.bytes.byteLength });
  response.end(asked.method === 'HEAD' ? '' : found.bytes);
}

/** The answer's bytes, or one line saying why the call failed. */
async function answerCall(call: ServerCall, body: Uint8Array, calls: ServerCalls): Promise<Uint8Array | string> {
  try {
    const argument = decode(body);
    const fault = SERVER_SHAPES[call](argument, '');
    if (fault !== null) return `${call}: ${fault}`;
    // The check above has proved the argument's type, which the compiler cannot see through the table of calls.
    return encode(await (calls[call] as (argument: unknown) => Promise<unknown>)(argument));
  } catch (fault) {
    return toldToPage(fault);
  }
}

/** Null as soon as it is too large. */
async function wholeBody(request: IncomingMessage): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > BODY_LIMIT) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

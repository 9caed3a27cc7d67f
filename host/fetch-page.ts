import { lookup as resolve } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { PAGE_LIMIT } from '../contract/limits.ts';
import { isPublicAddress } from './address.ts';
import { Refused } from './refused.ts';
import { Trouble } from './trouble.ts';

/** Redirects followed before giving up; news sites use one or two (http to https, short link to story). */
const REDIRECTS = 5;
/** Milliseconds for the whole fetch, redirects included. */
const PATIENCE = 30_000;

export interface FetchOptions {
  /**
   * Whether the place that the address names may be private or loopback. Where it redirects to another one (another scheme, host or port),
   * that one is refused all the same.
   */
  readonly allowPrivate?: boolean;
  readonly signal?: AbortSignal;
  readonly limits?: { readonly bytes?: number; readonly milliseconds?: number; readonly redirects?: number };
  /** Resolves names; the system's resolver unless a test says otherwise. */
  readonly lookup?: LookupFunction;
  /** What counts as public; `isPublicAddress` unless a test, which has only this machine, says otherwise. */
  readonly isPublic?: (address: string) => boolean;
}

/** A page as it came, decompressed but not decoded. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly charset?: string;
  /** The address that answered, after redirects. */
  readonly url: string;
}

/**
 * Fetches a page over http or https without cookies, referrer or credentials. A name is resolved once and the connection goes to the very
 * address that was checked, so a name that resolves differently the second time gains nothing. Redirects pass the same checks.
 * @throws Trouble with a rule (`private-address`, `page-too-large`, …) and one line for a person, without the address in front.
 */
export function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  return intime(options, async (signal) => {
    const { response, url } = await follow(parse(address.trim()), options, signal);
    return page(response, url, options);
  });
}

/** What a server said of a page by which it can tell later whether it changed. */
export interface Validators {
  readonly etag?: string;
  readonly modified?: string;
}

/** Fetches a page as `fetchPage` does, with what the server says to tell it by; null where it is the one that `known` is of. */
export function fetchIfChanged(
  address: string,
  known: Validators,
  options: FetchOptions = {},
): Promise<(FetchedPage & { readonly validators: Validators }) | null> {
  return intime(options, async (signal) => {
    const { response, url } = await follow(parse(address.trim()), options, signal, known);
    if (response.statusCode === 304) {
      response.destroy();
      return null;
    }
    const { etag, 'last-modified': modified } = response.headers;
    const validators = { ...(etag === undefined ? {} : { etag }), ...(modified === undefined ? {} : { modified }) };
    return { ...(await page(response, url, options)), validators };
  });
}

async function page(response: IncomingMessage, url: URL, options: FetchOptions): Promise<FetchedPage> {
  const bytes = await body(response, options.limits?.bytes ?? PAGE_LIMIT);
  const { mediaType, charset } = contentType(response.headers['content-type']);
  return { bytes, url: url.href, ...(mediaType === null ? {} : { mediaType }), ...(charset === null ? {} : { charset }) };
}

/** Ends what takes too long, and says what went wrong in a person's words. */
async function intime<T>(options: FetchOptions, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const deadline = AbortSignal.timeout(options.limits?.milliseconds ?? PATIENCE);
  const ended = new AbortController();
  for (const signal of [deadline, options.signal]) signal?.addEventListener('abort', () => ended.abort(), { once: true });
  if (options.signal?.aborted) ended.abort();
  try {
    return await work(ended.signal);
  } catch (fault) {
    if (options.signal?.aborted) throw new Trouble('fetch-cancelled', 'fetching the page was cancelled');
    if (deadline.aborted) throw new Trouble('page-too-slow', 'the page did not arrive in time; try again, or save it and open the file');
    throw fault instanceof Trouble ? fault : connectionTrouble(fault);
  }
}

function parse(address: string, from?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, from);
  } catch {
    throw new Trouble('address-invalid', 'not a web address; it should begin with https:// or http://');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Trouble('address-scheme', `only https and http addresses can be fetched, not ${url.protocol.slice(0, 20)}`);
  if (url.username !== '' || url.password !== '')
    throw new Trouble('address-credentials', 'the address holds a user name or password; take it out and try again');
  url.hash = '';
  return url;
}

async function follow(
  start: URL,
  options: FetchOptions,
  signal: AbortSignal,
  known: Validators = {},
): Promise<{ response: IncomingMessage; url: URL }> {
  let url = start;
  for (let hops = options.limits?.redirects ?? REDIRECTS; hops >= 0; hops--) {
    const response = await get(
      url,
      { ...options, allowPrivate: options.allowPrivate === true && url.origin === start.origin },
      signal,
      known,
    );
    const status = response.statusCode ?? 0;
    const asKnown = status === 304 && (known.etag ?? known.modified) !== undefined;
    if ((status >= 200 && status < 300) || asKnown) return { response, url };
    response.destroy();
    const target = response.headers.location;
    if (status < 300 || status >= 400 || target === undefined)
      throw new Refused(url.host, status, seconds(response.headers['retry-after']));
    url = parse(target, url);
  }
  throw new Trouble(
    'too-many-redirects',
    'the address leads from one redirect to the next; open it in a browser and copy the final address',
  );
}

/** Of a `Retry-After` header, which is a number of seconds or a date. */
function seconds(header: string | undefined): number | null {
  if (header === undefined) return null;
  const found = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(found) ? Math.max(0, found) : null;
}

function get(url: URL, options: FetchOptions, signal: AbortSignal, known: Validators): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    const isPublic = options.allowPrivate ? () => true : (options.isPublic ?? isPublicAddress);
    if (isIP(literal) !== 0 && !isPublic(literal)) return fail(privateTrouble(url.hostname));
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request: ClientRequest = send(url, {
      agent: false,
      signal,
      lookup: checked(options.lookup ?? resolve, isPublic),
      maxHeaderSize: 64 * 1024,
      headers: {
        accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.8, application/xml;q=0.8, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'Mozilla/5.0 (compatible; Stet)',
        ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
        ...(known.modified === undefined ? {} : { 'if-modified-since': known.modified }),
      },
    });
    request.on('error', fail);
    request.on('response', done);
    request.end();
  });
}

const privateTrouble = (host: string): Trouble =>
  new Trouble('private-address', `${host} is on this computer or a private network, not on the public internet`);

/** A resolver that gives an error when any of a name's addresses is not public: one good address among bad ones proves nothing. */
function checked(lookup: LookupFunction, isPublic: (address: string) => boolean): LookupFunction {
  return (hostname, how, done) =>
    lookup(hostname, { ...how, all: true }, (error, found) => {
      if (error) return done(error, '', 0);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
      const first = addresses[0];
      if (first === undefined || !addresses.every(({ address }) => isPublic(address))) return done(privateTrouble(hostname), '', 0);
      if (how.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
}

/** The whole body, decompressed, or trouble as soon as it grows past `limit` bytes. */
async function body(response: IncomingMessage, limit: number): Promise<Uint8Array> {
  const tooLarge = new Trouble('page-too-large', `the page is larger than ${Math.round(limit / 1024 / 1024)} MB`);
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (coding === 'identity' && Number(response.headers['content-length'] ?? 0) > limit) {
    response.destroy();
    throw tooLarge;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of decoded(response, coding) as AsyncIterable<Uint8Array>) {
      size += part.byteLength;
      if (size > limit) throw tooLarge;
      parts.push(part);
    }
  } finally {
    response.destroy();
  }
  return new Uint8Array(Buffer.concat(parts));
}

function decoded(response: IncomingMessage, coding: string): Readable {
  if (coding === 'identity' || coding === '') return response;
  const decoder =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'deflate'
        ? createInflate()
        : coding === 'br'
          ? createBrotliDecompress()
          : null;
  if (decoder === null) throw new Trouble('page-garbled', 'the page came in a compression that is not known here');
  // `pipe` does not pass errors on, and a connection cut off must not leave the reader waiting.
  response.on('error', (fault) => decoder.destroy(fault));
  response.on('aborted', () => decoder.destroy(new Error('aborted')));
  return response.pipe(decoder);
}

/** `text/html; charset="UTF-8"` → `text/html` and `UTF-8`. */
function contentType(header: string | undefined): { mediaType: string | null; charset: string | null } {
  const mediaType = header?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const charset = /;\s*charset\s*=\s*(?:"([^"]*)"|([^;\s]*))/i.exec(header ?? '');
  return {
    mediaType: /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(mediaType) ? mediaType : null,
    charset: charset?.[1]?.trim() || charset?.[2]?.trim() || null,
  };
}

function connectionTrouble(fault: unknown): Trouble {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Trouble('address-not-found', 'no server has this name; check the address and the connection');
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return new Trouble(
      'page-certificate',
      'the server could not prove who it is (its certificate is not trusted); save the page in a browser',
    );
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR'))
    return new Trouble('page-garbled', 'the page arrived damaged (its compression is broken)');
  if (
    code === 'ECONNRESET' ||
    code === 'EPIPE' ||
    code === 'ERR_STREAM_PREMATURE_CLOSE' ||
    (fault instanceof Error && fault.message === 'aborted')
  )
    return new Trouble('page-cut-off', 'the connection was cut before the whole page had come; try again, or save the page in a browser');
  if (code === 'ECONNREFUSED')
    return new Trouble('page-unreachable', 'the server takes no connections; check the address, try again later, or save the page');
  return new Trouble('page-unreachable', 'the server could not be reached; check the address and the connection, or save the page');
}

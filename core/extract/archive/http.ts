import { Gunzip, Unzlib } from 'fflate';
import { MAX_SOURCE_BYTES } from '../../read/read.ts';
import { inflated } from '../package.ts';

/** An answer of a web server as it went over the wire. */
export interface HttpAnswer {
  readonly status: number;
  /** In lower case, without parameters. */
  readonly mediaType: string;
  readonly charset: string | null;
  readonly body: () => Uint8Array;
}

/** Reads an HTTP answer; null when the bytes are none. The body is joined and unpacked when asked for; it throws Unreadable beyond the limits. */
export function httpAnswer(bytes: Uint8Array): HttpAnswer | null {
  const end = blankLine(bytes);
  if (end === null) return null;
  const [first = '', ...lines] = String.fromCharCode(...bytes.subarray(0, Math.min(end.start, 60_000))).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const type = headers.get('content-type') ?? '';
  const raw = bytes.subarray(end.end);
  return {
    status: Number(status),
    mediaType: type.split(';')[0]?.trim().toLowerCase() ?? '',
    charset: /charset\s*=\s*"?([^"\s;]+)/i.exec(type)?.[1] ?? null,
    body: () => {
      const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(raw) : raw;
      const packed = headers.get('content-encoding') ?? '';
      // Archives often keep the header of a packing that they have undone.
      if (/gzip/i.test(packed) && whole[0] === 0x1f && whole[1] === 0x8b) return inflated(whole, MAX_SOURCE_BYTES, () => new Gunzip());
      return /deflate/i.test(packed) && (whole[0] ?? 0) % 16 === 8 ? inflated(whole, MAX_SOURCE_BYTES, () => new Unzlib()) : whole;
    },
  };
}

/** Where the first blank line begins and ends. */
export function blankLine(bytes: Uint8Array, from = 0): { readonly start: number; readonly end: number } | null {
  for (let at = bytes.indexOf(0x0a, from); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return { start: at, end: at + 2 };
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return { start: at, end: at + 3 };
  }
  return null;
}

/** Chunks joined (RFC 9112, 7.1); bytes that are not chunked stay as they are. */
function unchunked(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length);
  let [at, length] = [0, 0];
  while (at < bytes.length) {
    const line = bytes.indexOf(0x0a, at);
    const size = line < 0 || line - at > 40 ? Number.NaN : Number.parseInt(String.fromCharCode(...bytes.subarray(at, line)), 16);
    if (Number.isNaN(size)) return length === 0 ? bytes : whole.subarray(0, length);
    if (size === 0) break;
    const chunk = bytes.subarray(line + 1, line + 1 + size);
    whole.set(chunk, length);
    length += chunk.length;
    at = line + 1 + size;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
  }
  return whole.subarray(0, length);
}

import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Asset {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/**
 * A file of the app's own page by the path of its address, `/` being `index.html`. Null for anything that is not a file inside the folder
 * or has no known kind: nothing else on the disk can be named.
 */
export async function asset(folder: string, pathname: string): Promise<Asset | null> {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const path = normalize(join(folder, name === '/' ? 'index.html' : name));
  const mediaType = MEDIA_TYPES[extname(path)];
  if (!path.startsWith(folder + sep) || mediaType === undefined) return null;
  try {
    return { bytes: await readFile(path), mediaType };
  } catch {
    return null;
  }
}

/** Headers that every answer of either host carries beside its policy. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=(), display-capture=()',
};

// The part of '@exodus/bytes/encoding.js' that core uses. The library's own declarations bring Node's globals with them, which core must not see.
export class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
/** The name of an encoding in the Encoding Standard, in small letters, for one of its labels; null for any other label. */
export function normalizeEncoding(label: string): string | null;

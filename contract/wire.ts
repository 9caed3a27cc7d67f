/**
 * A contract value as bytes, for HTTP: four bytes of length (big endian), JSON of that length, then every Uint8Array end to end.
 * In the JSON a byte array is `{"$bytes": length}` and `undefined` as a whole is no JSON at all (length 0). Bytes are neither
 * escaped nor blown up: a story of 50 MB is 50 MB on the wire.
 */
export function encode(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const json =
    value === undefined
      ? ''
      : JSON.stringify(value, function (this: Record<string, unknown>, key, member: unknown) {
          // Node's Buffer has a toJSON of its own, which has already run on `member`.
          const given = this[key];
          if (!(given instanceof Uint8Array)) return member;
          parts.push(given);
          return { $bytes: given.byteLength };
        });
  const head = new TextEncoder().encode(json);
  const whole = new Uint8Array(4 + head.byteLength + parts.reduce((sum, part) => sum + part.byteLength, 0));
  new DataView(whole.buffer).setUint32(0, head.byteLength);
  whole.set(head, 4);
  let at = 4 + head.byteLength;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** Undoes `encode`. Byte arrays are copies. Throws when the bytes are not a whole message. */
export function decode(whole: Uint8Array): unknown {
  if (whole.byteLength < 4) throw new Error('the message is cut off');
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  let at = 4 + length;
  if (at > whole.byteLength) throw new Error('the message is cut off');
  if (length === 0) return undefined;
  const json = new TextDecoder('utf-8', { fatal: true }).decode(whole.subarray(4, at));
  const value: unknown = JSON.parse(json, (_key, member: unknown) => {
    if (typeof member !== 'object' || member === null || !Object.hasOwn(member, '$bytes')) return member;
    const size = (member as { $bytes: unknown }).$bytes;
    if (typeof size !== 'number' || !Number.isInteger(size) || size < 0 || at + size > whole.byteLength)
      throw new Error('the message is cut off');
    at += size;
    return whole.slice(at - size, at);
  });
  if (at !== whole.byteLength) throw new Error('the message is longer than it says');
  return value;
}

/** CRC-32 of each byte (ISO 3309, reflected polynomial 0xEDB88320), and of each followed by one to seven bytes of nothing. */
const TABLES: readonly Uint32Array[] = tables();

function tables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  const made = [first];
  for (let k = 1; k < 8; k++) {
    const before = made[k - 1] as Uint32Array;
    made.push(before.map((rest) => (rest >>> 8) ^ (first[rest & 255] as number)));
  }
  return made;
}

/**
 * CRC-32 of the pieces one after the other, as zip and gzip count it: eight digits, hexadecimal. It is there for damage, not for malice: any one to
 * three bits, and any run of up to 32, give another sum. Eight bytes a step, since a draft is summed after every step of work.
 */
export function checksum(...pieces: readonly Uint8Array[]): string {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [Uint32Array, ...Uint32Array[]];
  const at = (table: Uint32Array | undefined, byte: number): number => (table as Uint32Array)[byte] as number;
  let sum = 0xffffffff;
  for (const piece of pieces) {
    let i = 0;
    for (const whole = piece.length - 7; i < whole; i += 8) {
      const low =
        sum ^
        ((piece[i] as number) | ((piece[i + 1] as number) << 8) | ((piece[i + 2] as number) << 16) | ((piece[i + 3] as number) << 24));
      sum =
        at(t7, low & 255) ^
        at(t6, (low >>> 8) & 255) ^
        at(t5, (low >>> 16) & 255) ^
        at(t4, low >>> 24) ^
        at(t3, piece[i + 4] as number) ^
        at(t2, piece[i + 5] as number) ^
        at(t1, piece[i + 6] as number) ^
        at(t0, piece[i + 7] as number);
    }
    for (; i < piece.length; i++) sum = (sum >>> 8) ^ at(t0, (sum ^ (piece[i] as number)) & 255);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

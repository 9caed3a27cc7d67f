import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../core/story/base64.ts';

it('agrees with the platform, whatever the length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = new TextDecoder().decode(toBase64(bytes));
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
});

it.each(['A', 'AB=A', '====', 'AAA*', 'AA A'])('%j is not base 64', (text) => {
  expect(fromBase64(text)).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { toldAddress } from '../../cli/told-address.ts';
import { stet } from './stet.ts';

describe('a password in an address', () => {
  test.each([
    ['https://desk:hunter2@example.org/a?b#c', 'https://example.org/a?b#c'],
    ['HTTPS://desk:hun@ter2@example.org/', 'HTTPS://example.org/'],
    ['https://hunter2@example.org/', 'https://example.org/'],
    ['https:\\\\desk:hunter2@example.org/', 'https:\\\\example.org/'],
    ['https:///desk:hunter2@example.org/', 'https:///example.org/'],
    ['https://desk:hunt/er2@example.org/', 'https://example.org/'],
    ['https://desk:hunt#er2@example.org/', 'https://example.org/'],
    ['ftp://desk:hunter2@example.org/a', 'ftp://example.org/a'],
    [' https://desk:hunter2@example.org/', ' https://example.org/'],
  ])('is not in what is told of %s', (given, told) => {
    expect(toldAddress(given)).toBe(told);
  });

  test.each(['https://example.org/@desk/1', 'https://example.org/?to=a@b', 'https://example.org/#a@b', 'notes/a@b.txt', '-'])(
    'is not seen in %s',
    (given) => expect(toldAddress(given)).toBe(given),
  );

  test.each(['https://desk:hunter2@example.org/', 'https://desk:hunter2@example.org:port/', 'ftp://desk:hunter2@example.org/a'])(
    'is not echoed when %s is refused',
    (address) => {
      for (const args of [
        ['extract', address],
        ['compare', address, '-'],
      ]) {
        const { code, out, err } = stet(args, 'A line.\n');
        expect(code).not.toBe(0);
        expect(err).toContain('example.org');
        expect(out + err).not.toContain('hunter2');
      }
    },
  );
});

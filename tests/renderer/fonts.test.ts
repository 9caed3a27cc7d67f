import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../renderer/${name}`, import.meta.url), 'utf8');
const faces = read('fonts.css')
  .split('@font-face')
  .slice(1)
  .map((face) => ({
    family: /font-family: "([^"]+)"/.exec(face)?.[1] ?? '',
    file: /url\("([^"]+)"\)/.exec(face)?.[1] ?? '',
    ranges: [...(/unicode-range:([^;]+);/.exec(face)?.[1] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
      ([, from = '', to]) => ({
        from: Number.parseInt(from, 16),
        to: Number.parseInt(to ?? from, 16),
      }),
    ),
  }));
const stack = [...(/--scripts:([^;]+);/.exec(read('tokens.css'))?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, family]) => family);

it('every bundled face is in the stack, and every face in the stack is bundled', () => {
  expect(faces.map(({ family }) => family).sort()).toEqual([...stack].sort());
  const require = createRequire(import.meta.url);
  for (const { file } of faces) expect(existsSync(require.resolve(file)), file).toBe(true);
});

it('a letter of each script newsrooms write in has a face', () => {
  const letters = 'ع ש অ न ก த తె ગ ਗ ಕ മ ස မ ខ ລ ქ հ አ';
  for (const letter of letters.split(' ')) {
    const code = letter.codePointAt(0) ?? 0;
    expect(
      faces.filter(({ ranges }) => ranges.some(({ from, to }) => from <= code && code <= to)).map(({ family }) => family),
      letter,
    ).toHaveLength(1);
  }
});

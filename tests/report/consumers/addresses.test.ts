import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../core/report/escape.ts';
import { elements, parseHtml, textBelow } from '../readers/marked-html.ts';
import { inFolder, run } from './tools.ts';

const NAMED: readonly (readonly [text: string, place: string])[] = [
  ['The notice (https://ferry.example/Pier_(north)_*b*) is out.', 'https://ferry.example/Pier_(north)_*b*'],
  ['Lists: https://ferry.example/q?stop[]=_a_&stop[]=b~c.', 'https://ferry.example/q?stop[]=_a_&stop[]=b~c'],
  ['“www.ferry.example/*all*_[routes]” says it.', 'http://www.ferry.example/*all*_[routes]'],
  ['Write to __desk_b__@ferry.example or wait.', 'mailto:__desk_b__@ferry.example'],
  ['https://ferry.example/a--b/{x}/`y`', 'https://ferry.example/a--b/{x}/`y`'],
];

const sign = fc.constantFrom('a', '2', '*', '_', '[', ']', '(', ')', '/', '.', '-', '=', '{', '}', 'm_n', ',', '+');
const random = fc
  .sample(fc.tuple(fc.constantFrom('https://', 'ftp://', 'www.'), fc.array(sign, { maxLength: 10 })), { numRuns: 300, seed: 16 })
  .map(([scheme, signs]): readonly [string, string] => {
    const address = `${scheme}ferry.example/a${signs.join('')}z`;
    return [`See ${address} now.`, scheme === 'www.' ? `http://${address}` : address];
  });

/** The words of a paragraph and where its one link leads, as a program renders it. */
function rendered(program: 'cmark-gfm' | 'Python-Markdown', texts: readonly string[]): Promise<[string, string | null][]> {
  return inFolder((folder) => {
    const file = join(folder, 'text.md');
    writeFileSync(file, texts.map(markdown).join('\n\n'));
    const html =
      program === 'cmark-gfm'
        ? run('cmark-gfm', ['-e', 'autolink', '-e', 'strikethrough', file], 'cmark-gfm')
        : run('/usr/bin/python3', ['-m', 'markdown', file], 'python3-markdown');
    return elements(parseHtml(html), (e) => e.name === 'p').map((p): [string, string | null] => {
      const [link] = elements(p, (e) => e.name === 'a');
      return [textBelow(p), link ? decodeURI(link.attribs['href'] ?? '') : null];
    });
  });
}

describe('an address with signs of Markdown is read back with the same words and the same place', () => {
  const all = [...NAMED, ...random];

  test('by cmark-gfm, which makes links of addresses by itself', async () => {
    expect(
      await rendered(
        'cmark-gfm',
        all.map(([text]) => text),
      ),
    ).toEqual(all);
  });

  test('by Python-Markdown, which makes links of those in brackets alone', async () => {
    const found = await rendered(
      'Python-Markdown',
      all.map(([text]) => text),
    );
    expect(found.map(([text]) => text)).toEqual(all.map(([text]) => text));
    for (const [i, [, place]] of found.entries()) if (place !== null) expect(place).toBe(all[i]?.[1]);
  });
});

import { expect, it } from 'vitest';
import { checksum } from '../../core/story/checksum.ts';
import { EMPTY_STORY, readStory, type Story, type StorySource, writeStory } from '../../core/story/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const source = (siglum: string, content: Uint8Array): StorySource => ({
  siglum,
  name: `${siglum}.txt`,
  bytes: content,
  sha256: 'ab'.repeat(32),
  mediaType: 'text/plain',
  charset: null,
  url: null,
  decisions: [
    { action: 'drop', text: 'Advertisement' },
    { action: 'set-kind', text: 'By Ada Fenn', kind: 'byline' },
    { action: 'split', text: 'One. Two.', at: 5 },
    { action: 'join', text: 'One.', next: 'Two.' },
  ],
});
const STORY: Story = {
  title: 'Library',
  base: 'A',
  sources: [source('A', bytes('“Naïve” – كلمة')), source('B', new Uint8Array([0, 255, 128, 10]))],
  pairings: [{ base: 'A', witness: 'B', decisions: [{ action: 'link', base: ['One.'], witness: ['Two.', 'Three.'] }] }],
  marks: [{ target: 'one', decided: 'query', note: 'Ask.' }],
};
/** The story as the first Stet wrote it, without a checksum, and changed by hand. */
const changed = (change: (json: Record<string, unknown>) => void): Uint8Array => {
  const { checksum, ...json } = JSON.parse(new TextDecoder().decode(writeStory(STORY)));
  json.schema = 'stet-story/1';
  change(json);
  return bytes(JSON.stringify(json));
};

it('a story of the first schema, which had no checksum, is still opened', () => {
  expect(readStory(changed(() => {}))).toEqual({ story: STORY });
});

it('a story of which any one bit is another is refused', () => {
  const whole = writeStory(STORY);
  const opened: string[] = [];
  for (let at = 0; at < whole.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const flipped = whole.slice();
      flipped[at] = (whole[at] as number) ^ (1 << bit);
      const found = readStory(flipped);
      if ('story' in found || found.reason.includes('\n')) opened.push(`bit ${bit} of byte ${at}`);
    }
  expect(opened).toEqual([]);
});

it('a story that was cut short, lengthened, or of which a stretch is gone is refused', () => {
  const whole = writeStory(STORY);
  const broken: Uint8Array[] = [bytes(`${new TextDecoder().decode(whole)} `)];
  for (let at = 0; at < whole.length; at += 7) {
    broken.push(
      whole.slice(0, at),
      bytes(`${new TextDecoder().decode(whole.slice(0, at))}${new TextDecoder().decode(whole.slice(at + 3))}`),
    );
    const blank = whole.slice();
    blank.fill(0x20, at, at + 5);
    if (blank.some((byte, i) => byte !== whole[i])) broken.push(blank);
  }
  expect(broken.filter((file) => 'story' in readStory(file))).toEqual([]);
});

it('a checksum is the one that zip and gzip count', () => {
  // The check value of CRC-32, from the catalogue of parametrised CRC algorithms.
  expect(checksum(bytes('123456789'))).toBe('cbf43926');
  expect(checksum(bytes('1'), bytes(''), bytes('23456789'))).toBe('cbf43926');
  expect(checksum()).toBe('00000000');
});

it('a story is the same after it was written and read', () => {
  expect(readStory(writeStory(STORY))).toEqual({ story: STORY });
  expect(readStory(writeStory(EMPTY_STORY))).toEqual({ story: EMPTY_STORY });
});

it('words that look like the file itself stay words, and a source may be empty', () => {
  const odd = '"bytes": ""';
  const [first, ...others] = STORY.sources.map((each) => ({ ...each, name: odd }));
  const story = { ...STORY, title: odd, sources: [{ ...source('A', bytes('')), ...first, bytes: bytes('') }, ...others] };
  expect(readStory(writeStory(story))).toEqual({ story });
});

it('the same story gives the same bytes', () => {
  expect(writeStory(STORY)).toEqual(writeStory(structuredClone(STORY)));
});

it('a newer schema is refused with one line that names it', () => {
  const found = readStory(changed((json) => Object.assign(json, { schema: 'stet-story/3' })));
  expect(found).toEqual({ reason: 'This story was saved by a newer Stet (stet-story/3). Update Stet to open it; nothing was changed.' });
});

it.each([
  ['not JSON', bytes('Once upon a time'), /was damaged/],
  ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x7b]), /was damaged/],
  ['another kind of file', bytes('{"schema":"stet-report/1"}'), /not a Stet story/],
  ['an unreadable version', bytes('{"schema":"stet-story/x"}'), /damaged: what wrote it/],
  ['a version that never was', bytes('{"schema":"stet-story/0"}'), /damaged: what wrote it/],
  ['a list', bytes('[1]'), /not a Stet story/],
  ['no sources', changed((json) => delete json['sources']), /damaged: source is missing/],
  [
    'a source twice',
    changed((json) => Object.assign(json, { sources: [0, 0].map(() => (json['sources'] as unknown[])[0]) })),
    /same letter/,
  ],
  ['a base that is not there', changed((json) => Object.assign(json, { base: 'Z' })), /base is not among/],
  [
    'bytes that are not base 64',
    changed((json) => Object.assign((json['sources'] as object[])[0] ?? {}, { bytes: '*' })),
    /text of source 1/,
  ],
  ['a mark of unknown kind', changed((json) => Object.assign(json, { marks: [{ target: 'x', decided: 'burn', note: '' }] })), /mark 1/],
  [
    'an unknown decision',
    changed((json) => Object.assign((json['sources'] as object[])[1] ?? {}, { decisions: [{ action: 'eat', text: '' }] })),
    /decision of source 2 1/,
  ],
])('%s is refused with one clear line', (_, file, reason) => {
  const found = readStory(file);
  expect('reason' in found && found.reason).toMatch(reason);
  expect('reason' in found && found.reason).not.toContain('\n');
});

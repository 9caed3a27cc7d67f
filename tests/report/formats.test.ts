import { expect, test } from 'vitest';
import { USAGE } from '../../cli/usage.ts';
import { FORMATS, type Format, formatOf, report } from '../../core/report/index.ts';
import { OPTIONS, picture } from './picture.ts';

const COUNT: Format = {
  name: 'count',
  title: 'Count',
  says: 'How many edits there are',
  mediaType: 'text/plain',
  extension: 'count.txt',
  binary: false,
  load: async () => (told) => `${told.tally.edits.total}\n`,
};

test('a format of one’s own is one line in the list', async () => {
  const found = formatOf('count', [...FORMATS, COUNT]);
  const write = await found?.load();
  expect(write?.(report([picture('They [met in|meet at] Rome.')], OPTIONS))).toBe('1\n');
  expect(formatOf('count')).toBeNull();
});

test('the usage names every format, and no two share a name or an ending', () => {
  for (const { name } of FORMATS) expect(USAGE.compare).toContain(name);
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
  expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(FORMATS.length);
});

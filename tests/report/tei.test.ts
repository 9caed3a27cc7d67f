import { getElementsByTagName } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { report } from '../../core/report/index.ts';
import { toTei } from '../../core/report/tei/tei.ts';
import { OPTIONS, pictures, withFlags } from './picture.ts';
import { readTei } from './readers/tei.ts';

test('every witness stands in every entry of the apparatus, also within a paragraph that one of them moved and changed', () => {
  const [b, c] = pictures(
    ['@2 The boats [came|went] home at nine.', 'The rain [fell|stopped].', '- Three.'],
    ['The rain fell.', 'The boats came home at nine.', 'Three.', '+ Four.'],
  );
  if (!b || !c) throw new Error('two witnesses');
  const edited = report([b], OPTIONS).entries.flatMap(({ segments }) => segments.flatMap(({ edit }) => (edit ? [edit.id] : [])));
  const tei = toTei(report([withFlags(b, { edits: edited.slice(0, 1) }), c], OPTIONS));
  const document = parseDocument(tei, { xmlMode: true });
  const apps = getElementsByTagName('app', document);
  expect(apps.length).toBeGreaterThan(3);
  for (const app of apps) {
    const readings = app.children.flatMap((child) => (child.type === 'tag' ? (child.attribs['wit'] ?? '').split(' ') : []));
    expect([app.attribs['xml:id'], readings.sort()]).toEqual([app.attribs['xml:id'], ['#A', '#B', '#C']]);
  }
  expect(readTei(tei, 'B')).toEqual(['The boats went home at nine.', 'The rain stopped.']);
  expect(readTei(tei, 'C')).toEqual(['The rain fell.', 'The boats came home at nine.', 'Three.', 'Four.']);
  const ids = apps.map(({ attribs }) => `#${attribs['xml:id']}`);
  const notes = getElementsByTagName('note', document).filter(({ attribs }) => attribs['type'] === 'flag');
  expect(notes.map(({ attribs }) => ids.includes(attribs['target'] ?? ''))).toEqual([true]);
});

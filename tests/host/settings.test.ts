import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SettingsFile } from '../../host/settings.ts';
import { emptyFolder } from './folder.ts';

it('changes at the same time lose nothing', async () => {
  const folder = emptyFolder();
  const settings = new SettingsFile(folder);
  await Promise.all([settings.change({ theme: 'dark' }), settings.change({ desk: { view: 'inline' } })]);
  expect(await new SettingsFile(folder).read()).toEqual({ theme: 'dark', desk: { view: 'inline' } });
});

it.each([
  ['not JSON', '{'],
  ['a foreign theme', '{"theme":"neon"}'],
  ['a list', '[]'],
  ['too deep', '{"desk":{"a":{"b":1}}}'],
])('a settings file with %s counts as none', async (_what, content) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'settings.json'), content);
  expect(await new SettingsFile(folder).read()).toEqual({ theme: 'system', desk: {} });
});

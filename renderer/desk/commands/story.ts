import Export from '../../dialogs/Export.svelte';
import Print from '../../dialogs/Print.svelte';
import { pasteFromClipboard } from '../clipboard.ts';
import type { DeskCommand } from '../context.ts';
import { AUDIT } from './audit.ts';
import { compared, loaded, opens } from './conditions.ts';

/** Loading, saving, sending. */
export const STORY: readonly DeskCommand[] = [
  { name: 'new-story', says: 'New story', group: 'Story', enabled: loaded, does: ({ filing }) => void filing.begin() },
  {
    name: 'open-sources',
    says: 'Open sources…',
    group: 'Story',
    keys: [{ key: 'o', control: true }],
    does: ({ loading }) => void loading.openFiles(null),
  },
  {
    name: 'pile',
    says: 'Other stories that were opened together…',
    group: 'Story',
    keys: [{ key: 'o' }],
    enabled: ({ pile }) => pile.some,
    does: ({ pile }) => {
      pile.shown = true;
    },
  },
  ...AUDIT,
  { name: 'paste-source', says: 'Paste a source', group: 'Story', does: ({ loading }) => void pasteFromClipboard(loading) },
  { name: 'open-address', says: 'Open an address…', group: 'Story', does: ({ loading }) => loading.ask(loading.free(), 'address') },
  {
    name: 'check-versions',
    says: 'Check for a new version',
    group: 'Story',
    enabled: ({ newer, audit }) => newer.addresses.length > 0 && !audit.listed,
    does: ({ newer }) => void newer.check(),
  },
  {
    name: 'checks-versions',
    says: 'Check open stories for new versions every half hour',
    group: 'Story',
    checked: ({ view }) => view.checksVersions,
    does: ({ view }) => {
      view.checksVersions = !view.checksVersions;
    },
  },
  { name: 'open-story', says: 'Open a story…', group: 'Story', does: ({ filing }) => void filing.open() },
  {
    name: 'save-story',
    says: 'Save',
    group: 'Story',
    keys: [{ key: 's', control: true }],
    enabled: loaded,
    does: ({ filing }) => void filing.save(),
  },
  {
    name: 'save-story-as',
    says: 'Save as…',
    group: 'Story',
    keys: [{ key: 's', control: true, shift: true }],
    enabled: loaded,
    does: ({ filing }) => void filing.save(true),
  },
  {
    name: 'export-report',
    says: 'Export a report…',
    group: 'Story',
    keys: [{ key: 'e' }, { key: 'e', control: true }],
    enabled: compared,
    does: opens(Export),
  },
  {
    name: 'print-report',
    says: 'Print the report…',
    group: 'Story',
    keys: [{ key: 'p', control: true }],
    enabled: compared,
    does: opens(Print),
  },
];

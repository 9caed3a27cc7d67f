import About from '../../dialogs/About.svelte';
import House from '../../dialogs/House.svelte';
import Licences from '../../dialogs/Licences.svelte';
import Palette from '../../dialogs/Palette.svelte';
import Shortcuts from '../../dialogs/Shortcuts.svelte';
import type { DeskCommand } from '../context.ts';
import { opens } from './conditions.ts';

/** The app itself. */
export const STET: readonly DeskCommand[] = [
  {
    name: 'settings',
    says: 'Settings',
    group: 'Stet',
    keys: [{ key: ',', control: true }],
    does: ({ sheets }) => {
      sheets.settings = true;
    },
  },
  { name: 'house', says: 'House preferences…', group: 'Stet', does: opens(House) },
  { name: 'palette', says: 'All commands', group: 'Stet', keys: [{ key: 'k', control: true }], does: opens(Palette) },
  { name: 'shortcuts', says: 'All keys', group: 'Stet', keys: [{ key: '?' }], does: opens(Shortcuts) },
  { name: 'about', says: 'About Stet', group: 'Stet', does: opens(About) },
  { name: 'licences', says: 'Licences', group: 'Stet', does: opens(Licences) },
];

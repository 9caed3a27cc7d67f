import type { DeskCommand } from '../context.ts';
import { resize, TEXT_SIZES, THEMES } from '../view.svelte.ts';
import { compared, several } from './conditions.ts';

const THEME_NAMES = { system: 'Theme of the system', light: 'Light theme', dark: 'Dark theme' } as const;

/** How the comparison is shown. */
export const SEE: readonly DeskCommand[] = [
  {
    name: 'undecided-only',
    says: 'Only what is not decided yet, or all',
    group: 'See',
    enabled: compared,
    checked: ({ review }) => review.filter.only === 'open',
    does: ({ review }) => {
      review.filter = { ...review.filter, only: review.filter.only === 'open' ? 'all' : 'open' };
    },
  },
  {
    name: 'view-columns',
    says: 'Side by side',
    group: 'See',
    checked: ({ view, versions }) => !versions.shown && view.mode === 'columns',
    does: ({ view, versions }) => {
      versions.open = false;
      view.mode = 'columns';
    },
  },
  {
    name: 'view-inline',
    says: 'Inline, as tracked changes, or back to columns',
    group: 'See',
    keys: [{ key: 'i' }],
    checked: ({ view, versions }) => !versions.shown && view.mode === 'inline',
    does: ({ view, versions }) => {
      view.mode = view.mode === 'inline' && !versions.shown ? 'columns' : 'inline';
      versions.open = false;
    },
  },
  {
    name: 'all-versions',
    says: 'All versions together, or back to two',
    group: 'See',
    keys: [{ key: 'v' }],
    enabled: ({ desk, audit }) => desk.versions !== null && !audit.listed,
    checked: ({ versions }) => versions.shown !== null,
    does: ({ versions }) => versions.toggle(),
  },
  {
    name: 'next-witness',
    says: 'Next witness beside the base',
    group: 'See',
    keys: [{ key: 'w' }],
    enabled: several,
    does: ({ versions }) => versions.turn(1),
  },
  {
    name: 'previous-witness',
    says: 'Previous witness beside the base',
    group: 'See',
    keys: [{ key: 'w', shift: true }],
    enabled: several,
    does: ({ versions }) => versions.turn(-1),
  },
  {
    name: 'changes-only',
    says: 'Changes only, or all',
    group: 'See',
    keys: [{ key: 'c' }],
    checked: ({ view }) => view.changesOnly,
    does: ({ view }) => {
      view.changesOnly = !view.changesOnly;
    },
  },
  {
    name: 'house-style',
    says: 'House style: folded or marked',
    group: 'See',
    keys: [{ key: 'h' }],
    checked: ({ view }) => !view.houseFolded,
    does: ({ view }) => {
      view.houseFolded = !view.houseFolded;
    },
  },
  {
    name: 'apparatus',
    says: 'Apparatus',
    group: 'See',
    keys: [{ key: 'p' }],
    enabled: ({ versions }) => !versions.shown,
    checked: ({ view }) => view.panel,
    does: ({ view }) => {
      view.panel = !view.panel;
    },
  },
  {
    name: 'text-larger',
    says: 'Larger text',
    group: 'See',
    keys: [{ key: '=', control: true }],
    enabled: ({ view }) => view.size < TEXT_SIZES.length - 1,
    does: ({ view }) => resize(view, 1),
  },
  {
    name: 'text-smaller',
    says: 'Smaller text',
    group: 'See',
    keys: [{ key: '-', control: true }],
    enabled: ({ view }) => view.size > 0,
    does: ({ view }) => resize(view, -1),
  },
  { name: 'text-usual', says: 'Usual text', group: 'See', keys: [{ key: '0', control: true }], does: ({ view }) => resize(view, 0) },
  ...THEMES.map(
    (theme): DeskCommand => ({
      name: `theme-${theme}`,
      says: THEME_NAMES[theme],
      group: 'See',
      checked: ({ view }) => view.theme === theme,
      does: ({ view }) => {
        view.theme = theme;
      },
    }),
  ),
  {
    name: 'contrast',
    says: 'High contrast',
    group: 'See',
    checked: ({ view }) => view.contrast,
    does: ({ view }) => {
      view.contrast = !view.contrast;
    },
  },
];

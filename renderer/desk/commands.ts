import About from '../dialogs/About.svelte';
import Export from '../dialogs/Export.svelte';
import Licences from '../dialogs/Licences.svelte';
import Palette from '../dialogs/Palette.svelte';
import Print from '../dialogs/Print.svelte';
import Shortcuts from '../dialogs/Shortcuts.svelte';
import Summary from '../dialogs/Summary.svelte';
import { pasteFromClipboard } from './clipboard.ts';
import type { DeskCommand, Parts } from './context.ts';
import type { Key } from './keys.ts';
import type { Sheet } from './sheets.svelte.ts';
import { resize, TEXT_SIZES, THEMES } from './view.svelte.ts';

const compared = ({ desk }: Parts): boolean => desk.collation !== null;
const atSomething = ({ review, versions }: Parts): boolean => review.current !== null && !versions.shown;
/** The two texts are what is seen. */
const reading = ({ desk, versions }: Parts): boolean => desk.collation !== null && !versions.shown;
const several = ({ desk }: Parts): boolean => desk.story.sources.length > 2;
const loaded = ({ desk }: Parts): boolean => desk.story.sources.length > 0;
const opens =
  (sheet: Sheet) =>
  ({ sheets }: Parts): void => {
    sheets.shown = sheet;
  };
const entry = ({ review }: Parts): string | null => (review.current === null ? null : review.anchor(review.current).entry);
const THEME_NAMES = { system: 'Theme of the system', light: 'Light theme', dark: 'Dark theme' } as const;
const WAYS = [
  { decided: 'stet', key: 's', name: 'Stet', says: 'Stet: let it stand' },
  { decided: 'query', key: 'q', name: 'Query', says: 'Query: ask about it' },
  { decided: 'fix', key: 'x', name: 'Fix', says: 'Fix: put it right' },
] as const;

/** All there is to ask for, in the order of the sheet of keys and of the palette. */
export const COMMANDS: readonly DeskCommand[] = [
  move('next-edit', 'Next edit', { key: 'j' }, ({ review, versions }) => (versions.shown ? versions.step(1) : review.stepEdit(1))),
  move('previous-edit', 'Previous edit', { key: 'k' }, ({ review, versions }) =>
    versions.shown ? versions.step(-1) : review.stepEdit(-1),
  ),
  move('next-flag', 'Next flag', { key: 'f' }, ({ review, versions }) =>
    versions.shown ? versions.step(1, versions.flagged) : review.stepFlag(1),
  ),
  move('previous-flag', 'Previous flag', { key: 'f', shift: true }, ({ review, versions }) =>
    versions.shown ? versions.step(-1, versions.flagged) : review.stepFlag(-1),
  ),
  move('next-undecided', 'Next change without a decision', { key: 'd' }, ({ review }) => review.stepOpen(1), reading),
  move('previous-undecided', 'Previous change without a decision', { key: 'd', shift: true }, ({ review }) => review.stepOpen(-1), reading),
  {
    name: 'find',
    says: 'Search both texts',
    group: 'Move',
    keys: [{ key: '/' }, { key: 'f', control: true }],
    enabled: reading,
    does: ({ search }) => {
      search.open = true;
    },
  },
  ...WAYS.map(
    ({ decided, key, says }): DeskCommand => ({
      name: `mark-${decided}`,
      says,
      group: 'Mark',
      keys: [{ key }],
      enabled: atSomething,
      does: ({ review }) => review.current !== null && review.decide(review.current, decided),
    }),
  ),
  ...WAYS.map(
    ({ decided, key, name }): DeskCommand => ({
      name: `mark-${decided}-on`,
      says: `${name}, and on to the next undecided`,
      group: 'Mark',
      keys: [{ key, shift: true }],
      enabled: atSomething,
      does: ({ review }) => review.current !== null && review.decideOn(review.current, decided),
    }),
  ),
  {
    name: 'note',
    says: 'Note',
    group: 'Mark',
    keys: [{ key: 'n' }],
    enabled: atSomething,
    does: ({ review, view }) => {
      view.panel = true;
      review.noting = review.current;
    },
  },
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
    name: 'summary',
    says: 'Summary of the review…',
    group: 'Mark',
    keys: [{ key: 'r' }],
    enabled: compared,
    does: opens(Summary),
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
    enabled: ({ desk }) => desk.versions !== null,
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
  {
    name: 'link',
    says: 'Link the picked paragraphs',
    group: 'Correct',
    keys: [{ key: 'l' }],
    enabled: (parts) => reading(parts) && parts.selection.base.length > 0 && parts.selection.witness.length > 0,
    does: ({ selection }) => selection.link(),
  },
  {
    name: 'unlink',
    says: 'Unlink them, or the current one',
    group: 'Correct',
    keys: [{ key: 'u' }],
    enabled: (parts) => reading(parts) && (parts.selection.blocks.size > 0 || entry(parts) !== null),
    does: (parts) => parts.selection.unlink(entry(parts)),
  },
  {
    name: 'accept',
    says: 'Accept the machine’s pairing',
    group: 'Correct',
    keys: [{ key: 'a' }],
    enabled: (parts) => reading(parts) && (parts.selection.blocks.size > 0 || entry(parts) !== null),
    does: (parts) => parts.selection.accept(entry(parts)),
  },
  {
    name: 'undo',
    says: 'Undo',
    group: 'Correct',
    keys: [{ key: 'z', control: true }],
    enabled: ({ desk }) => desk.past.length > 0,
    does: ({ review }) => inField('undo') || review.goBack('undo'),
  },
  {
    name: 'redo',
    says: 'Redo',
    group: 'Correct',
    keys: [
      { key: 'z', control: true, shift: true },
      { key: 'y', control: true },
    ],
    enabled: ({ desk }) => desk.future.length > 0,
    does: ({ review }) => inField('redo') || review.goBack('redo'),
  },
  {
    name: 'swap-witnesses',
    says: 'Swap base and witness',
    group: 'Correct',
    keys: [{ key: 'b' }],
    enabled: compared,
    does: ({ desk }) => desk.swap(),
  },
  { name: 'new-story', says: 'New story', group: 'Story', enabled: loaded, does: ({ filing }) => void filing.begin() },
  {
    name: 'open-sources',
    says: 'Open sources…',
    group: 'Story',
    keys: [{ key: 'o', control: true }],
    does: ({ loading }) => void loading.openFiles(null),
  },
  { name: 'paste-source', says: 'Paste a source', group: 'Story', does: ({ loading }) => void pasteFromClipboard(loading) },
  { name: 'open-address', says: 'Open an address…', group: 'Story', does: ({ loading }) => loading.ask(loading.free(), 'address') },
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
  {
    name: 'settings',
    says: 'Settings',
    group: 'Stet',
    keys: [{ key: ',', control: true }],
    does: ({ sheets }) => {
      sheets.settings = true;
    },
  },
  { name: 'palette', says: 'All commands', group: 'Stet', keys: [{ key: 'k', control: true }], does: opens(Palette) },
  { name: 'shortcuts', says: 'All keys', group: 'Stet', keys: [{ key: '?' }], does: opens(Shortcuts) },
  { name: 'about', says: 'About Stet', group: 'Stet', does: opens(About) },
  { name: 'licences', says: 'Licences', group: 'Stet', does: opens(Licences) },
  {
    name: 'clear',
    says: 'Pick nothing; leave the search, or the edit',
    group: 'Move',
    keys: [{ key: 'escape' }],
    does: ({ selection, search, review, versions }) => {
      if (versions.shown) versions.leave();
      else if (selection.blocks.size > 0) selection.clear();
      else if (search.open) search.close();
      else review.current = null;
    },
  },
];

function move(name: string, says: string, key: Key, does: DeskCommand['does'], enabled = compared): DeskCommand {
  return { name, says, group: 'Move', keys: [key], enabled, does };
}

/** A menu's "Undo" means the words that are being typed while a field has the focus. True when it did. */
function inField(what: 'undo' | 'redo'): boolean {
  const field = document.activeElement?.matches('input[type="text"], textarea') ?? false;
  // The only way to a field's own history; it is deprecated in name and has no successor.
  return field && document.execCommand(what);
}

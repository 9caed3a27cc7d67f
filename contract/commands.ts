/** What a person can ask for from a menu. The renderer does it; the host only shows the menu. */
export const COMMANDS = [
  'new-story',
  'open-story',
  'open-audit',
  'open-sources',
  'paste-source',
  'open-address',
  'save-story',
  'save-story-as',
  'export-report',
  'print-report',
  'undo',
  'redo',
  'find',
  'next-edit',
  'previous-edit',
  'next-flag',
  'previous-flag',
  'mark-stet',
  'mark-query',
  'mark-fix',
  'note',
  'view-columns',
  'view-inline',
  'all-versions',
  'changes-only',
  'house-style',
  'swap-witnesses',
  'text-larger',
  'text-smaller',
  'text-usual',
  'theme-system',
  'theme-light',
  'theme-dark',
  'settings',
  'shortcuts',
  'about',
  'licences',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Which commands can be given now, and which are ticked. Commands not named in `enabled` are shown grey. */
export interface CommandState {
  readonly enabled: readonly CommandName[];
  readonly checked: readonly CommandName[];
}

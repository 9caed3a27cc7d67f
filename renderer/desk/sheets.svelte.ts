import type { Component } from 'svelte';

/** A dialog: a component that says when it is done. */
export type Sheet = Component<{ onclose: () => void }>;

/** What lies over the desk because a command asked for it. */
export class Sheets {
  shown = $state.raw<Sheet | null>(null);
  /** Whether what was set aside is shown. */
  aside = $state(false);
  /** Whether the menu of settings is open. */
  settings = $state(false);
}

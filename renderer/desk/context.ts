import { createContext } from 'svelte';
import type { Host, HostInfo } from '../../contract/index.ts';
import type { Audit } from './audit.svelte.ts';
import type { Command, Commands } from './command.ts';
import type { Desk } from './desk.svelte.ts';
import type { Filing } from './filing.svelte.ts';
import type { Preferred } from './house.svelte.ts';
import type { Loading } from './loading.svelte.ts';
import type { Newer } from './newer.svelte.ts';
import type { Pile } from './pile.svelte.ts';
import type { Review } from './review.svelte.ts';
import type { Search } from './search.svelte.ts';
import type { Selection } from './selection.svelte.ts';
import type { Sheets } from './sheets.svelte.ts';
import type { Versions } from './versions.svelte.ts';
import type { View } from './view.svelte.ts';

/** What every component and every command may ask for: the state of the desk, in its parts. */
export interface Parts {
  readonly host: Host;
  readonly info: HostInfo;
  readonly desk: Desk;
  readonly audit: Audit;
  readonly review: Review;
  readonly view: View;
  readonly preferred: Preferred;
  readonly versions: Versions;
  readonly newer: Newer;
  readonly search: Search;
  readonly selection: Selection;
  readonly loading: Loading;
  readonly pile: Pile;
  readonly filing: Filing;
  readonly sheets: Sheets;
  readonly commands: Commands<Parts>;
}

/** A record of the table of commands. */
export type DeskCommand = Command<Parts>;

export const [parts, setParts] = createContext<Parts>();

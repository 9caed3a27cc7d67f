import { createContext } from 'svelte';
import type { Host, HostInfo } from '../../contract/index.ts';
import type { Desk } from './desk.svelte.ts';
import type { Filing } from './filing.svelte.ts';
import type { DeskCommand } from './keys.ts';
import type { Loading } from './loading.svelte.ts';
import type { Review } from './review.svelte.ts';
import type { Search } from './search.svelte.ts';
import type { Selection } from './selection.svelte.ts';
import type { View } from './view.svelte.ts';

/** What every component may ask for: the state of the desk, in its parts. */
export interface Parts {
  readonly host: Host;
  readonly info: HostInfo;
  readonly desk: Desk;
  readonly review: Review;
  readonly view: View;
  readonly search: Search;
  readonly selection: Selection;
  readonly loading: Loading;
  readonly filing: Filing;
  /** Does what a menu item, a button or a key asks for. */
  readonly command: (command: DeskCommand) => void;
}

export const [parts, setParts] = createContext<Parts>();

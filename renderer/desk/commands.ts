import type { Desk } from './desk.svelte.ts';
import type { Filing } from './filing.svelte.ts';
import type { DeskCommand } from './keys.ts';
import type { Loading } from './loading.svelte.ts';
import type { Review } from './review.svelte.ts';
import type { Search } from './search.svelte.ts';
import type { Selection } from './selection.svelte.ts';
import type { View } from './view.svelte.ts';

interface Parts {
  readonly desk: Desk;
  readonly view: View;
  readonly review: Review;
  readonly search: Search;
  readonly selection: Selection;
  readonly loading: Loading;
  readonly filing: Filing;
  readonly show: (dialog: DialogName) => void;
}

export type DialogName = 'export' | 'print' | 'shortcuts' | 'about' | 'licences';

/** Does what a menu item, a button or a key asks for. A command that has nothing to work on does nothing. */
export function commander(parts: Parts): (command: DeskCommand) => void {
  const { desk, view, review, search, selection, loading, filing, show } = parts;
  const entry = (): string | null => (review.current === null ? null : review.anchor(review.current).entry);
  const decide = (decided: 'stet' | 'query' | 'fix'): void => {
    if (review.current !== null) review.decide(review.current, decided);
  };
  const does: Record<DeskCommand, () => void> = {
    'new-story': () => void filing.begin(),
    'open-story': () => void filing.open(),
    'open-sources': () => void loading.openFiles(null),
    'paste-source': () => void pasteFromClipboard(loading),
    'open-address': () => loading.ask(loading.free(), 'address'),
    'save-story': () => void filing.save(),
    'save-story-as': () => void filing.save(true),
    'export-report': () => desk.collation && show('export'),
    'print-report': () => desk.collation && show('print'),
    undo: () => inField('undo') || desk.undo(),
    redo: () => inField('redo') || desk.redo(),
    find: () => {
      if (desk.collation) search.open = true;
    },
    'next-edit': () => review.stepEdit(1),
    'previous-edit': () => review.stepEdit(-1),
    'next-flag': () => review.stepFlag(1),
    'previous-flag': () => review.stepFlag(-1),
    'mark-stet': () => decide('stet'),
    'mark-query': () => decide('query'),
    'mark-fix': () => decide('fix'),
    note: () => {
      if (review.current === null) return;
      view.panel = true;
      review.noting = review.current;
    },
    'view-columns': () => {
      view.mode = 'columns';
    },
    'view-inline': () => {
      view.mode = view.mode === 'inline' ? 'columns' : 'inline';
    },
    'changes-only': () => {
      view.changesOnly = !view.changesOnly;
    },
    'house-style': () => {
      view.houseFolded = !view.houseFolded;
    },
    'swap-witnesses': () => desk.swap(),
    'text-larger': () => view.resize(1),
    'text-smaller': () => view.resize(-1),
    'text-usual': () => view.resize(0),
    'theme-system': () => {
      view.theme = 'system';
    },
    'theme-light': () => {
      view.theme = 'light';
    },
    'theme-dark': () => {
      view.theme = 'dark';
    },
    settings: () => document.querySelector<HTMLElement>('[aria-label="Settings"][aria-haspopup]')?.click(),
    shortcuts: () => show('shortcuts'),
    about: () => show('about'),
    licences: () => show('licences'),
    link: () => selection.link(),
    unlink: () => selection.unlink(entry()),
    accept: () => selection.accept(entry()),
    apparatus: () => {
      view.panel = !view.panel;
    },
    clear: () => {
      if (selection.blocks.size > 0) selection.clear();
      else if (search.open) search.close();
      else review.current = null;
    },
  };
  return (command) => does[command]();
}

/** A menu's "Undo" means the words that are being typed while a field has the focus. True when it did. */
function inField(what: 'undo' | 'redo'): boolean {
  const field = document.activeElement?.matches('input[type="text"], textarea') ?? false;
  // The only way to a field's own history; it is deprecated in name and has no successor.
  return field && document.execCommand(what);
}

/** A menu's "Paste" has no paste event to read from: the clipboard is asked, which a browser may refuse. */
async function pasteFromClipboard(loading: Loading): Promise<void> {
  let html = '';
  let text = '';
  try {
    for (const piece of await navigator.clipboard.read()) {
      if (piece.types.includes('text/html')) html = await (await piece.getType('text/html')).text();
      if (piece.types.includes('text/plain')) text = await (await piece.getType('text/plain')).text();
    }
  } catch {
    // Refused, or empty: `paste` says what to do.
  }
  await loading.paste(html, text, loading.free());
}

import type { Loading } from './loading.svelte.ts';

/** A menu's "Paste" has no paste event to read from: the clipboard is asked, which a browser may refuse. */
export async function pasteFromClipboard(loading: Loading): Promise<void> {
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
  await loading.paste(html, text, null);
}

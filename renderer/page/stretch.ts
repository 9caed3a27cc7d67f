// A flag's stretch is washed without touching the words: what a person has selected stays, and nothing is drawn anew. Where a browser has no
// highlights of its own the edits alone are lit.
const wash = typeof Highlight === 'undefined' ? null : new Highlight();
if (wash) CSS.highlights.set('flag', wash);

/** Washes a stretch of a paragraph's words, by offsets in its text, until the function it gives is called. Words for a screen reader do not count. */
export function washed(words: HTMLElement, start: number, end: number): () => void {
  if (!wash) return () => {};
  const range = document.createRange();
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.unseen')) continue;
    const length = node.textContent?.length ?? 0;
    if (!begun && start < at + length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at);
      break;
    }
    at += length;
  }
  if (!begun) return () => {};
  wash.add(range);
  return () => void wash.delete(range);
}

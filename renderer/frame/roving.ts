/**
 * A toolbar is one stop on the way of the Tab key; the arrows, Home and End go from tool to tool. What is left by Tab is come back to.
 * A search field in it keeps its own keys.
 */
export function roving(bar: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  const tools = (): HTMLElement[] =>
    [...bar.querySelectorAll<HTMLElement>('button:not(:disabled)')].filter((tool) => !tool.closest('search, [popover]'));
  const settle = (): void => {
    const all = tools();
    const stop = last && all.includes(last) ? last : all[0];
    for (const tool of all) tool.tabIndex = tool === stop ? 0 : -1;
  };
  const focused = (event: FocusEvent): void => {
    const tool = event.target as HTMLElement;
    if (!tools().includes(tool)) return;
    last = tool;
    settle();
  };
  const keyed = (event: KeyboardEvent): void => {
    const all = tools();
    const here = all.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: all.length - 1 }[event.key];
    if (here === -1 || to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
  const changes = new MutationObserver(settle);
  changes.observe(bar, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  bar.addEventListener('focusin', focused);
  bar.addEventListener('keydown', keyed);
  settle();
  return () => {
    changes.disconnect();
    bar.removeEventListener('focusin', focused);
    bar.removeEventListener('keydown', keyed);
  };
}

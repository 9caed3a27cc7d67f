/** That this window works on a draft; other windows of this host see it until it is released, or the window is gone. */
export interface DraftHold {
  release(): void;
}

const PREFIX = 'stet-draft-';
// Web Locks (W3C). Where a page has none, nothing but this window can have its drafts.
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Holds a draft; null while another window holds it. */
export function holdDraft(draft: string): Promise<DraftHold | null> {
  const manager = locks();
  if (!manager) return Promise.resolve({ release: () => {} });
  return new Promise((told, failed) => {
    manager
      .request(`${PREFIX}${draft}`, { ifAvailable: true }, (lock) => {
        if (lock === null) return told(null);
        // The lock is held for as long as this promise is open.
        return new Promise<void>((release) => told({ release }));
      })
      .catch(failed);
  });
}

/** The drafts that windows of this host hold, this one among them. */
export async function heldDrafts(): Promise<ReadonlySet<string>> {
  const held = (await locks()?.query())?.held ?? [];
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}

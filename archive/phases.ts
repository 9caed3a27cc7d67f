import type { Engine } from './engine.ts';
import { COMMON_PRINTS } from './findings.ts';
import { UNBEGUN } from './schema.ts';

export type Phase = 'reading' | 'comparing' | 'done';

export interface State {
  readonly phase: Phase;
  /** JSON of what all work of this audit has in common. */
  readonly settings: string;
  /** ISO 8601; the date that reports bear. */
  readonly created: string;
}

export async function stateOf({ ask }: Engine): Promise<State> {
  const [row] = await ask<State>('SELECT phase, settings, created FROM audit');
  if (!row) throw new Error('the store has lost its state');
  return row;
}

/** Milliseconds between looks at a store that nobody has given work yet. */
const LOOK = 500;

/** Waits until somebody has begun an audit in the store. */
export async function begun(engine: Engine): Promise<void> {
  while ((await stateOf(engine)).settings === UNBEGUN) await new Promise((go) => setTimeout(go, LOOK));
}

/** Gives the audit its settings. Others than before have everything compared again. */
export async function settle(engine: Engine, settings: string): Promise<void> {
  await engine.together(async (ask) => {
    const [before] = await ask<State>('SELECT phase, settings, created FROM audit FOR UPDATE');
    if (before && before.settings !== settings) {
      await ask(`UPDATE audit SET settings = $1, phase = 'reading', changed = true`, [settings]);
    }
  });
}

/**
 * Goes on to the next phase when nothing waits in this one; whichever process sees it first does so. When articles that can be sources came or went, every
 * published article is asked again for its sources: what is found is what would be found had all been there from the start.
 */
export async function advance(engine: Engine): Promise<Phase> {
  return engine.together(async (ask) => {
    const [row] = await ask<{ phase: Phase; changed: boolean }>('SELECT phase, changed FROM audit FOR UPDATE');
    if (!row || row.phase === 'done') return row?.phase ?? 'done';
    const queue = row.phase === 'reading' ? 'source' : 'article';
    const [left] = await ask(`SELECT id FROM ${queue} WHERE state = 'waiting' ${queue === 'article' ? `AND side <> 'wire'` : ''} LIMIT 1`);
    if (left) return row.phase;
    if (row.phase === 'comparing') {
      await ask(`UPDATE audit SET phase = 'done'`);
      return 'done';
    }
    if (row.changed) {
      await ask('DELETE FROM common');
      await ask(COMMON_PRINTS);
      await ask(`UPDATE article SET state = 'waiting' WHERE side <> 'wire' AND state <> 'waiting'`);
    }
    await ask(`UPDATE audit SET phase = 'comparing', changed = false`);
    // Without knowing how much there is, the search for candidates goes through all of it.
    await ask('ANALYZE print');
    await ask('ANALYZE common');
    return 'comparing';
  });
}

import { hostname } from 'node:os';
import type { Engine } from '../../archive/engine.ts';
import { ARTICLE_COLUMNS, candidatesOf, type Examined, putFindings, type TakenArticle } from '../../archive/findings.ts';
import { counts, MOST_TRIES, prolong, type Queue, take } from '../../archive/leases.ts';
import { advance, type Phase, stateOf } from '../../archive/phases.ts';
import { putParts, type ReadPart, SOURCE_COLUMNS, type TakenSource } from '../../archive/sources.ts';
import type { Bounds } from '../bounded-process.ts';
import { ProgressBar } from '../progress.ts';
import { workOff } from './hands.ts';
import type { AuditSettings, FromHand, Task } from './work.ts';

/** Pieces of work that are leased at once, for each process that does them. */
const LEASED: Readonly<Record<Queue, number>> = { source: 24, article: 12 };
/** Answers that are written together. */
const TOGETHER = 48;
/** Milliseconds between looks at work that others hold, and between prolongations of one's own. */
const LOOK = 250;
const PROLONG = 15_000;
const KILLED = 'it ended the process that was at it each time; is it very large?';

/** How many processes do the work, and what a piece of it may take. */
export interface Hands {
  readonly jobs: number;
  readonly bounds: Bounds;
}

/** Takes work from the store and does it, in some processes, until the audit is done, whoever did the rest of it. */
export async function workThrough(engine: Engine, hands: Hands, quiet: boolean): Promise<void> {
  const holder = `${hostname()}-${process.pid}-${Date.now().toString(36)}`;
  for (let phase: Phase = (await stateOf(engine)).phase; phase !== 'done'; ) {
    const queue = phase === 'reading' ? 'source' : 'article';
    const did = await round(engine, queue, holder, hands, quiet);
    const next = await advance(engine);
    if (did === 0 && next === phase) await new Promise((go) => setTimeout(go, LOOK));
    phase = next;
  }
}

/** Does what is to be had of one queue; how much that was. */
async function round(engine: Engine, queue: Queue, holder: string, { jobs, bounds }: Hands, quiet: boolean): Promise<number> {
  const { waiting } = await counts(engine, queue);
  if (waiting === 0) return 0;
  const { settings, created } = await stateOf(engine);
  const progress = new ProgressBar(waiting);
  if (!quiet) progress.say(`stet: ${queue === 'source' ? `reading ${waiting} sources` : `comparing ${waiting} articles`}`);
  const writer = new Writer(engine, holder);
  let did = 0;
  let failed = 0;
  const count = (reason: string | null): void => {
    did++;
    if (reason !== null) failed++;
    progress.step(failed);
  };
  const answered = (answer: FromHand): void => {
    writer.put(answer);
    if (answer.over) count('part' in answer ? answer.part.reason : 'reason' in answer.examined ? answer.examined.reason : null);
  };
  const give = (task: Task, reason: string): void => {
    writer.put(failure(task, reason));
    count(reason);
  };
  const more = async (): Promise<readonly Task[]> => {
    await writer.written();
    const taken = queue === 'source' ? await sources(engine, holder, jobs) : await articles(engine, holder, jobs);
    for (const { task } of taken.filter(({ tries }) => tries > MOST_TRIES)) give(task, KILLED);
    const fit = taken.filter(({ tries }) => tries <= MOST_TRIES).map(({ task }) => task);
    return fit.length === 0 && taken.length > 0 ? more() : fit;
  };
  const keeping = setInterval(() => void prolong(engine, queue, holder).catch(() => {}), PROLONG);
  try {
    const told: AuditSettings = JSON.parse(settings) as AuditSettings;
    await workOff({ settings: told, created, jobs: Math.min(jobs, waiting), bounds }, more, answered, give);
    await writer.end();
  } finally {
    clearInterval(keeping);
    progress.end();
  }
  return did;
}

interface Taken {
  readonly task: Task;
  readonly tries: number;
}

async function sources(engine: Engine, holder: string, jobs: number): Promise<readonly Taken[]> {
  const taken = await take<TakenSource>(engine, 'source', SOURCE_COLUMNS, holder, LEASED.source * jobs);
  return taken.map(({ tries, ...source }) => ({ tries, task: { task: 'read', ...source } }));
}

async function articles(engine: Engine, holder: string, jobs: number): Promise<readonly Taken[]> {
  const taken = await take<TakenArticle>(engine, 'article', ARTICLE_COLUMNS, holder, LEASED.article * jobs);
  if (taken.length === 0) return [];
  const found = await candidatesOf(
    engine,
    taken.map(({ id }) => id),
  );
  return taken.map(({ tries, side, ...article }) => ({
    tries,
    task: { task: 'examine', alone: side === 'both', ...article, candidates: found.filter(({ of }) => of === article.id) },
  }));
}

function failure(task: Task, reason: string): FromHand {
  const { id } = task;
  if (task.task === 'examine') return { id, over: true, examined: { id, reason } };
  return { id, over: true, part: { source: { id, side: task.side }, articles: [], first: true, last: true, reason } };
}

/** Writes answers into the store in the order they come, many at a time. */
class Writer {
  private readonly engine: Engine;
  private readonly holder: string;
  private waiting: FromHand[] = [];
  private last: Promise<void> = Promise.resolve();

  constructor(engine: Engine, holder: string) {
    this.engine = engine;
    this.holder = holder;
  }

  put(answer: FromHand): void {
    this.waiting.push(answer);
    if (this.waiting.length >= TOGETHER) this.flush();
  }

  /** @throws what writing met. */
  async written(): Promise<void> {
    await this.last;
  }

  async end(): Promise<void> {
    this.flush();
    await this.last;
  }

  private flush(): void {
    const answers = this.waiting;
    this.waiting = [];
    if (answers.length === 0) return;
    this.last = this.last.then(async () => {
      const parts = answers.flatMap((answer): ReadPart[] => ('part' in answer ? [answer.part] : []));
      const found = answers.flatMap((answer): Examined[] => ('examined' in answer ? [answer.examined] : []));
      if (parts.length > 0) await putParts(this.engine, this.holder, parts);
      if (found.length > 0) await putFindings(this.engine, this.holder, found);
    });
    // Whoever waits for it next is told; until then it is nobody's.
    this.last.catch(() => {});
  }
}

import { USUAL_HOUSE } from '../../core/account/house.ts';
import type { AuditIndex } from '../../core/audit/index.ts';
import type { Article } from '../../core/model/index.ts';
import type { StorySource } from '../../core/story/index.ts';
import type { Witnesses } from '../../core/witnesses/index.ts';
import { Gathering } from '../desk/gathering.ts';
import type { Account, Answer, Ask, AuditAsk, CollateAsk, Collation, ExportAsk, SameAsk, SortAsk, Sorted } from './protocol.ts';

/** What a person is shown while sources are read and compared. */
export interface Progress {
  article(article: Article): void;
  collation(collation: Collation): void;
  account(witness: string, account: Account): void;
  /** After all comparisons; null with one witness. */
  versions(versions: Witnesses | null): void;
}

export interface Exported {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly extension: string;
}

/** How far an audit of a folder is. */
export interface AuditProgress {
  readonly step: 'reading' | 'comparing';
  readonly done: number;
  readonly all: number;
}

/** Thrown into an ask that was overtaken or cancelled. */
export class Cancelled extends Error {}

interface Waiting {
  hear(answer: Answer): void;
  fail(reason: Error): void;
}

/** The answers that end an ask. */
const ENDS: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>(['failed', 'done', 'exported', 'sorted', 'same', 'audit']);

/** Core at work in its own thread. One collation at a time: a newer one overtakes an older one. */
export class Collator {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #collating: number | null = null;
  #collated = false;
  #asks = 0;
  #endings: readonly string[] = [];

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Starts the thread before there is anything for it to do. */
  start(): void {
    this.#running();
  }

  /** The endings of files that can be read, without the dot; none until the worker has told them. */
  get endings(): readonly string[] {
    this.#running();
    return this.#endings;
  }

  /** Reads and compares; resolves when all is told. Rejects with `Cancelled` when overtaken, or with the worker's own words. */
  collate(ask: CollateAsk, progress: Progress): Promise<void> {
    if (this.#collating !== null) this.#drop(this.#collating);
    this.#collated = true;
    const articles = new Map<string, Article>();
    const open = new Map<string, Gathering>();
    return new Promise((done, fail) => {
      this.#collating = this.#send(ask, {
        fail,
        hear: (answer) => {
          if (answer.kind === 'article') {
            articles.set(answer.article.siglum, answer.article);
            progress.article(answer.article);
          } else if (answer.kind === 'comparison') {
            const [base, witness] = [articles.get(ask.base), articles.get(answer.witness)];
            if (base && witness) open.set(answer.witness, new Gathering(base, witness, answer.head));
          } else if (answer.kind === 'entries') open.get(answer.witness)?.entries(answer.entries);
          else if (answer.kind === 'rows') open.get(answer.witness)?.rows(answer.rows);
          else if (answer.kind === 'targets') open.get(answer.witness)?.targets(answer.targets);
          else if (answer.kind === 'whole') {
            const collation = open.get(answer.witness)?.whole();
            if (collation) progress.collation(collation);
          } else if (answer.kind === 'account') progress.account(answer.witness, answer.account);
          else if (answer.kind === 'versions') progress.versions(answer.versions);
          else if (answer.kind === 'done') {
            this.#collating = null;
            done();
          }
        },
      });
    });
  }

  /** Reads and compares sources for nothing, the first as the base, so that the first story finds core loaded and quick. Does nothing once a story was compared. */
  async warm(sources: readonly Omit<StorySource, 'siglum' | 'decisions'>[]): Promise<void> {
    if (this.#collated) return;
    const sigla = [...'ABCDEFGH'].slice(0, sources.length);
    const [base = '', ...witnesses] = sigla;
    const ask = {
      kind: 'collate',
      sources: sources.flatMap((source, i) => (sigla[i] === undefined ? [] : { ...source, siglum: sigla[i], decisions: [] })),
      base,
      house: USUAL_HOUSE,
      witnesses: witnesses.map((siglum) => ({ siglum, decisions: [] })),
    } as const;
    await new Promise<void>((done) => {
      this.#collating = this.#send(ask, {
        fail: () => done(),
        hear: ({ kind }) => {
          if (kind !== 'done') return;
          this.#collating = null;
          done();
        },
      });
    });
  }

  /** A report of the comparisons last made, in one format. */
  export(ask: ExportAsk): Promise<Exported> {
    return new Promise((done, fail) => {
      this.#send(ask, { fail, hear: (answer) => answer.kind === 'exported' && done(answer) });
    });
  }

  /** Which of a heap of sources tell one story. Rejects with `Cancelled` when it is no longer wanted. */
  sort(sources: SortAsk['sources']): Promise<Sorted> {
    return new Promise((done, fail) => {
      this.#send({ kind: 'sort', sources }, { fail, hear: (answer) => answer.kind === 'sorted' && done(answer.sorted) });
    });
  }

  /** For each source the first that tells the story in the same words, by its place; -1 where it cannot be read. */
  same(sources: SameAsk['sources']): Promise<readonly number[]> {
    return new Promise((done, fail) => {
      this.#send({ kind: 'same', sources }, { fail, hear: (answer) => answer.kind === 'same' && done(answer.as) });
    });
  }

  /** Audits the files of a folder; `told` hears how far it is. Rejects with `Cancelled` when it was cancelled. */
  audit(ask: AuditAsk, told: (progress: AuditProgress) => void): Promise<AuditIndex> {
    return new Promise((done, fail) => {
      this.#send(ask, {
        fail,
        hear: (answer) => {
          if (answer.kind === 'audited') told(answer);
          else if (answer.kind === 'audit') done(answer.index);
        },
      });
    });
  }

  /** Ends what is running at once: the worker is started anew with the next ask. One that has nothing to do stays, warm. */
  cancel(): void {
    if (this.#waiting.size === 0) return;
    this.#worker?.terminate();
    this.#worker = null;
    for (const waiting of this.#waiting.values()) waiting.fail(new Cancelled());
    this.#waiting.clear();
    this.#collating = null;
  }

  #drop(ask: number): void {
    this.#waiting.get(ask)?.fail(new Cancelled());
    this.#waiting.delete(ask);
  }

  #send(what: CollateAsk | ExportAsk | SortAsk | SameAsk | AuditAsk, waiting: Waiting): number {
    const ask = ++this.#asks;
    this.#waiting.set(ask, waiting);
    const message: Ask = { ...what, ask };
    this.#running().postMessage(message);
    return ask;
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'kinds') this.#endings = data.endings;
      const waiting = this.#waiting.get(data.ask);
      if (!waiting) return;
      if (data.kind === 'failed') waiting.fail(new Error(data.reason));
      else waiting.hear(data);
      if (ENDS.has(data.kind)) this.#waiting.delete(data.ask);
    };
    worker.onerror = (event) => {
      for (const waiting of this.#waiting.values()) waiting.fail(new Error(event.message || 'The comparison stopped unexpectedly.'));
      this.#waiting.clear();
      this.#worker = null;
    };
    this.#worker = worker;
    return worker;
  }
}

import type { Host, Opened, OpenedAudit } from '../../contract/index.ts';
import { type AuditIndex, MARKS_SCHEMA, type PairMarks, type Ranked, readIndex, readMarks } from '../../core/audit/index.ts';
import type { FlagKind, Mark } from '../../core/model/index.ts';
import { EMPTY_STORY, type StorySource } from '../../core/story/index.ts';
import { type AuditProgress, Cancelled } from '../work/collator.ts';
import type { AuditFile } from '../work/protocol.ts';
import { ALL_PAIRS, type PairFilter, passes } from './audit-filter.ts';
import type { Desk } from './desk.svelte.ts';
import type { Filing } from './filing.svelte.ts';
import { sourceOf } from './source.ts';
import type { View } from './view.svelte.ts';

// Milliseconds after a mark until it is kept with its report: a run of keys is one write.
const KEEPING = 500;

const hashesOf = (sources: readonly StorySource[]): string => sources.map(({ sha256 }) => sha256).join(' ');

/** An audit on the desk: the list of its pairs, which of them is read, and what was decided on each. */
export class Audit {
  /** What it is called: its folder. */
  name = $state('');
  index = $state.raw<AuditIndex | null>(null);
  /** The list is what is seen. */
  open = $state(false);
  /** The pair whose two articles are on the desk, by its file; null for none. */
  at = $state<string | null>(null);
  filter = $state.raw<PairFilter>(ALL_PAIRS);
  /** What was decided on each pair, by its file. */
  marks = $state.raw<ReadonlyMap<string, readonly Mark[]>>(new Map());
  /** How far an audit of a folder is; null while none runs. */
  progress = $state.raw<AuditProgress | null>(null);
  /** The row that the keys are at, by its pair's file. */
  here = $state<string | null>(null);
  /** Counts each step of the keys: the list brings its row into sight then. */
  steps = $state(0);

  readonly rows = $derived.by(() => this.index?.pairs ?? []);
  readonly shown = $derived.by(() => this.rows.filter((row) => passes(row, this.filter, this.marks.get(row.file) ?? [])));
  /** While the list is what is seen. */
  readonly listed = $derived(this.open && this.index !== null);
  readonly row = $derived.by(() => this.rows.find(({ file }) => file === this.at) ?? null);

  readonly #desk: Desk;
  readonly #host: Host;
  readonly #filing: Pick<Filing, 'leave' | 'notice'>;
  readonly #view: Pick<View, 'reviewer'>;
  /** Stands for the folder; null where the files came without one. */
  #handle: string | null = null;
  #files: ReadonlyMap<string, AuditFile> = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The two articles of the pair that was put on the desk. */
  #put = '';
  /** The marks of the pair on the desk as they were last kept. */
  #kept: readonly Mark[] = [];

  constructor(desk: Desk, host: Host, filing: Pick<Filing, 'leave' | 'notice'>, view: Pick<View, 'reviewer'>) {
    this.#desk = desk;
    this.#host = host;
    this.#filing = filing;
    this.#view = view;
  }

  async openFolder(): Promise<void> {
    await this.take(await this.#host.openAudit());
  }

  /** Shows an audit that was opened, or says why not. */
  async take(opened: OpenedAudit | null): Promise<void> {
    if (opened === null) return;
    if (opened.audit === null) {
      this.#filing.notice = [opened.name, opened.trouble.reason].filter((part) => part !== '').join(': ');
      return;
    }
    const index = readIndex(new TextDecoder().decode(opened.audit.index));
    if (typeof index === 'string') {
      this.#filing.notice = `${opened.name}: ${index}`;
      return;
    }
    await this.#flush();
    const kept = opened.audit.marks.flatMap((bytes) => readMarks(new TextDecoder().decode(bytes)) ?? []);
    this.#show(opened.name, index, opened.audit.handle, new Map());
    this.marks = new Map(kept.map(({ file, marks }) => [file, marks]));
  }

  /** Audits the files of a folder against each other, in the worker: nothing is stored. */
  async auditFiles(name: string, files: readonly AuditFile[]): Promise<void> {
    if (files.length === 0) {
      this.#filing.notice = `${name} holds nothing that can be read.`;
      return;
    }
    await this.#flush();
    this.progress = { step: 'reading', done: 0, all: files.length };
    try {
      const index = await this.#desk.collator.audit({ kind: 'audit', files, created: new Date().toISOString() }, (progress) => {
        this.progress = progress;
      });
      this.#show(name, index, null, new Map(files.map((file) => [file.key, file])));
    } catch (trouble) {
      if (!(trouble instanceof Cancelled)) this.#filing.notice = trouble instanceof Error ? trouble.message : String(trouble);
    } finally {
      this.progress = null;
    }
  }

  /** Stops an audit of a folder. */
  cancel(): void {
    this.#desk.cancel();
  }

  #show(name: string, index: AuditIndex, handle: string | null, files: ReadonlyMap<string, AuditFile>): void {
    this.name = name;
    this.index = index;
    this.#handle = handle;
    this.#files = files;
    this.marks = new Map();
    this.filter = ALL_PAIRS;
    this.at = null;
    this.here = index.pairs[0]?.file ?? null;
    this.open = true;
  }

  /** Puts the two articles of a pair on the desk, with what was decided on them. */
  async read({ file, published }: Ranked): Promise<void> {
    this.here = file;
    // Who goes on to the list meanwhile stays there.
    const { open } = this;
    if (file === this.at) {
      this.open = false;
      return;
    }
    await this.#flush();
    const opened = await this.#opened(file);
    const found: StorySource[] = [];
    for (const [i, { name, loaded, trouble }] of opened.entries()) {
      if (loaded) found.push({ ...(await sourceOf(loaded)), siglum: i === 0 ? 'A' : 'B', decisions: [] });
      else this.#filing.notice = `${name}: ${trouble.reason}`;
    }
    if (found.length < 2 || !(await this.#filing.leave())) return;
    const marks = this.marks.get(file) ?? [];
    this.#kept = marks;
    this.#put = hashesOf(found);
    this.at = file;
    if (open) this.open = false;
    this.#desk.open({ ...EMPTY_STORY, title: published.headline ?? '', base: 'A', sources: found, marks });
  }

  async #opened(pair: string): Promise<readonly Opened[]> {
    if (this.#handle !== null) return this.#host.openPair({ audit: this.#handle, pair });
    const row = this.rows.find(({ file }) => file === pair);
    return [row?.source.key, row?.published.key].map((key = '') => {
      const [, path = key, item] = this.#files.has(key) ? [] : (/^(.*)#([^#]*)$/s.exec(key) ?? []);
      const bytes = this.#files.get(path)?.bytes;
      const name = path.slice(path.lastIndexOf('/') + 1);
      const trouble = { severity: 'error', rule: 'file-missing', reason: 'it is not there any more', source: name } as const;
      return bytes
        ? { name, loaded: { name, bytes, ...(item === undefined ? {} : { item }) }, trouble: null }
        : { name, loaded: null, trouble };
    });
  }

  /** The next or previous pair of those that the list shows. */
  async turn(by: 1 | -1): Promise<void> {
    const next = this.shown[this.shown.findIndex(({ file }) => file === this.at) + by];
    if (next && this.at !== null) await this.read(next);
  }

  /** The keys go to the next or previous row of the list. */
  step(by: 1 | -1): void {
    const at = this.shown.findIndex(({ file }) => file === this.here);
    const next = this.shown[Math.min(this.shown.length - 1, Math.max(0, at + by))];
    this.here = next?.file ?? null;
    this.steps++;
  }

  toggleKind(kind: FlagKind): void {
    const kinds = new Set(this.filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    this.filter = { ...this.filter, kinds };
  }

  /** Call on each change of the story on the desk: another one is no pair of this audit, and marks on the pair go back into it. */
  touched(): () => void {
    clearTimeout(this.#timer);
    const { at } = this;
    const { story } = this.#desk;
    if (at === null) return () => {};
    if (hashesOf(story.sources) !== this.#put) {
      this.at = null;
      return () => {};
    }
    if (story.marks !== this.#kept) this.#timer = setTimeout(() => void this.#keep(), KEEPING);
    return () => clearTimeout(this.#timer);
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.at !== null && hashesOf(this.#desk.story.sources) === this.#put && this.#desk.story.marks !== this.#kept) await this.#keep();
  }

  /** Marks go into the audit's folder, with the report that shows them. Those of an audit without one are only remembered: its pairs are stories to save. */
  async #keep(): Promise<void> {
    const { story, facing } = this.#desk;
    const { at } = this;
    if (at === null || facing === null) return;
    const { marks } = story;
    if (this.#handle !== null) {
      const kept: PairMarks = { schema: MARKS_SCHEMA, file: at, reviewer: this.#view.reviewer, marks };
      const trouble = await this.#host
        .keepPair({
          audit: this.#handle,
          pair: at,
          marks: new TextEncoder().encode(JSON.stringify(kept)),
          report: await this.#report(marks, facing),
        })
        .catch((fault: unknown) => ({ reason: fault instanceof Error ? fault.message : String(fault) }));
      if (trouble !== null) {
        this.#filing.notice = `What you decided is not kept in the audit: ${trouble.reason}.`;
        return;
      }
      if (this.#desk.story === story) this.#desk.settled = story;
    }
    if (this.at === at) this.#kept = marks;
    this.marks = new Map([...this.marks, [at, marks]]);
  }

  async #report(marks: readonly Mark[], facing: string): Promise<Uint8Array | null> {
    try {
      await this.#desk.ready();
      const { reviewer } = this.#view;
      const ask = { kind: 'export', format: 'html', created: new Date().toISOString(), marks, reviewer, witnesses: [facing] } as const;
      return (await this.#desk.collator.export(ask)).bytes;
    } catch {
      // The marks are what matters; the report is written with them when the audit is run again.
      return null;
    }
  }
}

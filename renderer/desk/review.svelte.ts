import { marksOn } from '../../core/account/index.ts';
import type { Decided, Edit, EditKind, Entry, Flag, FlagKind, Mark } from '../../core/model/index.ts';
import { type FlagPlace, placeOf } from '../../core/report/excerpt.ts';
import { grouped } from '../grouped.ts';
import type { TextSide } from '../page/pieces.ts';
import type { EntryRow } from '../page/rows.ts';
import type { PlacedEdit } from '../work/protocol.ts';
import type { Desk } from './desk.svelte.ts';
import type { Preferred } from './house.svelte.ts';
import type { View } from './view.svelte.ts';

export interface Filter {
  /** `house`: house style, folded or not; `open`: not marked yet. */
  readonly only: 'all' | 'substantive' | 'house' | 'flagged' | 'open';
  readonly hiddenKinds: ReadonlySet<EditKind>;
  readonly hiddenFlags: ReadonlySet<FlagKind>;
}

export const NO_FILTER: Filter = { only: 'all', hiddenKinds: new Set(), hiddenFlags: new Set() };

/** Going through a comparison: what is shown of it, where the eye is, and what was decided. */
export class Review {
  filter = $state.raw<Filter>(NO_FILTER);
  /** Keys of the rows where a moved paragraph is shown at the place it has left, or was to come to. */
  shownHere = $state.raw<ReadonlySet<string>>(new Set());

  toggleHere(key: string): void {
    const shown = new Set(this.shownHere);
    if (!shown.delete(key)) shown.add(key);
    this.shownHere = shown;
  }
  // Ids are given anew with each comparison; the target stays with the words.
  #at = $state.raw<{ readonly id: string; readonly target: string | undefined } | null>(null);
  /** Id of the entry that was asked for by itself; counts only while nothing is current. */
  entry = $state<string | null>(null);
  /** Counts each step of J, K, F or a click in the apparatus: the page brings the current edit into sight then, and only then. */
  steps = $state(0);

  /** Id of the edit or flag whose note field is to take the focus. */
  noting = $state<string | null>(null);

  readonly edits = $derived.by((): readonly PlacedEdit[] => [...(this.desk.collation?.edits.values() ?? [])]);
  readonly flags = $derived.by(() => this.desk.collation?.flags ?? []);
  /** What was decided about the witness that faces the base. */
  readonly marks = $derived.by(() => marksOn(this.desk.story.marks, this.desk.facing));
  readonly #flagById = $derived.by(() => new Map(this.flags.map((flag) => [flag.id, flag])));

  readonly shownEdits = $derived.by(() => this.edits.filter(({ edit }) => this.shows(edit)));
  readonly shownFlags = $derived.by(() =>
    this.flags.filter((flag) => !this.filter.hiddenFlags.has(flag.kind) && (this.filter.only !== 'open' || !this.markOf(flag.id)?.decided)),
  );
  /** Shown flags by the entry they stand in. */
  readonly flagsOf = $derived.by(() => grouped(this.shownFlags, (flag) => flag.entry));
  readonly foldedCount = $derived.by(() => this.edits.reduce((sum, { edit }) => sum + Number(this.preferred.folds(edit)), 0));
  readonly filtered = $derived(
    this.filter !== NO_FILTER && !(this.filter.only === 'all' && this.filter.hiddenKinds.size + this.filter.hiddenFlags.size === 0),
  );
  /**
   * What asks for a decision, in the order of the text: each flag, with the edits it is made of, and each other edit that is not house style.
   * An id of each.
   */
  readonly decisions = $derived.by((): readonly string[] => {
    const alone = this.edits.filter(({ edit, flags }) => flags.length === 0 && !this.preferred.folds(edit));
    const ids = [...this.flags.map(({ id }) => id), ...alone.map(({ edit }) => edit.id)];
    const places = new Map(ids.map((id) => [id, this.#place(id)]));
    return ids.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  });
  /** How many decisions were made, of how many; and how many of each. */
  readonly progress = $derived.by(() => {
    const of = { stet: 0, query: 0, fix: 0 };
    for (const id of this.decisions) {
      const decided = this.markOf(id)?.decided;
      if (decided) of[decided]++;
    }
    return { ...of, decided: of.stet + of.query + of.fix, all: this.decisions.length };
  });

  /** Id of the edit or flag the person is at. It stays with its words through a new comparison; null when they are gone. */
  get current(): string | null {
    const { collation } = this.desk;
    if (!this.#at || !collation) return null;
    const { id, target } = this.#at;
    if (target === undefined || collation.targets.get(id) === target) return id;
    return collation.ids.get(target) ?? null;
  }

  set current(id: string | null) {
    this.#at = id === null ? null : { id, target: this.desk.collation?.targets.get(id) };
  }

  readonly desk: Desk;
  readonly view: View;
  readonly preferred: Preferred;

  constructor(desk: Desk, view: View, preferred: Preferred) {
    this.desk = desk;
    this.view = view;
    this.preferred = preferred;
  }

  edit(id: string | null): PlacedEdit | undefined {
    return id === null ? undefined : this.desk.collation?.edits.get(id);
  }

  flag(id: string | null): Flag | undefined {
    return id === null ? undefined : this.#flagById.get(id);
  }

  /** Whether an edit is marked on the page and listed. Asked of every edit at once: what is chosen is looked up once. */
  readonly shows = $derived.by((): ((edit: Edit) => boolean) => {
    const { only, hiddenKinds } = this.filter;
    const houseFolded = only === 'substantive' || (this.view.houseFolded && only !== 'house');
    const { folds } = this.preferred;
    const [edits, targets, marks] = [this.desk.collation?.edits, this.desk.collation?.targets, only === 'open' ? this.marks : null];
    return (edit) => {
      if ((houseFolded && folds(edit)) || hiddenKinds.has(edit.kind)) return false;
      if (only === 'house') return folds(edit);
      if (only === 'flagged') return (edits?.get(edit.id)?.flags.length ?? 0) > 0;
      return only !== 'open' || !marks?.get(targets?.get(edit.id) ?? '')?.decided;
    };
  });

  /** Whether a row has anything that is not folded house style. Filters do not move rows, so they do not count here. */
  changed({ entry, partner }: EntryRow): boolean {
    if (partner !== null || entry.base.length === 0 || entry.witness.length === 0) return true;
    if (entry.relation === 'same') return entry.segments.some((s) => s.edit !== null);
    return entry.relation !== 'revised' || entry.segments.some((s) => s.edit && !(this.view.houseFolded && this.preferred.folds(s.edit)));
  }

  markOf(id: string): Mark | undefined {
    const target = this.desk.collation?.targets.get(id);
    return target === undefined ? undefined : this.marks.get(target);
  }

  /**
   * Decides on a change; deciding the same again takes it back. A flag and the edits it is made of are one change, whichever of them is marked,
   * and one step of work. An edit that other flags are made of too waits for all of them: no flag is decided because another one was.
   */
  decide(id: string, decided: Exclude<Decided, null>): void {
    const next = this.markOf(id)?.decided === decided ? null : decided;
    const flags = this.flag(id) ? [id] : (this.edit(id)?.flags ?? []);
    const marked = new Set([id, ...flags]);
    const settled = (flag: string): boolean => marked.has(flag) || Boolean(this.markOf(flag)?.decided);
    const edits = flags.flatMap((flag) => this.flag(flag)?.edits ?? []);
    for (const edit of edits) if (next === null || this.edit(edit)?.flags.every(settled)) marked.add(edit);
    this.#mark([...marked].map((each) => ({ id: each, decided: next, note: this.markOf(each)?.note ?? '' })));
  }

  /** Decides, and goes on to what is not decided yet. */
  decideOn(id: string, decided: Exclude<Decided, null>): void {
    if (this.markOf(id)?.decided !== decided) this.decide(id, decided);
    this.stepOpen(1);
  }

  /** To the next or previous change that is not decided; from the last one, to the first. */
  stepOpen(by: 1 | -1): void {
    const open = this.decisions.filter((id) => id !== this.current && !this.markOf(id)?.decided);
    const here = this.#place(this.current);
    const beyond = by === 1 ? open.find((id) => this.#place(id) > here) : open.findLast((id) => this.#place(id) < here);
    const found = beyond ?? open.at(by === 1 ? 0 : -1);
    if (found !== undefined) this.go(found);
  }

  /** Takes back, or does again, one step of work; what it marked comes into sight. */
  goBack(way: 'undo' | 'redo'): void {
    const before = this.desk.story.marks;
    this.desk[way]();
    const after = this.desk.story.marks;
    if (before === after) return;
    const told = (marks: readonly Mark[]): Set<string> => new Set(marks.map((mark) => JSON.stringify(mark)));
    const [was, is] = [told(before), told(after)];
    const changed = [...before.filter((m) => !is.has(JSON.stringify(m))), ...after.filter((m) => !was.has(JSON.stringify(m)))];
    const ids = changed.flatMap(({ target }) => this.desk.collation?.ids.get(target) ?? []);
    const id = ids.find((each) => this.flag(each)) ?? ids[0];
    if (id !== undefined) this.go(id);
  }

  /** Where a person is: the how many-th flag or edit of those shown, `at` from 1; 0 while at none. */
  readonly whereabouts = $derived.by(() => {
    const flag = this.shownFlags.findIndex(({ id }) => id === this.current);
    if (flag !== -1) return { of: 'flag', at: flag + 1, all: this.shownFlags.length } as const;
    return { of: 'edit', at: this.shownEdits.findIndex(({ edit }) => edit.id === this.current) + 1, all: this.shownEdits.length } as const;
  });

  /** Notes on an edit or flag. While a person goes on writing it stays one step of work. */
  note(id: string, note: string, goesOn = false): void {
    const mark = this.markOf(id);
    if ((mark?.note ?? '') !== note) this.#mark([{ id, decided: mark?.decided ?? null, note }], goesOn);
  }

  /** One step of work, however many edits and flags it marks. */
  #mark(given: readonly (Omit<Mark, 'target'> & { readonly id: string })[], goesOn = false): void {
    const { story, facing } = this.desk;
    const witness: Pick<Mark, 'witness'> = story.sources.length > 2 && facing !== null ? { witness: facing } : {};
    const placed = given.flatMap(({ id, decided, note }): readonly Mark[] => {
      const target = this.desk.collation?.targets.get(id);
      return target === undefined ? [] : [{ target, ...witness, decided, note }];
    });
    if (placed.length === 0) return;
    const targets = new Set(placed.map(({ target }) => target));
    const others = story.marks.filter((mark) => !targets.has(mark.target) || mark.witness !== witness.witness);
    const general = new Set(others.filter((mark) => mark.witness === undefined).map(({ target }) => target));
    // One taken back for a witness stays as nothing where the others have it.
    const told = placed.filter(({ target, decided, note }) => decided !== null || note !== '' || general.has(target));
    const marked = { ...story, marks: [...others, ...told] };
    if (goesOn) this.desk.amend(marked);
    else this.desk.change(marked);
  }

  /** Brings an entry into sight that is neither an edit nor a flag. */
  goEntry(entry: string): void {
    this.entry = entry;
    this.current = null;
    this.steps++;
  }

  go(id: string | null): void {
    this.current = id;
    this.steps++;
  }

  /** To the next or previous shown edit; from a flag, to the edits around it. Stops at the ends. */
  stepEdit(by: 1 | -1): void {
    const ids = this.shownEdits.map(({ edit }) => edit.id);
    this.#step(ids, by);
  }

  stepFlag(by: 1 | -1): void {
    this.#step(
      this.shownFlags.map((flag) => flag.id),
      by,
    );
  }

  #step(ids: readonly string[], by: 1 | -1): void {
    if (ids.length === 0) return;
    const here = ids.indexOf(this.current ?? '');
    if (here !== -1) {
      const next = ids[here + by];
      if (next !== undefined) this.go(next);
      return;
    }
    // Not in this list: on from where the eye is.
    const place = this.#place(this.current);
    const places = ids.map((id) => this.#place(id));
    const after = places.findIndex((p) => p > place);
    const index = place < 0 ? (by === 1 ? 0 : ids.length - 1) : by === 1 ? after : (after === -1 ? ids.length : after) - 1;
    const found = ids[Math.max(0, index)];
    if (found !== undefined && (by === -1 || index !== -1)) this.go(found);
  }

  /** Index of an edit, or of a flag's first edit, in the order of the text; -1 when there is none. */
  #place(id: string | null): number {
    if (id === null) return -1;
    const at = this.#order.get(id);
    if (at !== undefined) return at;
    const flag = this.flag(id);
    return this.#order.get(flag?.edits[0] ?? this.edits.find((e) => e.entry.id === flag?.entry)?.edit.id ?? '') ?? -1;
  }

  readonly #order = $derived.by(() => new Map(this.edits.map(({ edit }, i) => [edit.id, i])));

  /** The edit a flag or edit is shown by, and its entry: what the page brings into sight. */
  anchor(id: string): { readonly entry: string | null; readonly edit: string | null } {
    const flag = this.flag(id);
    if (!flag) return { entry: this.edit(id)?.entry.id ?? null, edit: id };
    const edit = flag.edits[0] ?? null;
    return { entry: flag.entry ?? this.edit(edit)?.entry.id ?? null, edit };
  }

  /** Where a flag's words stand on one side. */
  placeOf(flag: Flag, side: TextSide): FlagPlace<Entry> | null {
    const own = flag.edits.flatMap((id) => this.edit(id)?.entry ?? []);
    const named = this.desk.collation?.entries.find(({ id }) => id === flag.entry);
    return placeOf(flag, side, [...new Set(named ? [named, ...own] : own)]);
  }

  /** The stretches of the current flag in both texts, by block: offsets in the block's text, half-open. */
  readonly stretches = $derived.by((): ReadonlyMap<string, { readonly start: number; readonly end: number }> => {
    const [flag, { collation }] = [this.flag(this.current), this.desk];
    const found = new Map<string, { readonly start: number; readonly end: number }>();
    if (!flag || !collation) return found;
    for (const side of ['base', 'witness'] as const) {
      const place = this.placeOf(flag, side);
      let at = 0;
      for (const id of place?.entry[side] ?? []) {
        const length = collation[side].blocks.find((block) => block.id === id)?.text.length ?? 0;
        const [start, end] = [Math.max(0, (place?.start ?? 0) - at), Math.min(length, (place?.end ?? 0) - at)];
        if (end > start) found.set(id, { start, end });
        // Blocks of one entry are two line ends apart.
        at += length + 2;
      }
    }
    return found;
  });

  /** Ids of the edits that are lit together: the current one, or all of the current flag. */
  readonly lit = $derived.by((): ReadonlySet<string> => {
    const flag = this.flag(this.current);
    return new Set(flag ? flag.edits : this.current === null ? [] : [this.current]);
  });
}

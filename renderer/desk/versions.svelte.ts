import { marksOn } from '../../core/account/index.ts';
import type { Mark } from '../../core/model/index.ts';
import type { VariantPlace } from '../../core/witnesses/index.ts';
import type { Desk } from './desk.svelte.ts';
import type { Review } from './review.svelte.ts';
import type { View } from './view.svelte.ts';

/** Where a place stands, which outlives a new comparison: its number does not. */
const keyOf = ({ row, from, to }: VariantPlace): string => `${row} ${from} ${to}`;

/** Looking at all versions of a story together: which place of variation or paragraph the eye is at. */
export class Versions {
  /** Asked for; what is seen besides depends on there being several witnesses. */
  open = $state(false);
  /** Id of the row that was chosen: that of the place, when one is. */
  row = $state<string | null>(null);
  /** Counts each step or choice: the text brings its place into sight then, and only then. */
  steps = $state(0);
  #at = $state<string | null>(null);

  readonly desk: Desk;
  readonly view: View;
  readonly review: Review;

  constructor(desk: Desk, view: View, review: Review) {
    this.desk = desk;
    this.view = view;
    this.review = review;
  }

  /** All witnesses together, while they are what is looked at. */
  readonly shown = $derived.by(() => (this.open ? this.desk.versions : null));

  /** Marked and stepped through: house style only where it is not folded. */
  readonly places = $derived.by(() => (this.desk.versions?.places ?? []).filter((place) => place.substantive || !this.view.houseFolded));
  readonly place = $derived.by(() => this.places.find((place) => keyOf(place) === this.#at) ?? null);
  readonly flagged = $derived.by(() => this.places.filter(({ flags }) => flags.length > 0));
  /** The how many-th of the places shown, from 1; 0 while at none. */
  readonly at = $derived.by(() => (this.place === null ? 0 : this.places.indexOf(this.place) + 1));

  /** Id of what is marked at the place, in the comparison with the witness that faces the base: its flag, else its edit; null where it reads as the base does. */
  readonly marking = $derived.by((): string | null => {
    const { facing } = this.desk;
    return facing === null || this.place === null ? null : markedAt(this.place, facing);
  });

  /** What was decided at the place, by witness: those that have something. */
  readonly decided = $derived.by((): readonly { readonly siglum: string; readonly mark: Mark }[] => {
    const { place, desk } = this;
    if (place === null) return [];
    return (desk.versions?.witnesses ?? []).flatMap((siglum) => {
      const id = markedAt(place, siglum);
      const target = id === null ? undefined : desk.collations[siglum]?.targets.get(id);
      const mark = target === undefined ? undefined : marksOn(desk.story.marks, siglum).get(target);
      return mark && (mark.decided !== null || mark.note !== '') ? [{ siglum, mark }] : [];
    });
  });

  toggle(): void {
    this.open = !this.open;
  }

  go(place: VariantPlace | null): void {
    this.#at = place === null ? null : keyOf(place);
    this.row = place?.row ?? null;
    this.steps++;
  }

  /** A paragraph of one witness: the first place where that one differs, one with a flag before others, else the paragraph as a whole. */
  goRow(row: string, siglum: string): void {
    this.desk.face('witness', siglum);
    const here = this.places.filter((place) => place.row === row && readsOtherwise(place, siglum));
    const found = here.find(({ flags }) => flags.some(({ ids }) => ids[siglum] !== undefined)) ?? here[0] ?? null;
    this.go(found);
    this.row = row;
  }

  /** To the next or previous place, or to the next with a flag; stops at the ends. */
  step(by: 1 | -1, among: readonly VariantPlace[] = this.places): void {
    const all = this.places;
    const here = this.place ? all.indexOf(this.place) : this.#before();
    const beyond = by === 1 ? among.find((place) => all.indexOf(place) > here) : among.findLast((place) => all.indexOf(place) < here);
    const found = beyond ?? (this.place === null ? among.at(by === 1 ? -1 : 0) : null);
    if (found) this.go(found);
  }

  /** Leaves the place, then the view. */
  leave(): void {
    if (this.row === null) this.open = false;
    else this.go(null);
  }

  /** The number of the last place before the chosen row; -1 before all. */
  #before(): number {
    const rows = this.desk.versions?.rows ?? [];
    const order = new Map(rows.map(({ id }, i) => [id, i]));
    const here = this.row === null ? -1 : (order.get(this.row) ?? -1);
    return this.places.findLastIndex((place) => (order.get(place.row) ?? 0) < here);
  }

  /** Another witness faces the base: the next or previous letter, round and round. */
  turn(by: 1 | -1): void {
    const sigla = this.desk.story.sources.map(({ siglum }) => siglum).filter((siglum) => siglum !== this.desk.story.base);
    const here = sigla.indexOf(this.desk.facing ?? '');
    const next = sigla[(here + by + sigla.length) % sigla.length];
    if (next !== undefined) this.desk.face('witness', next);
  }

  /** Reads one witness beside the base, at a flag of it or at the chosen paragraph. */
  read(siglum: string, flag: string | null = null): void {
    const entry = this.desk.versions?.rows.find(({ id }) => id === this.row)?.cells[siglum]?.entry ?? null;
    this.desk.face('witness', siglum);
    this.open = false;
    if (flag !== null) this.review.go(flag);
    else if (entry !== null) this.review.goEntry(entry);
  }

  /** The outlet of a source, or what it came as. */
  nameOf(siglum: string): string {
    return this.desk.articles[siglum]?.metadata.outlet ?? this.desk.source(siglum)?.name ?? siglum;
  }
}

function markedAt({ flags, edits }: VariantPlace, siglum: string): string | null {
  return flags.find(({ ids }) => ids[siglum] !== undefined)?.ids[siglum] ?? edits[siglum]?.[0] ?? null;
}

/** Whether a witness has other words there; one that left the whole paragraph out has none. */
export const readsOtherwise = ({ readings }: VariantPlace, siglum: string): boolean =>
  readings.some(({ asBase, text, sigla }) => !asBase && text !== null && sigla.includes(siglum));

/** How many witnesses have other words there. */
export const differing = ({ readings }: VariantPlace): number =>
  readings.reduce((sum, { asBase, text, sigla }) => sum + (asBase || text === null ? 0 : sigla.length), 0);

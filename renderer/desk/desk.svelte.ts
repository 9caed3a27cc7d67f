import { type House, USUAL_HOUSE } from '../../core/account/index.ts';
import type { Article, Message, PairingDecision, ReadingDecision } from '../../core/model/index.ts';
import { EMPTY_STORY, pairingOf, type Story, type StorySource, withPairing } from '../../core/story/index.ts';
import type { Witnesses } from '../../core/witnesses/index.ts';
import { Cancelled, type Collator } from '../work/collator.ts';
import type { Account, Collation } from '../work/protocol.ts';
import { type AtHand, amended, askOf, type NewSource, parted, placed, reread, type Slot, storyOf, without } from './steps.ts';

// A progress line that comes and goes within a blink disturbs more than it tells.
const PATIENCE = 300;
// Two texts that are compared within this time are drawn once, with their marks; longer ones can be read while they are compared.
const HOLD = 120;

/** Work as it stood when it was last compared to the end. */
type Standing = Pick<Desk, 'story' | 'facing' | 'past' | 'future' | 'articles' | 'collations' | 'accounts' | 'versions'>;

/** The story on the desk: its sources, what was decided, and what came of comparing them. Every change can be undone. */
export class Desk {
  story = $state.raw<Story>(EMPTY_STORY);
  /** Siglum of the witness shown beside the base. */
  facing = $state<string | null>(null);
  articles = $state.raw<Readonly<Record<string, Article>>>({});
  collations = $state.raw<Readonly<Record<string, Collation>>>({});
  accounts = $state.raw<Readonly<Record<string, Account>>>({});
  /** All witnesses together; null with less than two of them. While they are compared again it is how they stood before. */
  versions = $state.raw<Witnesses | null>(null);
  /** True while reading and comparing has taken long enough to say so. */
  slow = $state(false);
  busy = $state(false);
  /** What went wrong with the last comparison, in one line. */
  trouble = $state<string | null>(null);
  past = $state.raw<readonly Story[]>([]);
  future = $state.raw<readonly Story[]>([]);
  /** The story as it was last saved or opened: any other is work that is not saved. */
  settled = $state.raw<Story>(EMPTY_STORY);

  /** The facing two, compared; null until they are. While they are compared again it is the comparison before. */
  readonly collation = $derived.by(() => {
    const known = this.facing === null ? undefined : this.collations[this.facing];
    // A source that holds no story has nothing to compare.
    const told = known?.base.siglum === this.story.base && known.base.blocks.length > 0 && known.witness.blocks.length > 0;
    return told ? known : null;
  });
  /** What is told of the facing two as a whole. */
  readonly account = $derived(this.facing === null || !this.collation ? null : (this.accounts[this.facing] ?? null));
  readonly base = $derived(this.story.base === null ? null : (this.articles[this.story.base] ?? null));
  readonly witness = $derived(this.facing === null ? null : (this.articles[this.facing] ?? null));
  readonly dirty = $derived(this.story !== this.settled && this.story.sources.length > 0);
  readonly title = $derived(
    this.story.title || this.base?.metadata.headline || this.base?.blocks[0]?.text.slice(0, 80) || 'Untitled story',
  );

  /** The source that holds several stories of which none was chosen yet; null for none. */
  readonly choosing = $derived(
    this.story.sources.find(
      ({ siglum, item }) => item === undefined && this.troubleOf(siglum).some(({ rule }) => rule === 'several-stories'),
    )?.siglum ?? null,
  );

  readonly collator: Collator;

  /** The last work that was compared to the end: what cancelling comes back to. */
  #stood = this.#standing();
  #house = USUAL_HOUSE;
  /** The worker was ended by hand: it knows nothing of what stands on the desk. */
  #forgotten = false;

  constructor(collator: Collator) {
    this.collator = collator;
  }

  /** What the house prefers; what is on the desk is told anew. */
  prefer(house: House): void {
    if (house === this.#house) return;
    this.#house = house;
    if (this.story.sources.length > 0) void this.collate();
  }

  source(siglum: string | null): StorySource | undefined {
    return this.story.sources.find((s) => s.siglum === siglum);
  }

  /** Puts sources on sides, in place of what stood there; `further` adds one more witness, which then faces the base. One step of work. */
  put(...loaded: readonly (readonly [Slot, NewSource])[]): void {
    this.#step(placed(this, loaded));
  }

  /** Clears the desk for a new story of these sources. */
  begin(...sources: readonly NewSource[]): void {
    this.open(storyOf(sources), true);
  }

  /** Takes a source off the story; the next witness faces the base. */
  remove(siglum: string): void {
    this.#step(without(this, siglum));
  }

  #step({ story, facing }: AtHand): void {
    this.facing = facing;
    this.change(story);
  }

  swap(): void {
    const { base } = this.story;
    if (this.facing === null) return;
    const witness = this.facing;
    this.facing = base;
    this.change({ ...this.story, base: witness });
  }

  /** Chooses which two sources face each other. Choosing the one that stands opposite swaps them. */
  face(side: 'base' | 'witness', siglum: string): void {
    if (side === 'witness') {
      if (siglum === this.story.base) this.swap();
      else this.facing = siglum;
    } else if (siglum === this.facing) this.swap();
    else this.change({ ...this.story, base: siglum });
  }

  /** Reads one source as an encoding; null for the one that it declares or that its letters tell. */
  readAs(siglum: string, charset: string | null): void {
    this.change(amended(this.story, siglum, () => ({ charset })));
  }

  /** Adds decisions on how one source is read. */
  decideReading(siglum: string, ...decisions: readonly ReadingDecision[]): void {
    this.change(reread(this.story, siglum, decisions));
  }

  /** Chooses one of the stories of a source that holds several, by its number from 1. What was decided on another is about another. */
  chooseStory(siglum: string, number: number): void {
    this.change(amended(this.story, siglum, () => ({ item: String(number), decisions: [] })));
  }

  /** Compares the first story of a source with its second: a document before its tracked changes and after them. */
  compareStories(siglum: string): void {
    const source = this.source(siglum);
    if (source) this.#step(parted(this.story, source));
  }

  /** What was decided about the pairing of the two facing sources. */
  readonly pairing = $derived(this.story.base === null || this.facing === null ? [] : pairingOf(this.story, this.story.base, this.facing));

  /** Replaces the decisions on which blocks of the two facing sources answer each other. */
  decidePairing(next: (decisions: readonly PairingDecision[]) => readonly PairingDecision[]): void {
    const { base } = this.story;
    if (base === null || this.facing === null) return;
    const decisions = next(this.pairing);
    if (decisions !== this.pairing) this.change(withPairing(this.story, base, this.facing, decisions));
  }

  /** One step of work: kept for undo, and compared again where that is needed. */
  change(story: Story): void {
    if (story === this.story) return;
    // Undo goes back to the load of a pair and no further: it never empties the desk.
    const { base, sources } = this.story;
    if (base !== null && sources.length > 1) this.past = [...this.past, this.story];
    this.future = [];
    this.#show(story);
  }

  /** Goes on with the last step of work: undo takes back both as one. */
  amend(story: Story): void {
    this.#show(story);
  }

  undo(): void {
    const story = this.past.at(-1);
    if (!story) return;
    this.past = this.past.slice(0, -1);
    this.future = [this.story, ...this.future];
    this.#show(story);
  }

  redo(): void {
    const [story, ...future] = this.future;
    if (!story) return;
    this.past = [...this.past, this.story];
    this.future = future;
    this.#show(story);
  }

  /** Clears the desk for another story. `settled` says that it is as saved. */
  open(story: Story, settled = true): void {
    this.past = [];
    this.future = [];
    this.articles = {};
    this.collations = {};
    this.accounts = {};
    this.versions = null;
    this.trouble = null;
    this.facing = null;
    this.settled = settled ? story : EMPTY_STORY;
    this.#show(story, true);
  }

  #show(story: Story, anew = false): void {
    const before = this.story;
    this.story = story;
    this.#face();
    if (anew) this.#stood = { ...this.#standing(), story: EMPTY_STORY };
    if (anew || before.sources !== story.sources || before.base !== story.base || before.pairings !== story.pairings) void this.collate();
    else if (!this.busy) this.#stood = this.#standing();
  }

  /** A witness faces the base, if there is one. */
  #face(): void {
    const { story, facing } = this;
    if (facing !== null && facing !== story.base && this.source(facing)) return;
    this.facing = story.sources.find((s) => s.siglum !== story.base)?.siglum ?? null;
  }

  #standing(): Standing {
    const { story, facing, past, future, articles, collations, accounts, versions } = this;
    return { story, facing, past, future, articles, collations, accounts, versions };
  }

  /** Reads what is loaded and compares the base with every witness, the facing one first. */
  async collate(): Promise<void> {
    const { story, facing } = this;
    this.trouble = null;
    if (story.sources.length === 0) {
      this.collator.cancel();
      this.versions = null;
      this.#idle();
      return;
    }
    this.busy = true;
    const timer = setTimeout(() => {
      this.slow = true;
    }, PATIENCE);
    const collations: Record<string, Collation> = {};
    let held: Record<string, Article> | null = {};
    const release = (): void => {
      if (held && Object.keys(held).length > 0) this.articles = { ...this.articles, ...held };
      held = null;
    };
    const holding = setTimeout(release, HOLD);
    try {
      await this.collator.collate(askOf({ story, facing }, this.#house), {
        article: (article) => {
          if (held) held[article.siglum] = article;
          else this.articles = { ...this.articles, [article.siglum]: article };
        },
        account: (witness, account) => {
          this.accounts = { ...this.accounts, [witness]: account };
        },
        versions: (versions) => {
          this.versions = versions;
        },
        collation: (collation) => {
          release();
          collations[collation.witness.siglum] = collation;
          this.collations = { ...this.collations, [collation.witness.siglum]: collation };
          // The two that are read are compared: what is still to be told of them and of others is no wait.
          if (collation.witness.siglum !== this.facing) return;
          clearTimeout(timer);
          this.#idle();
        },
      });
      release();
      this.collations = collations;
      this.#forgotten = false;
      this.#idle();
      this.#stood = this.#standing();
    } catch (trouble) {
      if (trouble instanceof Cancelled) return;
      release();
      this.trouble = trouble instanceof Error ? trouble.message : String(trouble);
      this.#idle();
    } finally {
      clearTimeout(timer);
      clearTimeout(holding);
    }
  }

  #idle(): void {
    this.busy = false;
    this.slow = false;
  }

  /** Stops reading or comparing: what was compared last is on the desk again, with what was marked since. */
  cancel(): void {
    this.collator.cancel();
    this.#forgotten = true;
    this.#idle();
    const { marks } = this.story;
    Object.assign(this, this.#stood);
    if (this.story.sources.length > 0 && marks !== this.story.marks) this.story = { ...this.story, marks };
    this.#face();
  }

  /** Resolves once the worker knows what stands on the desk, as an export needs it. */
  async ready(): Promise<void> {
    if (this.#forgotten) await this.collate();
  }

  /** Errors of reading one source, to be shown at its slot. */
  troubleOf(siglum: string | null): readonly Message[] {
    if (siglum === null) return [];
    return (this.articles[siglum]?.messages ?? []).filter((m) => m.severity === 'error');
  }
}

import { type Mark, type PairingDecision, type ReadingDecision, siglumAt } from '../model/index.ts';

/** The version of the schema this Stet writes: 2 since a file ends with its checksum. A higher one is refused, never guessed at. */
export const STORY_VERSION = 2;
export const STORY_SCHEMA = `stet-story/${STORY_VERSION}`;

/** A source as it was loaded, and what was decided about reading it. */
export interface StorySource {
  /** Its letter, kept for the life of the story whichever side it stands on. */
  readonly siglum: string;
  /** File name or address, as the person knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** The address the bytes came from; null when they came from a file or the clipboard. */
  readonly url: string | null;
  readonly decisions: readonly ReadingDecision[];
  /** Which story of a source that holds several was chosen: its number from 1. Absent when it holds one, or none was chosen yet. */
  readonly item?: string;
}

/** What was decided about which blocks of two sources answer each other. */
export interface StoryPairing {
  /** Sigla. */
  readonly base: string;
  readonly witness: string;
  readonly decisions: readonly PairingDecision[];
}

/** All of a person's work on one story: what `.stet` files hold. Readonly and plain, so that an earlier state can be kept as it is. */
export interface Story {
  readonly title: string;
  /** Siglum of the base; null while there is no source. */
  readonly base: string | null;
  readonly sources: readonly StorySource[];
  readonly pairings: readonly StoryPairing[];
  readonly marks: readonly Mark[];
}

export const EMPTY_STORY: Story = { title: '', base: null, sources: [], pairings: [], marks: [] };

const flip = (decision: PairingDecision): PairingDecision => ({ ...decision, base: decision.witness, witness: decision.base });

/** The pairing decisions between two sources, as seen from `base`: those made while the other was the base are turned round. */
export function pairingOf(story: Story, base: string, witness: string): readonly PairingDecision[] {
  return story.pairings.flatMap((p) =>
    p.base === base && p.witness === witness ? p.decisions : p.base === witness && p.witness === base ? p.decisions.map(flip) : [],
  );
}

/** The story with the pairing decisions between two sources replaced. */
export function withPairing(story: Story, base: string, witness: string, decisions: readonly PairingDecision[]): Story {
  const others = story.pairings.filter((p) => !(p.base === base && p.witness === witness) && !(p.base === witness && p.witness === base));
  return { ...story, pairings: decisions.length === 0 ? others : [...others, { base, witness, decisions }] };
}

/** The first letter that no source has and that is not `kept` for another: A…Z, then AA, AB and so on. */
export function freeSiglum(sources: readonly Pick<StorySource, 'siglum'>[], kept: readonly string[] = []): string {
  const taken = new Set([...sources.map((s) => s.siglum), ...kept]);
  for (let n = 0; ; n++) {
    const siglum = siglumAt(n);
    if (!taken.has(siglum)) return siglum;
  }
}

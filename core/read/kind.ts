/** How far a text shows what it is: beyond doubt, by marks that hardly anybody types by chance, or only not against it. */
export type Sureness = 'sure' | 'likely' | 'possible';

interface Named {
  /** Without parameters, in lower case: the first is the kind's own, the others are also said of it. */
  readonly mediaTypes: readonly string[];
  /** What names of its files end in, without the dot, in lower case. One that several kinds share says nothing. */
  readonly endings: readonly string[];
  /** What a person calls it, without an article: "Word (DOCX)". */
  readonly name: string;
}

/** A kind of source whose bytes are handed on as they are. */
export interface BinaryKind extends Named {
  readonly binary: true;
  /** Whether the bytes show it. */
  readonly sniff: (bytes: Uint8Array) => boolean;
}

/** A kind of source that is text and is decoded before it is looked at. */
export interface TextKind extends Named {
  readonly binary: false;
  /** What the text shows; null when nothing speaks for this kind. The text has no byte-order mark. */
  readonly sniff: (text: string) => Sureness | null;
}

/** What a source may be, as far as its bytes, its name and what was told of it show. */
export type Kind = BinaryKind | TextKind;

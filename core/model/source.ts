/** What a host hands over: bytes with a name, and what is known of them from outside. */
export interface Loaded {
  /** File name, address, or `-` for standard input: as the person knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type without parameters (`text/html`), when HTTP or the person said so. */
  readonly mediaType?: string;
  /** Character encoding from HTTP or the person; wins over one declared inside the bytes. */
  readonly charset?: string;
  /** Hex SHA-256 of the bytes, when the host computed it. */
  readonly sha256?: string;
  /** The address the bytes came from, when they were fetched. */
  readonly url?: string;
  /** Which story of a source that holds several: its number from 1, or its title. */
  readonly item?: string;
}

/** What was loaded, decoded where it is a kind of text: the text, and how it was found. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** `text/html`, `text/markdown`, `text/plain`, … */
  readonly mediaType: string;
  /** WHATWG name of the encoding in lower case: `utf-8`, `windows-1252`; "" for bytes that are no text as they stand. */
  readonly encoding: string;
  /** What was read; "" for a package or a binary document until its text was taken out of it. */
  readonly text: string;
  /** The bytes, of kinds that are no text as they stand only. */
  readonly bytes?: Uint8Array;
  /** Which story of a source that holds several: its number from 1, or its title. */
  readonly item?: string;
  /** Hex SHA-256 of the bytes; null when the host did not hash them. */
  readonly sha256: string | null;
  readonly url: string | null;
}

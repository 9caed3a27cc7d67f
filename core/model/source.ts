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
}

/** Bytes that have been decoded: the text, and how it was found. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** `text/html`, `text/markdown`, `text/plain`, … */
  readonly mediaType: string;
  /** WHATWG name of the encoding in lower case: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  readonly text: string;
  /** Hex SHA-256 of the bytes; null when the host did not hash them. */
  readonly sha256: string | null;
  readonly url: string | null;
}

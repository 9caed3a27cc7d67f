import type { Metadata } from '../../model/index.ts';

/** What the lines of an article say of it. */
export type FoundMetadata = { -readonly [Key in keyof Metadata]?: Metadata[Key] };

import type { FlagKind } from '../../core/model/index.ts';

/** Minimal pairs of one language: `killed {12|14} people` is "killed 12 people" in the base and "killed 14 people" in the witness. */
export interface LanguagePairs {
  readonly language: string;
  /** Each must raise its kind, once, and nothing else. */
  readonly flagged: Readonly<Partial<Record<FlagKind, readonly string[]>>>;
  /** Look-alikes: none may raise a flag. */
  readonly harmless: readonly string[];
}

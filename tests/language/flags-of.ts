import { flagsOf as flagsIn } from '../compare/flags-of.ts';

/** The kinds of the flags that one paragraph retold as another raises. */
export const flagsOf = (language: string, base: string, witness: string): readonly string[] => flagsIn(base, witness, language);

/** A sentence told again: its language, the flag that it raises or `nothing`, the base and the witness. */
export type Retold = readonly [language: string, flag: string, base: string, witness: string];

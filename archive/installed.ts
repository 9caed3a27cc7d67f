import { createRequire } from 'node:module';

/**
 * A package that is no part of the program's bundle and is asked for when it is needed: PGlite looks for files beside its own.
 * @throws what Node throws when it is not installed.
 */
export const installed = <T>(name: string): T => createRequire(import.meta.url)(name) as T;

import { ARABIC } from './ar/index.ts';
import { BENGALI } from './bn/index.ts';
import { GERMAN } from './de/index.ts';
import { ENGLISH } from './en/index.ts';
import { SPANISH } from './es/index.ts';
import { FRENCH } from './fr/index.ts';
import { HINDI } from './hi/index.ts';
import { ITALIAN } from './it/index.ts';
import { JAPANESE } from './ja/index.ts';
import type { Pack } from './pack.ts';
import { PARTIAL } from './partial/index.ts';
import { PORTUGUESE } from './pt/index.ts';
import { RUSSIAN } from './ru/index.ts';
import { TURKISH } from './tr/index.ts';
import { UKRAINIAN } from './uk/index.ts';
import { URDU } from './ur/index.ts';
import { CHINESE } from './zh/index.ts';

/** Every language of which something is known: a folder each, and a line here. */
export const PACKS: readonly Pack[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  BENGALI,
  PORTUGUESE,
  ITALIAN,
  ARABIC,
  HINDI,
  RUSSIAN,
  UKRAINIAN,
  TURKISH,
  URDU,
  CHINESE,
  JAPANESE,
  ...PARTIAL,
];

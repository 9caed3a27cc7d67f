import type { Pack } from '../pack.ts';
import { BE } from './be.ts';
import { BG } from './bg.ts';
import { CA } from './ca.ts';
import { CS } from './cs.ts';
import { DA } from './da.ts';
import { EL } from './el.ts';
import { ET } from './et.ts';
import { FA } from './fa.ts';
import { FI } from './fi.ts';
import { HR } from './hr.ts';
import { HU } from './hu.ts';
import { ID } from './id.ts';
import { IS } from './is.ts';
import { KO } from './ko.ts';
import { LV } from './lv.ts';
import { NB } from './nb.ts';
import { NL } from './nl.ts';
import { NN } from './nn.ts';
import { NO } from './no.ts';
import { PL } from './pl.ts';
import { RO } from './ro.ts';
import { SK } from './sk.ts';
import { SL } from './sl.ts';
import { SR } from './sr.ts';
import { SV } from './sv.ts';

/** Languages of which a little is known: by what a text is told to be theirs, their months, their ends of sentences, words of their pages. */
export const PARTIAL: readonly Pack[] = [
  BE,
  BG,
  CA,
  CS,
  DA,
  EL,
  ET,
  FA,
  FI,
  HR,
  HU,
  ID,
  IS,
  KO,
  LV,
  NB,
  NL,
  NN,
  NO,
  PL,
  RO,
  SK,
  SL,
  SR,
  SV,
];

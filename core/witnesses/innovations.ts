import { bySiglum } from '../model/index.ts';
import type { VariantPlace } from './places.ts';
import type { TableRow } from './table.ts';

/** An edit away from the base that one or more witnesses have. */
export interface Innovation {
  /** Of a place `v7:their words`, of a row `A4 omitted`, `A4+1 added`, `A4 moved`. */
  readonly id: string;
  /** How little likely two desks make it apart, in edits: 1 for an ordinary change of words. */
  readonly weight: number;
  readonly sigla: readonly string[];
  /** Witnesses that have the base's own words there. Others have changed the place once more or left its paragraph out, and say nothing of it. */
  readonly asBase: readonly string[];
  /** What it counts against kinship when another has the base's words there: a paragraph that was added is as easily cut again. */
  readonly against: number;
  /** What it counts for its witnesses being later than one with the base's words: a paragraph that was cut is seldom restored. */
  readonly later: number;
  /** For a person: “foster → strengthen”. */
  readonly words: string;
}

/** House style is done alike everywhere. */
const ACCIDENTAL = 0.15;
/** A paragraph left out: stories are cut from the end in many houses alike. */
const OMITTED = 0.4;
/** A paragraph that others do not have, word for word. */
const ADDED = 3;
const MOVED = 1.5;
/** A paragraph that one lacks and the other has as the base has it tells at least this much of who came first. */
const RESTORED = 1.5;
/** Words of a reading past which more of them tell no more. */
const LONG = 12;

/** What sets witnesses apart from their base, each with the witnesses that have it (signs of kinship when shared: Lachmann's rule of common errors). */
export function innovationsOf(rows: readonly TableRow[], places: readonly VariantPlace[]): readonly Innovation[] {
  const found: Innovation[] = [];
  for (const { id, lemma, readings, substantive } of places) {
    const plain = readings.find(({ asBase }) => asBase)?.sigla ?? [];
    for (const { text, sigla, asBase } of readings) {
      if (asBase || text === null) continue;
      const weight = substantive ? 1 + Math.min(LONG, words(text)) / LONG : ACCIDENTAL;
      found.push({
        id: `${id}:${text}`,
        weight,
        sigla,
        asBase: plain,
        against: weight,
        later: weight,
        words: `“${shown(lemma)}” → “${shown(text)}”`,
      });
    }
  }
  for (const { id, base, text, cells } of rows) {
    const having = (is: (siglum: string) => boolean): readonly string[] => Object.keys(cells).filter(is).sort(bySiglum);
    const put = (what: string, weight: number, sigla: readonly string[]): void => {
      const asBase = having((siglum) => !sigla.includes(siglum) && cells[siglum]?.state !== 'omitted');
      if (sigla.length > 0)
        found.push({
          id: `${id} ${what}`,
          weight,
          sigla,
          asBase,
          against: Math.min(weight, OMITTED),
          later: Math.max(weight, RESTORED),
          words: `“${shown(text)}” ${what}`,
        });
    };
    if (base === null)
      put(
        'added',
        ADDED,
        having((siglum) => cells[siglum]?.state === 'added'),
      );
    else {
      put(
        'omitted',
        OMITTED,
        having((siglum) => cells[siglum]?.state === 'omitted'),
      );
      put(
        'moved',
        MOVED,
        having((siglum) => cells[siglum]?.moved === true && (cells[siglum]?.blocks.length ?? 0) > 0),
      );
    }
  }
  return found;
}

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const shown = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
};

import type { Article, Pairing, Token } from '../model/index.ts';
import { trials } from './classify.ts';
import { compare } from './compare.ts';
import type { Difference } from './differences/difference.ts';
import type { Draft } from './flags/draft.ts';
import type { Statement } from './statement/statement.ts';

/** What was read out of one side of an entry. */
export interface SideExplained {
  readonly tokens: readonly Token[];
  /** What it states, kind by kind, with the words that state it. */
  readonly facts: readonly { readonly kind: string; readonly value: string; readonly words: string }[];
  readonly quotations: readonly string[];
  /** Verbs of saying and whom they name; `speaker` is null where none stands beside the verb. */
  readonly attributions: readonly { readonly verb: string; readonly speaker: string | null }[];
}

/** How a passage of an entry came to its edits and flags: a long entry has several. */
export interface Explanation {
  /** Id of the entry. */
  readonly entry: string;
  readonly base: SideExplained;
  readonly witness: SideExplained;
  /** The places of variation in order; of each the rules asked, up to the one that named it. */
  readonly places: readonly {
    readonly lemma: string;
    readonly reading: string;
    readonly kind: string;
    readonly rule: string;
    readonly asked: readonly string[];
  }[];
  readonly differences: readonly string[];
  /** Flags as they were drafted; `withdrawn` where none like it was raised at the end. */
  readonly drafts: readonly { readonly kind: string; readonly reason: string; readonly withdrawn: boolean }[];
}

/** Compares aligned blocks once more and tells, for each passage that was looked into, what was read and which rules spoke. */
export function explain(base: Article, witness: Article, pairings: readonly Pairing[]): readonly Explanation[] {
  const seen: (Omit<Explanation, 'drafts'> & { readonly drafted: readonly Draft[] })[] = [];
  const { flags } = compare(base, witness, pairings, ({ passage, places, differences }, drafted) => {
    seen.push({
      entry: passage.pairing.id,
      base: sideOf(passage.a),
      witness: sideOf(passage.b),
      places: places.map((place) => ({ lemma: place.lemma, reading: place.reading, ...nameOf(place.edit), asked: trials(place) })),
      differences: differences.map((one) => inWords(one, passage.a, passage.b)),
      drafted,
    });
  });
  return seen.map(({ drafted, ...told }) => ({
    ...told,
    drafts: drafted.map(({ kind, reason }) => ({
      kind,
      reason,
      withdrawn: !flags.some((flag) => flag.kind === kind && flag.reason === reason && flag.entry === told.entry),
    })),
  }));
}

const nameOf = ({ kind, rule }: { readonly kind: string; readonly rule: string }): { kind: string; rule: string } => ({ kind, rule });

function sideOf(side: Statement): SideExplained {
  const words = (start: number, end: number): string => side.text.slice(start, end);
  return {
    tokens: side.tokens,
    facts: side.facts.map((fact) => ({ kind: fact.kind, value: fact.value, words: words(fact.start, fact.end) })),
    quotations: side.quotations.map(({ start, end }) => words(start, end)),
    attributions: side.attributions.map(({ verb, speaker }) => ({
      verb: words(verb.start, verb.end),
      speaker: speaker ? words(speaker.start, speaker.end) : null,
    })),
  };
}

function inWords({ kind, a, b, how, answered, stands }: Difference, base: Statement, witness: Statement): string {
  const told = (side: Statement, fact: Difference['a']): string =>
    fact ? `“${side.text.slice(fact.start, fact.end)}” (${fact.value})` : 'nothing';
  const about = `${how}${answered ? '' : ', its sentence is not answered'}${stands < 1 ? `, ${Math.round(stands * 100)} % of what stands around it is there` : ''}`;
  return `${kind}: ${told(base, a)} / ${told(witness, b)}; ${about}`;
}

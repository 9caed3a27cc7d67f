import { crossMoves } from '../diff/moves/moves.ts';
import { type Lexicon, lexiconOf } from '../language/index.ts';
import type { Article, Entry, Flag, Message, Pairing } from '../model/index.ts';
import { type Tokenize, tokenizingOnce } from '../tokenize/index.ts';
import { type Compared, type Faced, face, lone, named, type Seen } from './entry.ts';
import { dayOf } from './facts/day.ts';
import { figuresOf, readingsOf, timesOf } from './facts/elsewhere.ts';
import { sharedAgency } from './flags/credit.ts';
import type { Draft } from './flags/draft.ts';
import { ARTICLE_FLAGS } from './flags/index.ts';
import { carriedDrafts } from './flags/quotation.ts';
import { inRuns } from './flags/runs.ts';
import { number } from './number.ts';
import { carried } from './quotations/carried.ts';
import { sidesOf } from './side.ts';
import { oncePerBlock } from './statement/facts-of.ts';

/** What did not run, when a language has no rules. */
function languageMessages(base: Article, lexicon: Lexicon): readonly Message[] {
  if (lexicon.language !== '') return [];
  const name = base.language ? `the language “${base.language}”` : 'a language that could not be told';
  return [
    {
      severity: 'note',
      rule: 'language-rules',
      reason: `Stet has no rules of sense for ${name}: qualifiers, negations, verbs of saying, names, roles, number words and time words were not looked for. Figures, quotations, links, credits and paragraphs were.`,
    },
  ];
}

/**
 * Compares the words of aligned blocks: diff, then presentable, then classify; then the flags. Entries keep the order of the pairings;
 * edits and flags are numbered in the order of the apparatus. `seen` is told of every passage on the way, for explaining;
 * `tokensOf` may know the texts from aligning them.
 */
export function compare(
  base: Article,
  witness: Article,
  pairings: readonly Pairing[],
  seen?: Seen,
  tokensOf: Tokenize = tokenizingOnce(),
): { entries: readonly Entry[]; flags: readonly Flag[]; messages: readonly Message[] } {
  const language = base.language ?? witness.language;
  const lexicon = lexiconOf(language);
  const [sideA, sideB] = [sidesOf(base, tokensOf), sidesOf(witness, tokensOf)];
  const agency = sharedAgency(base, witness);
  const days = { a: dayOf(base, lexicon), b: dayOf(witness, lexicon) };
  const read = oncePerBlock(lexicon);
  const readings = {
    a: readingsOf(() => base.blocks.map((block) => sideA([block.id])), read),
    b: readingsOf(() => witness.blocks.map((block) => sideB([block.id])), read),
  };
  const figures = { a: figuresOf(readings.a, lexicon), b: figuresOf(readings.b, lexicon) };
  const times = { a: timesOf(readings.a), b: timesOf(readings.b) };
  const faced = pairings.map((pairing) => face(pairing, sideA(pairing.base), sideB(pairing.witness)));
  const crossed = crossMoves(faced.map(({ a, b, changes }) => ({ a: a.tokens, b: b.tokens, changes })));
  const isLone = ({ a, b }: Faced): boolean => a.blocks.length === 0 || b.blocks.length === 0;
  const isLink = (i: number): boolean => {
    const entry = faced[i];
    return entry !== undefined && isLone(entry) && (entry.a.blocks[0] ?? entry.b.blocks[0])?.kind === 'related-link';
  };
  const compared = faced.map((entry, i): Compared => {
    const whole = { ...entry, changes: crossed[i] ?? entry.changes };
    return isLone(entry)
      ? lone(whole, { agency, besideLinks: isLink(i - 1) || isLink(i + 1) }, lexicon)
      : named(whole, lexicon, { days, figures, times, read }, seen);
  });
  const whole = ARTICLE_FLAGS.flatMap((raise) => raise({ base, witness }));
  return { ...number(inRuns(withCarried(compared, lexicon)), whole), messages: languageMessages(base, lexicon) };
}

/** Quotations that went to another paragraph with other words are flagged where the witness has them. */
function withCarried(compared: readonly Compared[], lexicon: Lexicon): readonly Compared[] {
  const [from, to] = [compared.flatMap(({ loose }) => loose.a), compared.flatMap(({ loose }) => loose.b)];
  if (from.length === 0 || to.length === 0) return compared;
  const drafts = carriedDrafts(carried(from, to, lexicon), lexicon);
  if (drafts.length === 0) return compared;
  const byEntry = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.entry !== null) byEntry.set(draft.entry, [...(byEntry.get(draft.entry) ?? []), draft]);
  }
  return compared.map((entry) => ({ ...entry, drafts: [...entry.drafts, ...(byEntry.get(entry.pairing.id) ?? [])] }));
}

import {
  type Article,
  append,
  BLOCK_KINDS,
  BODY_KINDS,
  bug,
  type Message,
  type Pairing,
  type PairingDecision,
  type Relation,
  type Token,
} from '../model/index.ts';
import { sentences, type Tokenize, tokenize } from '../tokenize/index.ts';
import { answeringSentences } from './beads.ts';
import { decide } from './decide.ts';
import { divisions, type Group } from './divisions.ts';
import { answeringFurniture } from './furniture.ts';
import { inOrder } from './order.ts';
import { overlap } from './overlap.ts';

/** A paragraph carried past at least this many answering paragraphs has moved; a swap of neighbours has not. On `bench/republish` 2 tells one move more that is none, 4 misses eight of 285. */
const PAST = 3;

/**
 * Which blocks of `base` and `witness` answer each other. Every block of both is in exactly one pairing. Pairings stand in the witness's order, an
 * omission after its base neighbour. Furniture answers only its own kind. Decisions name whole block texts; one that names no block is reported and
 * left out.
 */
export function align(
  base: Article,
  witness: Article,
  decisions: readonly PairingDecision[] = [],
  tokensOf: Tokenize = tokenize,
): { pairings: readonly Pairing[]; messages: readonly Message[] } {
  const a = sentencesOf(base, tokensOf);
  const b = sentencesOf(witness, tokensOf);
  const body = answeringSentences(a.sentences, b.sentences, { a: a.paragraph, b: b.paragraph });
  const found: Group[] = [...divisions(body.beads, a, b)];
  for (const kind of BLOCK_KINDS) {
    if (BODY_KINDS.has(kind)) continue;
    const answers = answeringFurniture(kind, indexesOf(base, kind), indexesOf(witness, kind), {
      base: (i) => base.blocks[i] ?? missing(),
      witness: (j) => witness.blocks[j] ?? missing(),
      baseTokens: (i) => a.tokens[i] ?? missing(),
      witnessTokens: (j) => b.tokens[j] ?? missing(),
    });
    append(
      found,
      answers.map(([i, j]) => ({ a: [i], b: [j] })),
    );
  }
  const { groups, messages } = decide(found, base, witness, decisions);
  const moved = displaced(groups, base);
  const pairings = arrange(groups, base, witness).map((group): Pairing => {
    const idsA = group.a.map((i) => base.blocks[i]?.id ?? missing());
    const idsB = group.b.map((j) => witness.blocks[j]?.id ?? missing());
    const textA = group.a.map((i) => base.blocks[i]?.text).join('\n\n');
    const textB = group.b.map((j) => witness.blocks[j]?.text).join('\n\n');
    return {
      id: `${idsA.join('+')}=${idsB.join('+')}`,
      relation: relationOf(group, textA === textB),
      moved: moved.has(group),
      similarity: overlap(
        group.a.flatMap((i) => a.tokens[i] ?? missing()),
        group.b.flatMap((j) => b.tokens[j] ?? missing()),
      ),
      base: idsA,
      witness: idsB,
      precise: body.precise,
    };
  });
  const approximate: Message = {
    severity: 'warning',
    rule: 'alignment-approximate',
    reason:
      'These texts are too long and too different to weigh every sentence against every other: some paragraphs that answer each other may stand as omitted and added.',
  };
  return { pairings, messages: body.precise ? messages : [...messages, approximate] };
}

interface Sentences {
  /** Tokens of each block. */
  readonly tokens: readonly (readonly Token[])[];
  /** The sentences of the body, the block each belongs to, and its number of words. */
  readonly sentences: readonly (readonly Token[])[];
  readonly paragraph: readonly number[];
  readonly words: readonly number[];
}

function sentencesOf(article: Article, tokensOf: Tokenize): Sentences {
  const tokens = article.blocks.map((block) => tokensOf(block.text));
  const found: (readonly Token[])[] = [];
  const paragraph: number[] = [];
  article.blocks.forEach((block, index) => {
    if (!BODY_KINDS.has(block.kind)) return;
    const all = tokens[index] ?? missing();
    let from = 0;
    for (const end of sentences(all, article.language)) {
      found.push(all.slice(from, end));
      paragraph.push(index);
      from = end;
    }
  });
  return { tokens, sentences: found, paragraph, words: found.map((s) => s.length) };
}

const missing = (): never => {
  throw bug('a block that is not there was asked for');
};

const indexesOf = (article: Article, kind: string): readonly number[] =>
  article.blocks.flatMap((block, index) => (block.kind === kind ? [index] : []));

function relationOf(group: Group, same: boolean): Relation {
  if (group.b.length === 0) return 'omitted';
  if (group.a.length === 0) return 'added';
  // Several paragraphs that a person linked with their very copies differ in nothing.
  if (same) return 'same';
  if (group.a.length > 1) return group.b.length > 1 ? 'regrouped' : 'merged';
  return group.b.length > 1 ? 'split' : 'revised';
}

/** Groups of the body that stand past at least `PAST` answering paragraphs of the rest, which kept its order. */
function displaced(groups: readonly Group[], base: Article): ReadonlySet<Group> {
  const body = groups
    .filter((g) => g.a.length > 0 && g.b.length > 0 && BODY_KINDS.has(base.blocks[g.a[0] as number]?.kind ?? missing()))
    .sort((x, y) => (x.a[0] as number) - (y.a[0] as number));
  const places = body.map((g) => g.b[0] as number);
  const kept = new Set(inOrder(places, body.map(lengthOf(base))));
  const moved = new Set<Group>();
  body.forEach((group, k) => {
    if (kept.has(k)) return;
    let past = 0;
    body.forEach((other, o) => {
      if (!kept.has(o) || o < k === (places[o] as number) < (places[k] as number)) return;
      // Of paragraphs that were merged from apart only those count that it passed: A4+A7=B7 is one past A6=B4.
      const passed = other.a.filter((i) => i < (group.a[0] as number) === o < k).length;
      const passing = other.b.filter((j) => j < (group.b[0] as number) === (places[o] as number) < (places[k] as number)).length;
      past += Math.max(passed, passing);
    });
    if (past >= PAST) moved.add(group);
  });
  return moved;
}

const lengthOf =
  (base: Article) =>
  (group: Group): number =>
    group.a.reduce((sum, i) => sum + (base.blocks[i]?.text.length ?? 0), 1);

/** The groups and what answers nothing, in the witness's order, an omission after the entry of the base block before it. */
function arrange(groups: readonly Group[], base: Article, witness: Article): readonly Group[] {
  const byWitness = new Map(groups.filter((g) => g.b.length > 0).map((g) => [g.b[0] as number, g]));
  const inGroup = new Set(groups.flatMap((g) => g.b));
  const ordered: Group[] = [];
  witness.blocks.forEach((_, j) => {
    const group = byWitness.get(j);
    if (group) ordered.push(group);
    else if (!inGroup.has(j)) ordered.push({ a: [], b: [j] });
  });
  const entryOf = new Map(ordered.flatMap((g) => g.a.map((i) => [i, g] as const)));
  const after = new Map<Group | null, Group[]>();
  let neighbour: Group | null = null;
  base.blocks.forEach((_, i) => {
    const entry = entryOf.get(i);
    if (entry) neighbour = entry;
    else {
      const omitted = after.get(neighbour);
      if (omitted) omitted.push({ a: [i], b: [] });
      else after.set(neighbour, [{ a: [i], b: [] }]);
    }
  });
  return [...(after.get(null) ?? []), ...ordered.flatMap((g) => [g, ...(after.get(g) ?? [])])];
}

import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { tellsMore } from '../statement/senses.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';

/** Two events of a sentence and the word that puts one before or after the other. */
interface Order {
  readonly relation: 'before' | 'after';
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** What is told of either: the one that is before or after, and the one that it is before or after. */
  readonly event: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

// Words on either side that tell of an event.
const FAR = 12;

/** What a side puts before or after something else: "the firm fired the auditor two weeks [before] the raid", "[After] the raid, the firm fired him". */
function ordersIn(side: Statement): readonly Order[] {
  const { words, senses, sentences, lexicon } = side;
  const told = (from: number, step: 1 | -1): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let i = from; i >= 0 && i < words.length && Math.abs(i - from) < FAR; i += step) {
      const word = words[i] as Statement['words'][number];
      if (word.kind === 'mark' && /^[,;:.!?—–]$/.test(word.text)) break;
      // A length of time is of neither.
      if (tellsMore(senses[i]) && !lexicon.units.has(word.key)) found.add(senses[i] as string);
    }
    return found;
  };
  return words.flatMap((word, i): Order[] => {
    const relation = lexicon.timeRelations.get(word.key);
    if ((relation !== 'before' && relation !== 'after') || lexicon.agentOpeners.has(word.key)) return [];
    if (quotationAt(side.quotations, word.start)) return [];
    if (side.facts.some(({ kind, start, end }) => kind === 'time' && start <= word.start && word.end <= end)) return [];
    const other = told(i + 1, 1);
    let event = told(i - 1, -1);
    if (event.size === 0) {
      let comma = i + 1;
      while (comma < i + FAR && words[comma]?.text !== ',') comma++;
      if (words[comma]?.text === ',') event = told(comma + 1, 1);
    }
    return [{ relation, start: word.start, end: words[i + 1]?.end ?? word.end, sentence: sentenceAt(sentences, word.start), event, other }];
  });
}

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((sense) => other.has(sense)).length;

// Words that both events share with each other's place at the least.
const SHARED = 3;

/** `sold the shares before the merger` / `the merger came before he sold the shares`: one word of order, and the two events changed places. */
export function reordered(passage: Passage): readonly (readonly [Order, Order])[] {
  const [inA, inB] = [ordersIn(passage.a), ordersIn(passage.b)];
  return inA.flatMap((a) => {
    const b = inB.find((one) => {
      if (one.relation !== a.relation || !passage.answers(a.sentence, one.sentence)) return false;
      const [there, back] = [common(a.event, one.other), common(a.other, one.event)];
      return Math.min(there, back) > 0 && there + back >= SHARED && common(a.event, one.event) + common(a.other, one.other) === 0;
    });
    return b ? [[a, b] as const] : [];
  });
}

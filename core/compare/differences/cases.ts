import { isCapital } from '../../language/letters.ts';
import type { Word } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { tellsMore } from '../statement/senses.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { keyOf } from './mentions.ts';

/** A noun phrase whose article tells its case: "der Händler Rasch", "den Züchter". */
interface Cased {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
  readonly acts: boolean;
  /** Its last word: a name, or the noun itself. */
  readonly keys: readonly [string];
}

// Words between an article and its noun: "der [neue kleine] Händler".
const ADJECTIVES = 3;

/** The noun phrases of a side whose article tells that they act or that it is done to them; none behind a preposition or another noun. */
function casedIn(side: Statement): readonly Cased[] {
  const { words, lexicon, clauses } = side;
  const { nominatives, accusatives } = lexicon.caseArticles;
  return words.flatMap(({ key, start }, i): Cased[] => {
    const acts = nominatives.has(key);
    if ((!acts && !accusatives.has(key)) || quotationAt(side.quotations, start)) return [];
    const before = words[i - 1];
    const opens = before === undefined || before.kind === 'mark' || before.start < (side.sentences[sentenceAt(side.sentences, start)] ?? 0);
    // "der Chef [der] Firmen", "gegen [den] Händler"
    if (!opens && (lexicon.functionWords.has(before.key) ? !lexicon.finites.has(before.key) : acts && isCapital(before.text))) return [];
    let from = i + 1;
    while (
      from <= i + ADJECTIVES &&
      words[from]?.kind === 'word' &&
      !isCapital(words[from]?.text ?? '') &&
      !lexicon.functionWords.has(words[from]?.key ?? '')
    )
      from++;
    let last = from - 1;
    while (words[last + 1]?.kind === 'word' && isCapital(words[last + 1]?.text ?? '') && clauses[last + 1] === clauses[i]) last++;
    const noun = words[last];
    if (last < from || !noun) return [];
    return [
      {
        start,
        end: noun.end,
        sentence: sentenceAt(side.sentences, start),
        clause: clauses[i] as number,
        acts,
        keys: [keyOf(noun, lexicon)],
      },
    ];
  });
}

// Words of a noun phrase before its closer: "[डॉक्टर नेहा वर्मा] ने".
const CLOSED = 3;

/** The noun phrases of a side that a word closes, and makes the one who acts or to whom it is done: `नेहा [ने] रीना [को]`. */
function closedIn(side: Statement): readonly Cased[] {
  const { words, lexicon, clauses } = side;
  return words.flatMap(({ key, start, end }, i): Cased[] => {
    const acts = lexicon.agentClosers.has(key);
    const noun = words[i - 1];
    if ((!acts && !lexicon.patientClosers.has(key)) || noun?.kind !== 'word' || quotationAt(side.quotations, start)) return [];
    if (lexicon.functionWords.has(noun.key) || lexicon.pronouns.has(noun.key) || clauses[i - 1] !== clauses[i]) return [];
    let from = i - 1;
    while (from > i - CLOSED && words[from - 1]?.kind === 'word' && !lexicon.functionWords.has(words[from - 1]?.key ?? '')) from--;
    const first = words[from] as Word;
    return [
      {
        start: first.start,
        end,
        sentence: sentenceAt(side.sentences, start),
        clause: clauses[i] as number,
        acts,
        keys: [keyOf(noun, lexicon)],
      },
    ];
  });
}

type Two = readonly [Cased, Cased];

/** Who acts and whom it is done to, where one clause has one of each. */
function twosIn(side: Statement): readonly Two[] {
  const all = [...casedIn(side), ...closedIn(side)];
  return all.flatMap((agent): Two[] => {
    const beside = all.filter(({ clause }) => clause === agent.clause);
    const patients = beside.filter(({ acts }) => !acts);
    return agent.acts && beside.length === 2 && patients.length === 1 ? [[agent, patients[0] as Cased]] : [];
  });
}

/** What the small words of a clause say: its verb among them. */
const deedsIn = (side: Statement, clause: number): readonly string[] =>
  side.senses.filter((sense, i) => side.clauses[i] === clause && tellsMore(sense) && !isCapital(side.words[i]?.text ?? ''));

const inOrder = ([one, other]: Two): Two => (one.start < other.start ? [one, other] : [other, one]);

/** `Der Händler hat den Züchter … verklagt` / `Den Händler hat der Züchter verklagt`: the articles tell who does it, wherever the verb stands, or the words behind. */
export function exchangedCases(passage: Passage): readonly { readonly a: Two; readonly b: Two }[] {
  const { caseArticles, patientClosers } = passage.lexicon;
  if (caseArticles.nominatives.size + patientClosers.size === 0) return [];
  const inB = twosIn(passage.b);
  return (inB.length > 0 ? twosIn(passage.a) : []).flatMap((a) => {
    const b = inB.find(
      (two) =>
        a[0].keys[0] !== a[1].keys[0] &&
        two[0].keys[0] === a[1].keys[0] &&
        two[1].keys[0] === a[0].keys[0] &&
        passage.answers(a[0].sentence, two[0].sentence),
    );
    if (!b) return [];
    const there = deedsIn(passage.b, b[0].clause);
    const deeds = deedsIn(passage.a, a[0].clause).filter((sense) => there.includes(sense));
    return deeds.length > 0 && !deeds.some((sense) => caseArticles.mutual.has(sense)) ? [{ a: inOrder(a), b: inOrder(b) }] : [];
  });
}

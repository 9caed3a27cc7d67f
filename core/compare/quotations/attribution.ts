import { isCapital } from '../../language/letters.ts';
import { type Word, wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Attribution, Statement } from '../statement/statement.ts';
import { quotationAt } from './find.ts';

// Longer noun phrases are rarely speakers: most are whole clauses.
const SPEAKER_WORDS = 14;

/** The attributions of a statement outside its quotations, in order. A verb of saying that takes an object ("reported a loss") is none. */
export function findAttributions(side: Statement): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const fact of side.facts) {
    if (fact.kind !== 'speech' || quotationAt(side.quotations, fact.start)) continue;
    const one = attributionAt(side, fact);
    if (one) found.push(one);
  }
  // "据警方介绍" says no more than "据警方": the verb closes the source.
  const closed = new Set<Attribution>();
  for (const { verb, speaker } of found) {
    if (verb.value !== 'according-to' || !speaker || !/^[据據]/.test(side.text.slice(verb.start, verb.end))) continue;
    const closing = found.find((other) => other.verb !== verb && speaker.start <= other.verb.start && other.verb.end <= speaker.end);
    if (closing) closed.add(closing);
  }
  // "According to what Lena Dragan said": one source, told by its verb.
  return found
    .filter((one) => !closed.has(one))
    .filter(
      ({ verb, speaker }, _, found) =>
        !(
          verb.value === 'according-to' &&
          speaker &&
          found.some((other) => other.verb !== verb && speaker.start <= other.verb.start && other.verb.end <= speaker.end)
        ),
    );
}

const isQuoteMark = (word: Word | undefined): boolean => word !== undefined && /^["“”„«»‹›「」『』‘’‚]$/.test(word.text);
const isMark = (word: Word | undefined): boolean =>
  word === undefined || (word.kind === 'mark' && word.text !== '-' && word.text !== '.' && word.text !== "'" && word.text !== '’');

interface Times {
  /** Where the words begin that stand in a time. */
  readonly within: ReadonlySet<number>;
  /** Where times begin. */
  readonly from: ReadonlySet<number>;
}

// Every verb of saying asks for them.
const timesBySide = new WeakMap<readonly Fact[], Times>();

function timesIn({ facts, words }: Statement): Times {
  const known = timesBySide.get(facts);
  if (known) return known;
  const [within, from] = [new Set<number>(), new Set<number>()];
  for (const fact of facts) {
    if (fact.kind !== 'time') continue;
    from.add(fact.start);
    for (let i = wordFrom(words, fact.start); i < words.length && (words[i] as Word).start < fact.end; i++)
      if ((words[i] as Word).start >= fact.start) within.add((words[i] as Word).start);
  }
  const made = { within, from };
  timesBySide.set(facts, made);
  return made;
}

function run(words: readonly Word[], from: number, step: 1 | -1, side: Statement): readonly Word[] {
  const { lexicon } = side;
  const found: Word[] = [];
  const sentence = words[from] ? sentenceAt(side.sentences, words[from].start) : -1;
  const timed = timesIn(side).within;
  for (let i = from; i >= 0 && i < words.length && found.length < SPEAKER_WORDS; i += step) {
    const word = words[i] as Word;
    if (
      isMark(word) ||
      sentenceAt(side.sentences, word.start) !== sentence ||
      lexicon.joints.has(word.key) ||
      quotationAt(side.quotations, word.start)
    )
      break;
    if (timed.has(word.start)) {
      if (found.length > 0) break;
      continue;
    }
    if (step === 1 && found.length > 0 && lexicon.speakerEnds.has(word.key)) break;
    found.push(word);
  }
  return step === 1 ? found : found.reverse();
}

/** True for words after a verb that name no speaker: a place or an occasion, "[at a meeting]", or a clause, "[the tax was too high]". */
function opensOther(following: readonly Word[], { lexicon }: Statement): boolean {
  const first = following[0];
  return first !== undefined && (lexicon.occasions.has(first.key) || following.some(({ key }) => lexicon.finites.has(key)));
}

/** The words before a verb without what is spoken of: "环保组织[对此]表示担忧". */
function beforeTopic(before: readonly Word[], { lexicon }: Statement): readonly Word[] {
  const at = lexicon.towards.size > 0 ? before.findIndex(({ key }) => lexicon.towards.has(key)) : -1;
  return at < 0 ? before : before.slice(0, at);
}

function attributionAt(side: Statement, verb: Fact): Attribution | null {
  const { words, lexicon } = side;
  let first = wordFrom(words, verb.start);
  let last = wordFrom(words, verb.end - 1);
  const span = (chosen: readonly Word[]): Attribution['speaker'] => {
    const letters = chosen.filter((word) => word.kind !== 'mark');
    return letters.length === 0 ? null : { start: (chosen[0] as Word).start, end: (chosen.at(-1) as Word).end, words: letters };
  };
  if (verb.value === 'according-to') {
    // "laut Polizei", but "der Polizei zufolge"
    return { verb, sure: true, speaker: span(run(words, last + 1, 1, side)) ?? span(run(words, first - 1, -1, side)) };
  }
  while (first > 0 && lexicon.auxiliaries.has(words[first - 1]?.key ?? '')) first--;
  while (last + 1 < words.length && lexicon.lightVerbs.has(words[last + 1]?.key ?? '')) last++;
  const before = words[first - 1];
  const after = words[last + 1];
  const closed = isMark(before) || isQuoteMark(before) || lexicon.clauseClosers.has(before?.key ?? '');
  const open = after === undefined || isMark(after) || isQuoteMark(after) || after.text === '.';
  const timed = after !== undefined && timesIn(side).from.has(after.start);
  const clause = lexicon.clauseWords.has(after?.key ?? '');
  // `“…,” he said`; but `called it “a farce” and accused` says nothing of that quotation.
  const quoted = isQuoteMark(words[first - 1]) || (isQuoteMark(words[first - 2]) && !lexicon.joints.has(words[first - 1]?.key ?? ''));
  const plain = lexicon.plainSpeech.has(verb.value);
  if (!plain && !open && !timed && !clause && !quoted && !closed) return null;
  // "said Hugh Garrick": the speaker follows where a mark or a quotation stands before the verb; ", said [he had wept]" is what was said.
  const following = closed ? run(words, last + 1, 1, side) : [];
  const speaker = span(closed ? (opensOther(following, side) ? [] : following) : beforeTopic(run(words, first - 1, -1, side), side));
  const sure = open || clause || quoted;
  if (plain || sure || timed) return { verb, sure, speaker };
  // ", warned Teller": a name has to follow; ", called the deal" is no attribution.
  const name = speaker?.words.find((word) => !lexicon.functionWords.has(word.key))?.text ?? '';
  return isCapital(name) ? { verb, sure: true, speaker } : null;
}

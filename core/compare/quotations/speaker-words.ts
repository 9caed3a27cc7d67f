import { isCapital } from '../../language/letters.ts';
import { type Word, wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { quotationAt } from './find.ts';

// Longer noun phrases are rarely speakers: most are whole clauses.
const SPEAKER_WORDS = 14;

// Words of a speaker who opens a sentence and is parted by a mark from what is said.
export const LONG_OPENING = 6;

export const isQuoteMark = (word: Word | undefined): boolean => word !== undefined && /^["“”„«»‹›「」『』‘’‚]$/.test(word.text);
export const isMark = (word: Word | undefined): boolean =>
  word === undefined || (word.kind === 'mark' && word.text !== '-' && word.text !== '.' && word.text !== "'" && word.text !== '’');

interface Times {
  /** Where the words begin that stand in a time. */
  readonly within: ReadonlySet<number>;
  /** Where times begin. */
  readonly from: ReadonlySet<number>;
  /** Where qualifiers begin that bound no figure. */
  readonly doubts: ReadonlySet<number>;
}

// Every verb of saying asks for them.
const timesBySide = new WeakMap<readonly Fact[], Times>();

export function timesIn({ facts, words }: Statement): Times {
  const known = timesBySide.get(facts);
  if (known) return known;
  const [within, from, doubts] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const fact of facts) {
    if (fact.kind === 'hedge' && fact.bounds === undefined) doubts.add(fact.start);
    if (fact.kind !== 'time') continue;
    from.add(fact.start);
    for (let i = wordFrom(words, fact.start); i < words.length && (words[i] as Word).start < fact.end; i++)
      if ((words[i] as Word).start >= fact.start) within.add((words[i] as Word).start);
  }
  const made = { within, from, doubts };
  timesBySide.set(facts, made);
  return made;
}

/** Index after who is told, "[à la presse] la présidente", "[aos jornalistas]"; the same index where nobody is. */
export function pastHearer({ words, lexicon }: Statement, from: number): number {
  if (!lexicon.hearers.has(words[from]?.key ?? '')) return from;
  let at = from + 1;
  while (lexicon.wholeOpeners.has(words[at]?.key ?? '') || lexicon.hearers.has(words[at]?.key ?? '')) at++;
  if (words[at]?.kind !== 'word') return from;
  at++;
  // "au quotidien [Le Monde] que": a name behind its noun, where what is said follows.
  let past = at;
  while (words[past]?.kind === 'word' && isCapital(words[past]?.text)) past++;
  return lexicon.clauseWords.has(words[past]?.key ?? '') ? past : at;
}

export function run(words: readonly Word[], from: number, step: 1 | -1, side: Statement): readonly Word[] {
  const { lexicon } = side;
  const found: Word[] = [];
  const sentence = words[from] ? sentenceAt(side.sentences, words[from].start) : -1;
  const { within: timed, doubts } = timesIn(side);
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
    // "nach Ansicht der Polizei [wohl] gelegt": what is said begins.
    if (step === 1 && found.length > 0 && doubts.has(word.start)) break;
    found.push(word);
  }
  return step === 1 ? found : found.reverse();
}

/** True for words after a verb that name no speaker: a place or an occasion, "[at a meeting]", or a clause, "[the tax was too high]", "[that it was]". */
function opensOther(following: readonly Word[], { lexicon }: Statement): boolean {
  const first = following[0];
  if (first !== undefined && lexicon.clauseWords.has(first.key)) return true;
  return first !== undefined && (lexicon.occasions.has(first.key) || following.some(({ key }) => lexicon.finites.has(key)));
}

/** True for words that name somebody: a name or a title is among them. */
const tells = (speaker: readonly Word[], { lexicon, words }: Statement): boolean =>
  speaker.some(
    (word) =>
      word.name ||
      lexicon.titles.has(word.key) ||
      (isCapital(word.text) && !lexicon.functionWords.has(word.key) && isCapital(words[wordFrom(words, word.start) + 1]?.text)),
  );

/** The words before others and the time that stands between: "[কোচ মাসুদ রানা] সোমবার সংবাদ সম্মেলনে বলেন". */
function beforeTime(side: Statement, found: readonly Word[]): readonly Word[] {
  const { words } = side;
  const { within } = timesIn(side);
  let at = wordFrom(words, found[0]?.start ?? 0) - 1;
  if (found.length === 0 || !within.has(words[at]?.start ?? -1)) return [];
  while (within.has(words[at]?.start ?? -1)) at--;
  return run(words, at, -1, side);
}

/** The words before a verb without what is spoken of, where, and to whom: "环保组织[对此]表示担忧", "律师周三[在法院外对记者]说", "[在发布会上]陆明说". */
function beforeTopic(before: readonly Word[], side: Statement): readonly Word[] {
  const { towards, occasionEnds } = side.lexicon;
  const at = towards.size > 0 ? before.findIndex(({ key }) => towards.has(key)) : -1;
  if (at !== 0) return at < 0 ? before : before.slice(0, at);
  const end = before.findIndex(({ key }) => occasionEnds.has(key));
  const behind = end < 0 ? [] : beforeTopic(before.slice(end + 1), side);
  return behind.length > 0 ? behind : beforeTime(side, before);
}

/** What a sentence speaks of: "[市長は]、橋が開くと述べた". */
function topicOf(side: Statement, at: number): readonly Word[] {
  const { words, lexicon, sentences } = side;
  const first = wordFrom(words, sentences[sentenceAt(sentences, (words[at] as Word).start)] as number);
  const past = words.findIndex(({ key, start }, i) => i >= first && lexicon.topics.has(key) && !quotationAt(side.quotations, start));
  const found = past < 0 || past >= at ? [] : run(words, past - 1, -1, side);
  return tells(found, side) || isMark(words[past + 1]) ? found : [];
}

/** Who is told once more before the verb: "Der Landrat, [Jost Maurer] (parteilos), sagte, …". */
function apposed(side: Statement, first: number): readonly Word[] {
  const { words } = side;
  let at = first - 1;
  if (words[at]?.text !== ',') return [];
  at--;
  if (words[at]?.text === ')') at = words.findLastIndex(({ text }, i) => i < at && text === '(') - 1;
  const found = at < 0 ? [] : run(words, at, -1, side);
  // "…, the mayor said, adding that"
  return tells(found, side) && !found.some(({ key }) => side.lexicon.speech.has(key)) ? found : [];
}

/** "[The witness], who had seen the van, told the court that": who speaks, before what a clause between two commas tells besides. */
function pastAside(side: Statement, first: number): readonly Word[] {
  const { words, sentences, lexicon } = side;
  if (words[first - 1]?.text !== ',') return [];
  const sentence = sentences[sentenceAt(sentences, (words[first] as Word).start)] as number;
  let at = first - 2;
  while (at > 0 && (words[at] as Word).start > sentence && words[at]?.text !== ',') at--;
  if (words[at]?.text !== ',' || !lexicon.deeds.subjects.has(words[at + 1]?.key ?? '')) return [];
  const found = run(words, at - 1, -1, side);
  return found[0]?.start === sentence && found.length <= LONG_OPENING ? found : [];
}

/** "[Nach dem Spiel mit dem SV] sagte Trainerin Kolb": an occasion opens the sentence of a verb that stands second, and the speaker follows. */
function occasionFirst({ words, lexicon, sentences }: Statement, first: number): boolean {
  const opening = wordFrom(words, sentences[sentenceAt(sentences, (words[first] as Word).start)] as number);
  return (
    lexicon.verbSecond &&
    opening < first &&
    lexicon.occasions.has(words[opening]?.key ?? '') &&
    !words.slice(opening, first).some(({ text }) => text === ',')
  );
}

/** Who speaks, by the place of a verb of saying, which goes from one word to another; `closed` where what is said stands before it. */
export function speakerWords(side: Statement, first: number, last: number, closed: boolean): readonly Word[] {
  const { words, lexicon } = side;
  // "said Hugh Garrick": the speaker follows where a mark or a quotation stands before the verb; ", said [he had wept]" is what was said.
  const turned = occasionFirst(side, first);
  const after = closed || turned || lexicon.verbFirst || lexicon.verbLast ? run(words, last + 1, 1, side) : [];
  // ", telling [the court he never met him]": behind a form that goes on stands who is told, or what.
  const going = lexicon.goingOn?.test(words[last]?.key ?? '') ?? false;
  // ", told [the court]": behind such a verb stands who is told, and never who tells.
  const hearer = closed && lexicon.hearerVerbs.has(lexicon.speech.get(words[last]?.key ?? '') ?? '');
  const following = going || hearer || opensOther(after, side) ? [] : after;
  if ((closed || turned) && following.length > 0) return following;
  if (closed)
    return lexicon.topics.size > 0
      ? topicOf(side, first)
      : lexicon.verbFirst
        ? []
        : ([apposed(side, first), pastAside(side, first)].find(({ length }) => length > 0) ?? []);
  if (lexicon.verbFirst && following.length > 0) return following;
  // "住民の一人[が]述べた": the word that closes who speaks joins clauses too.
  const particle = lexicon.topics.size > 0 && lexicon.joints.has(words[first - 1]?.key ?? '') ? 1 : 0;
  const all = beforeTopic(run(words, first - 1 - particle, -1, side), side);
  // "山本市長[は]水曜日に述べた"
  const topic = lexicon.topics.size > 0 ? all.findIndex(({ key }) => lexicon.topics.has(key)) : -1;
  const before = topic > 0 ? all.slice(0, topic) : all;
  // "Polis, [sürücünün alkollü olduğunu] açıkladı", "市長は、[橋が開く]と述べた": what is said stands before the verb.
  if (lexicon.complement?.test(words[first - 1]?.key ?? '')) {
    const opening = run(
      words,
      wordFrom(words, side.sentences[sentenceAt(side.sentences, (words[first] as Word).start)] as number),
      1,
      side,
    );
    return opening.length < LONG_OPENING ? opening : before;
  }
  if (lexicon.topics.size > 0 && lexicon.auxiliaries.has(words[first]?.key ?? '')) {
    const found = topicOf(side, first);
    if (found.length > 0) return found;
  }
  if (!lexicon.verbLast || tells(before, side)) return before;
  const earlier = beforeTime(side, before);
  return tells(earlier, side) ? earlier : tells(following, side) ? following : before;
}

import { isCapital } from '../../language/letters.ts';
import { type Word, wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import type { Attribution, Statement } from '../statement/statement.ts';
import { quotationAt } from './find.ts';
import { isMark, isQuoteMark, LONG_OPENING, pastHearer, run, speakerWords, timesIn } from './speaker-words.ts';
import { fromAuxiliaries, ofSomebody, passiveTelling, unsaid } from './telling.ts';

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

/** ", рассказали очевидцы.": who speaks, up to the end of the sentence, behind a verb that only says. */
function inverted({ words, lexicon }: Statement, { value }: Fact, speaker: Attribution['speaker']): boolean {
  if (!speaker || speaker.words.length > LONG_OPENING || !lexicon.neutralSpeech.some((group) => group.has(value))) return false;
  const next = words[wordFrom(words, speaker.end - 1) + 1];
  return isMark(next) || next?.text === '.';
}

function attributionAt(side: Statement, verb: Fact): Attribution | null {
  const { words, lexicon } = side;
  const first = fromAuxiliaries(side, verb);
  let last = wordFrom(words, verb.end - 1);
  const span = (chosen: readonly Word[]): Attribution['speaker'] => {
    const letters = chosen.filter((word) => word.kind !== 'mark');
    return letters.length === 0 ? null : { start: (chosen[0] as Word).start, end: (chosen.at(-1) as Word).end, words: letters };
  };
  if (verb.value === 'according-to') {
    if (lexicon.sourcesAlone.has(words[last]?.key ?? '')) return { verb, sure: true, speaker: null };
    // "polise göre", "der Polizei zufolge"; "geçen yıla göre" compares with a time.
    if (lexicon.sourcesBehind.has(words[last]?.key ?? ''))
      return timesIn(side).within.has(words[first - 1]?.start ?? -1)
        ? null
        : { verb, sure: true, speaker: span(run(words, first - 1, -1, side)) };
    // "laut Polizei"
    return { verb, sure: true, speaker: span(run(words, last + 1, 1, side)) ?? span(run(words, first - 1, -1, side)) };
  }
  while (last + 1 < words.length && lexicon.lightVerbs.has(words[last + 1]?.key ?? '')) last++;
  if (ofSomebody(side, verb) || unsaid(side, last)) return null;
  last = pastHearer(side, last + 1) - 1;
  // "the court was told [by] witnesses", "he was told that": who is told speaks not.
  const by = passiveTelling(side, verb);
  if (by !== null) return by < 0 ? null : { verb, sure: true, speaker: span(run(words, by + 1, 1, side)) };
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
  const speaker = span(speakerWords(side, first, last, closed));
  const sure = open || clause || quoted;
  if (plain || sure || timed || (closed && inverted(side, verb, speaker))) return { verb, sure, speaker };
  // ", warned Teller": a name has to follow; ", called the deal" is no attribution.
  const name = speaker?.words.find((word) => !lexicon.functionWords.has(word.key))?.text ?? '';
  return isCapital(name) ? { verb, sure: true, speaker } : null;
}

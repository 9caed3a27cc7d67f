import { BENGALI } from './bn/bengali.ts';
import { GERMAN } from './de/german.ts';
import { ENGLISH } from './en/english.ts';
import { SPANISH } from './es/spanish.ts';
import { FRENCH } from './fr/french.ts';
import type { Lexicon } from './lexicon.ts';
import { compile, type LanguageData } from './pack.ts';

export type { Lexicon } from './lexicon.ts';

const LANGUAGES: readonly LanguageData[] = [ENGLISH, GERMAN, FRENCH, SPANISH, BENGALI];

/** Rules without words: figures, marks and links of any language still work. */
const NEUTRAL: LanguageData = {
  language: '',
  name: '',
  hedges: {},
  limits: {},
  negations: {},
  speech: {},
  plainSpeech: '',
  clauseWords: '',
  auxiliaries: '',
  speakerEnds: '',
  sources: '',
  pronouns: '',
  titles: '',
  functionWords: '',
  joints: '',
  cardinals: {},
  ordinals: {},
  magnitudes: {},
  vague: {},
  fractions: {},
  numberJoints: '',
  thousands: ',',
  percent: { '%': '%, ٪, ％' },
  units: {},
  currencies: {},
  weekdays: '',
  months: '',
  doubtfulMonths: '',
  times: {},
  timeRelations: {},
  timeOpeners: '',
  aliases: {},
};

// Compiled on first use: a comparison pays for its own language only.
const compiled = new Map<string, Lexicon>();

/** What the rules know of a language (BCP 47 primary tag); null is taken for a language without rules. `language` is "" in its answer then. */
export function lexiconOf(language: string | null): Lexicon {
  const data = LANGUAGES.find((known) => known.language === language) ?? NEUTRAL;
  const known = compiled.get(data.language);
  if (known) return known;
  const lexicon = compile(data);
  compiled.set(data.language, lexicon);
  return lexicon;
}

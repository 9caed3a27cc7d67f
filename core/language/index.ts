import { compile } from './compile.ts';
import type { Lexicon } from './lexicon.ts';
import type { LanguageData } from './pack.ts';
import { PACKS } from './packs.ts';

export type { Lexicon } from './lexicon.ts';

/** Rules without words: figures, marks and links of any language still work. */
const NEUTRAL: LanguageData = {
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
  jointsInTens: true,
  thousands: ',',
  percent: { '%': '%, ٪, ％' },
  units: {},
  currencies: {},
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
  const pack = PACKS.find((known) => known.language === language && known.rules);
  const known = compiled.get(pack?.language ?? '');
  if (known) return known;
  const lexicon = pack?.rules ? compile(pack, pack.rules()) : compile({ language: '', name: '' }, NEUTRAL);
  compiled.set(lexicon.language, lexicon);
  return lexicon;
}

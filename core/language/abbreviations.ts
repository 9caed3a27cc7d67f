import type { Token } from '../model/index.ts';
import { PACKS } from './packs.ts';

let byLanguage: Map<string, ReadonlySet<string>> | null = null;

/** Words whose full stop ends no sentence, in small letters; of all languages together where the language is not known. */
function abbreviations(language: string | null): ReadonlySet<string> | undefined {
  if (!byLanguage) {
    byLanguage = new Map(PACKS.flatMap((pack) => (pack.abbreviations ? [[pack.language, new Set(pack.abbreviations.split(' '))]] : [])));
    byLanguage.set('', new Set([...byLanguage.values()].flatMap((words) => [...words])));
  }
  return byLanguage.get(language ?? '');
}

const writesOrdinalStops = (language: string | null): boolean =>
  PACKS.some((pack) => pack.language === language && pack.ordinalStop === true);

/** Whether the full stop `stop` after `word` belongs to an abbreviation, an initial or an ordinal. `Dr. Rennie` · `J. Smith` · `am 3. März` */
export function endsNoSentence(word: Token | undefined, stop: Token, next: Token, language: string | null): boolean {
  if (word?.after !== '' || stop.after === '') return false;
  if (word.kind === 'number') return next.kind === 'word' && /^\d{1,2}$/.test(word.text) && writesOrdinalStops(language);
  if (/^\p{Lu}$/u.test(word.text)) return true;
  return abbreviations(language)?.has(word.key) ?? false;
}

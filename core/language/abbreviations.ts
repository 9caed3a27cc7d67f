import type { Token } from '../model/index.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words whose full stop does not end a sentence, by language, in small letters. */
const ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    'mr mrs ms dr prof st sr jr gen col lt maj capt cmdr sgt cpl pvt adm rep sen gov pres supt insp hon rev fr no nos vs fig jan feb mar apr jun jul aug sep sept oct nov dec mt ft approx est etc',
  ),
  de: list('dr prof hr fr str nr bzw ca vgl usw evtl inkl abs bspw sog mio mrd tel geb gest st jh jhs u.a z.b d.h'),
  es: list('sr sra srta dr dra ud uds prof gral av núm pág aprox etc'),
  fr: list('m mm mme mlle dr pr st ste av env etc'),
  it: list('sig dott prof avv ing on sen ecc'),
  nl: list('dhr mevr dr prof ir drs mr nr blz bijv'),
  pt: list('sr sra dr dra prof av núm pág etc'),
};
const ANY: ReadonlySet<string> = new Set(Object.values(ABBREVIATIONS).flatMap((words) => [...words]));

/** Languages that write ordinal numbers with a full stop: `am 3. März`. */
const ORDINAL_STOP = list('de da no nb nn fi cs sk hu pl tr et lv is hr sl sr');

/** Whether the full stop `stop` after `word` belongs to an abbreviation, an initial or an ordinal. `Dr. Rennie` · `J. Smith` · `am 3. März` */
export function endsNoSentence(word: Token | undefined, stop: Token, next: Token, language: string | null): boolean {
  if (word?.after !== '' || stop.after === '') return false;
  if (word.kind === 'number') return language !== null && ORDINAL_STOP.has(language) && /^\d{1,2}$/.test(word.text) && next.kind === 'word';
  if (/^\p{Lu}$/u.test(word.text)) return true;
  const known = language === null ? ANY : ABBREVIATIONS[language];
  return known?.has(word.key) ?? false;
}

import { surveyScript } from './script.ts';
import { lettersOf } from './sentence.ts';

/** Fewest letters from which a language is told by its words: below, a guess is a coin thrown. */
const FEWEST_LETTERS = 60;
/** Letters looked at: more does not change the answer. */
const SAMPLE = 6000;

/** Letters that, among the alphabets of the news, one language alone has. */
const LETTERS: readonly (readonly [language: string, own: string])[] = [
  ['be', 'ўЎ'],
  ['uk', 'їєґЇЄҐ'],
  ['ru', 'ыэёЫЭЁ'],
];

/** The most frequent short words of languages in Latin and Cyrillic letters: common enough to tell long texts apart without a trained model. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for was on with as it be by at from have has are this will not his their which after said',
  de: 'der die und das den in zu von mit ist des auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach',
  fr: 'le la les de des et à un une en du dans est que qui par pour sur au pas avec ce plus sont a ses se il elle été',
  es: 'el la los las de y en que un una del por con se para su al es lo como más no fue este ha sus sobre entre',
  it: 'il la di che e in un una per è del della non con si da al dei le gli nel alla sono ha delle anche più come',
  pt: 'o a os as de e que do da em um uma para com não no na por se dos das mais como foi ao são pelo',
  nl: 'de het een van en in is dat op te voor met zijn die niet aan er om ook als bij naar door maar worden heeft',
  sv: 'och att det i en som är på av för med den till inte har de ett om var från men vid sig efter kan',
  da: 'og at det i en er på af for med den til ikke har de et som fra var der men ved sig efter kan blev',
  nb: 'og å det i en er på av for med den til ikke har de et som fra var men ved seg etter kan ble',
  pl: 'w i na z się do że nie to o jest po jak przez od za dla oraz ale są został który',
  cs: 'a v se na je že s z do o i k za pro by jako po podle které jsou který ale',
  ro: 'de în și a la pe cu din că o un nu este pentru care mai al au fost sunt prin',
  tr: 've bir bu da de için ile olarak olan daha çok gibi kadar sonra ne en ise göre',
  id: 'yang dan di dengan untuk dari ini pada tidak itu dalam akan ke juga oleh telah tersebut adalah',
  fi: 'ja on ei että se oli hän mukaan myös ovat kun mutta joka sen tai vuoden',
  hu: 'a az és hogy nem is egy ez volt meg már csak még van azt mint szerint',
  ru: 'и в на не что с по для от как из это был была за к о его также после до года при',
  uk: 'і в на не що з по для від як із це був була за до про його також після та є року',
  bg: 'и в на не че с за от като е се да са по към през което ще след също си до',
  ca: 'el la els les de i que en un una del per amb es ha al és dels no més',
};

/**
 * The language of a text as a BCP 47 primary tag: by its script, by its most frequent words, else by trigrams (franc, loaded when
 * needed). Null when the text is too short or no language stands out.
 */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  const { letters, language } = surveyScript(sample);
  if (language && letters >= 10) return language;
  if (letters < FEWEST_LETTERS) return null;
  const written = Array.from(sample);
  const byLetters = LETTERS.find(([, own]) => written.filter((letter) => own.includes(letter)).length > letters * 0.01);
  if (byLetters) return byLetters[0];
  const byWords = commonWords(sample);
  if (byWords) return byWords;
  const { franc } = await import('franc-min');
  const code = franc(sample, { minLength: FEWEST_LETTERS });
  return code === 'und' ? null : tagOf(code);
}

/** A declared language ("en-GB", "English_US") as a primary tag; null when it is no tag or names none. */
export function primaryTag(declared: string | null | undefined): string | null {
  const tag = /^\s*([a-z]{2,3})(?:$|[-_\s,;])/i.exec(declared ?? '')?.[1]?.toLowerCase();
  return !tag || tag === 'und' || tag === 'mul' || tag === 'zxx' ? null : tagOf(tag);
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ku', 'ckb', 'arc', 'iw']);

/** Direction by the letters themselves; by the language where there are none. */
export function directionOf(text: string, language: string | null): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE);
  const { letters, rightToLeft } = surveyScript(sample);
  if (letters === 0) return language && RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
  return rightToLeft > letters * 0.4 ? 'rtl' : 'ltr';
}

function commonWords(sample: string): string | null {
  const words = lettersOf(sample);
  if (words.length < 15) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(WORDS)
    .map(([language, list]) => ({
      language,
      score: list.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length,
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first && second && first.score > 0.14 && first.score > second.score * 1.35 ? first.language : null;
}

/** ISO 639-3 codes that franc gives, and older ones, with their BCP 47 primary tags. */
const TAGS =
  'cmn:zh spa:es eng:en rus:ru arb:ar ben:bn hin:hi por:pt ind:id jpn:ja fra:fr deu:de jav:jv kor:ko tel:te vie:vi mar:mr ita:it tam:ta tur:tr urd:ur guj:gu pol:pl ukr:uk kan:kn mai:mai mal:ml pes:fa mya:my swh:sw sun:su ron:ro pan:pa bho:bho amh:am hau:ha fuv:ff bos:bs hrv:hr nld:nl srp:sr tha:th ckb:ckb yor:yo uzn:uz zlm:ms ibo:ig npi:ne ceb:ceb skr:skr tgl:tl hun:hu azj:az sin:si koi:koi ell:el ces:cs mag:mag run:rn bel:be plt:mg qug:qu mad:mad nya:ny zyb:za pbu:ps kin:rw zul:zu bul:bg swe:sv lin:ln som:so hms:hms hnj:hnj ilo:ilo kaz:kk uig:ug hat:ht khm:km prs:fa hil:hil sna:sn tat:tt xho:xh hye:hy min:min afr:af lua:lua sat:sat bod:bo tir:ti fin:fi slk:sk dan:da nob:nb heb:he iw:he in:id no:nb eng:en ger:de fre:fr';
let tags: Map<string, string> | null = null;

function tagOf(code: string): string {
  tags ??= new Map(TAGS.split(' ').map((pair) => pair.split(':') as [string, string]));
  return tags.get(code) ?? code;
}

import { PACKS } from './packs.ts';
import { surveyScript } from './script.ts';
import { lettersOf } from './sentence.ts';

/** Fewest letters from which a language is told by its words: below, a guess is a coin thrown. */
const FEWEST_LETTERS = 60;
/** Letters looked at: more does not change the answer. */
const SAMPLE = 6000;

/**
 * The language of a text as a BCP 47 primary tag: by its script, by its most frequent words, else by trigrams (franc, loaded when
 * needed). Null when the text is too short or no language stands out.
 */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  const { letters, language } = surveyScript(sample);
  if (language && letters >= 10) return language;
  if (letters < FEWEST_LETTERS) return null;
  // No language has a letter of ASCII for its own.
  const written = sample.replace(/[\0-\x7f]+/g, '');
  const byLetters = PACKS.find(({ ownLetters: own }) => own && countOf(own, written) > letters * 0.01);
  if (byLetters) return byLetters.language;
  const byWords = commonWords(sample);
  if (byWords) return byWords;
  const { franc } = await import('franc-min');
  const code = franc(sample, { minLength: FEWEST_LETTERS });
  return code === 'und' ? null : tagOf(code);
}

/** How many characters of a text are among some. */
function countOf(some: string, text: string): number {
  let count = 0;
  for (const character of text) if (some.includes(character)) count++;
  return count;
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
  const scores = PACKS.map(({ language, common }) => ({
    language,
    score: (common ?? '').split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length,
  })).sort((a, b) => b.score - a.score);
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

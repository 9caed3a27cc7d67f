/**
 * Names of places that newsrooms spell in two ways, both accepted: the spelling says nothing of the fact.
 * From the style lists that agencies publish when they change one; a bar parts the spellings of one name.
 */
const SPELLINGS =
  "kiev|kyiv|kyjiw|kiew kharkov|kharkiv odessa|odesa lvov|lviv dnipro|dnepr|dnepro zaporozhye|zaporizhzhia turkey|türkiye|turkiye burma|myanmar rangoon|yangon swaziland|eswatini bombay|mumbai calcutta|kolkata madras|chennai bangalore|bengaluru dacca|dhaka peking|beijing canton|guangzhou astana|nursultan mecca|makkah koran|quran|qur'an muslim|moslem taleban|taliban hizbollah|hezbollah|hizbullah houthi|huthi houthis|huthis al-qaeda|al-qaida qaeda|qaida gaddafi|qaddafi|gadhafi|kadhafi zelensky|zelenskyy|zelenskiy|selenskyj putin|poutine erdogan|erdoğan milosevic|milošević idlib|idleb homs|hims latakia|lattakia tartus|tartous daraa|deraa sanaa|sana'a hodeida|hodeidah|hudaydah chisinau|chișinău|kishinev tbilisi|tiflis yerevan|erevan belarus|byelorussia";

let known: ReadonlyMap<string, number> | null = null;

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/[äæ]/g, 'ae'],
  [/[öøœ]/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
  [/ß/g, 'ss'],
];

/** A name as keyboards without its letters write it: Kröger, Kroeger. */
const writtenOut = (name: string): string => WRITTEN_OUT.reduce((text, [letter, letters]) => text.replace(letter, letters), name);

/** True for two accepted spellings of one name; words in small letters. */
export function sameName(a: string, b: string): boolean {
  known ??= new Map(SPELLINGS.split(' ').flatMap((group, i) => group.split('|').map((name): [string, number] => [name, i])));
  const one = known.get(a);
  if (one !== undefined && one === known.get(b)) return true;
  return a.length !== b.length && writtenOut(a) === writtenOut(b);
}

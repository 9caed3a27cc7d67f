/** What the cases of a name share in the languages that bend names. */

// Letters that stay.
const SHORTEST = 3;

const RUSSIAN = /(?:ого|его|ому|ему|ыми|ими|ой|ою|ею|ом|ем|ём|ым|им|ая|яя|ую|юю|ый|ий|ых|их|ы|и|а|я|у|ю|е|ь|й)$/;
const UKRAINIAN = /(?:ого|ього|ому|ьому|ими|іми|ові|еві|єві|ою|ею|єю|ом|ем|єм|им|ім|ий|ій|ої|их|іх|и|і|ї|а|я|у|ю|е|є|ь|й)$/;

/** Cuts a case's ending, then the vowel that a soft stem leaves: Сергей, Сергея, Сергеем. A vowel that comes and goes is left out: Павел, Павла. */
const cut =
  (ending: RegExp, soft: RegExp) =>
  (name: string): string => {
    const rest = name.replace(ending, '');
    const root = rest.length >= SHORTEST ? rest : name;
    const hard = root.replace(soft, '');
    return (hard.length >= SHORTEST ? hard : root).replace(/(?<=[^аеёиоуыэюяіїє])[еєо](?=[лцк]$)/, '');
  };

export const rootOfRussianName = cut(RUSSIAN, /[еи]$/);
export const rootOfUkrainianName = cut(UKRAINIAN, /[еєиії]$/);

/** Turkish parts a name from its endings: Karaca'nın. */
export const rootOfTurkishName = (name: string): string => name.replace(/'[a-zçğıöşüâî]+$/, '');

const TURKISH = /(?:lar[ıi]n|ler[ıi]n|ları|leri|lar|ler|n[ıiuü]n|[dt][ae]n?|y[ıiuü]|y[ae]|[ıiuü]n|[ıiuü]|[ae])$/;

/** What the cases of a Turkish noun share, five letters of it. */
export const stemOfTurkish = (word: string): string => {
  const name = rootOfTurkishName(word);
  const rest = name.replace(TURKISH, '');
  return (rest.length >= SHORTEST ? rest : name).slice(0, 5);
};

/** Bengali: তালুকদার, তালুকদারকে, আলীর. */
export const rootOfBengaliName = (name: string): string => {
  const rest = name.replace(/(?:দেরকে|দের|কে|তে|ের|েরও|ে)$/, '');
  const root = [...rest].length >= SHORTEST ? rest : name;
  return root.replace(/(?<=[\u09be-\u09cc])(?:র|\u09df|\u09af\u09bc)$/, '');
};

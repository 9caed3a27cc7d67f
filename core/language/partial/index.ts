import type { Pack } from '../pack.ts';

/** Languages of which a little is known: by what a text is told to be theirs, their months, their ends of sentences, words of their pages. */
export const PARTIAL: readonly Pack[] = [
  {
    language: 'be',
    name: 'Belarusian',
    ownLetters: 'ўЎ',
  },
  {
    language: 'bg',
    name: 'Bulgarian',
    common: 'и в на не че с за от като е се да са по към през което ще след също си до',
  },
  {
    language: 'ca',
    name: 'Catalan',
    common: 'el la els les de i que en un una del per amb es ha al és dels no més',
  },
  {
    language: 'cs',
    name: 'Czech',
    common: 'a v se na je že s z do o i k za pro by jako po podle které jsou který ale',
    ordinalStop: true,
  },
  {
    language: 'da',
    name: 'Danish',
    common: 'og at det i en er på af for med den til ikke har de et som fra var der men ved sig efter kan blev',
    ordinalStop: true,
    page: { bylines: 'af' },
  },
  {
    language: 'et',
    name: 'Estonian',
    ordinalStop: true,
  },
  {
    language: 'fa',
    name: 'Persian',
    light: 'و به که از در را این آن است با',
  },
  {
    language: 'fi',
    name: 'Finnish',
    common: 'ja on ei että se oli hän mukaan myös ovat kun mutta joka sen tai vuoden',
    ordinalStop: true,
  },
  {
    language: 'hr',
    name: 'Croatian',
    ordinalStop: true,
  },
  {
    language: 'hu',
    name: 'Hungarian',
    common: 'a az és hogy nem is egy ez volt meg már csak még van azt mint szerint',
    ordinalStop: true,
  },
  {
    language: 'id',
    name: 'Indonesian',
    common: 'yang dan di dengan untuk dari ini pada tidak itu dalam akan ke juga oleh telah tersebut adalah',
  },
  {
    language: 'is',
    name: 'Icelandic',
    ordinalStop: true,
  },
  {
    language: 'ko',
    name: 'Korean',
    page: {
      lines: { 'end-mark': { whole: '끝' } },
      deskNotes: '사진|종합|수정',
      dating: '송고시간 송고 입력',
      updated: '수정',
      datelines: () => [
        /^\((?<place>[\p{Script=Hangul} ·]{2,12})=(?<credit>[\p{Script=Hangul}]{2,8})\)\s*(?:(?<byline>(?! )[\p{Script=Hangul}· ]{2,20}?)\s*(?:기자|특파원)\s*=\s*|=?\s*)/du,
      ],
    },
  },
  {
    language: 'lv',
    name: 'Latvian',
    ordinalStop: true,
  },
  {
    language: 'nb',
    name: 'Norwegian Bokmål',
    common: 'og å det i en er på av for med den til ikke har de et som fra var men ved seg etter kan ble',
    ordinalStop: true,
  },
  {
    language: 'nl',
    name: 'Dutch',
    common: 'de het een van en in is dat op te voor met zijn die niet aan er om ook als bij naar door maar worden heeft',
    light: 'het een van te op voor zijn niet met aan ook maar',
    months: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    abbreviations: 'dhr mevr dr prof ir drs mr nr blz bijv',
    page: {
      lines: {
        'advert-label': { whole: 'advertentie' },
        newsletter: { begins: 'schrijf je in' },
        'read-on': { whole: 'lees meer|lees verder' },
        topics: { begins: 'onderwerpen:' },
        comments: { whole: 'reacties|reactie' },
        'cookie-notice': { begins: 'wij gebruiken cookies' },
        'reading-time': { begins: 'leestijd' },
        'most-read': { whole: 'meest gelezen|lees ook|gerelateerd' },
      },
      related: 'lees ook',
      corrections: 'correctie|rectificatie',
      sharing: 'delen',
      bylines: 'door|redactie',
      updated: 'bijgewerkt',
      dating: 'gepubliceerd op',
      credited: 'bron',
      readingTime: { minutes: 'min|minuten' },
      readOn: 'lees',
    },
  },
  {
    language: 'nn',
    name: 'Norwegian Nynorsk',
    ordinalStop: true,
  },
  {
    language: 'no',
    name: 'Norwegian',
    ordinalStop: true,
  },
  {
    language: 'pl',
    name: 'Polish',
    common: 'w i na z się do że nie to o jest po jak przez od za dla oraz ale są został który',
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ordinalStop: true,
    page: {
      lines: { 'advert-label': { whole: 'reklama' } },
      related: 'czytaj też|czytaj także|czytaj również',
      readOn: 'czytaj',
      bylines: 'przez',
    },
  },
  {
    language: 'ro',
    name: 'Romanian',
    common: 'de în și a la pe cu din că o un nu este pentru care mai al au fost sunt prin',
  },
  {
    language: 'sk',
    name: 'Slovak',
    ordinalStop: true,
  },
  {
    language: 'sl',
    name: 'Slovenian',
    ordinalStop: true,
  },
  {
    language: 'sr',
    name: 'Serbian',
    ordinalStop: true,
  },
  {
    language: 'sv',
    name: 'Swedish',
    common: 'och att det i en som är på av för med den till inte har de ett om var från men vid sig efter kan',
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
    page: { lines: { 'read-on': { whole: 'läs mer' } }, related: 'läs också|läs även', readOn: 'läs', bylines: 'av' },
  },
];

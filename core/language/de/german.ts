import { inOrder } from '../numerals.ts';
import type { LanguageData } from '../pack.ts';
import { NEGATIVES } from './negatives.ts';
import { RETOLD } from './retold.ts';
import { SENSES } from './senses.ts';
import { PARTED_VERBS, PARTICLES } from './stem.ts';

const UNITS =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** German writes numbers below a million as one word: all of 1 to 999, then round thousands. */
function cardinals(): Record<string, number> {
  const below: string[] = [...UNITS];
  TENS.forEach((ten, i) => {
    for (let unit = 0; unit < 10; unit++) below[20 + 10 * i + unit] = unit === 0 ? ten : `${UNITS[unit]}und${ten}`;
  });
  const words: Record<string, number> = {
    eins: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    eines: 1,
    dreissig: 30,
    zwo: 2,
    beide: 2,
    beiden: 2,
    anderthalb: 1.5,
    eineinhalb: 1.5,
  };
  for (let whole = 2; whole < 10; whole++) words[`${UNITS[whole]}einhalb`] = whole + 1 / 2;
  below.forEach((word, value) => {
    words[word] = value;
  });
  for (let hundred = 1; hundred < 10; hundred++) {
    const names = hundred === 1 ? ['hundert', 'einhundert'] : [`${UNITS[hundred]}hundert`];
    for (const name of names) {
      words[name] = hundred * 100;
      for (let rest = 1; rest < 100; rest++) words[name + (below[rest] as string) + (rest === 1 ? 's' : '')] = hundred * 100 + rest;
    }
  }
  for (let thousand = 2; thousand < 100; thousand++) words[`${below[thousand]}tausend`] = thousand * 1000;
  for (let hundred = 1; hundred < 10; hundred++) words[`${hundred === 1 ? '' : UNITS[hundred]}hunderttausend`] = hundred * 100_000;
  words['eintausend'] = 1000;
  return words;
}

const SPANS = { minütig: 'min', stündig: 'h', tägig: 'day', wöchig: 'week', monatig: 'month', jährig: 'year' };
// Lengths of time that are told in one word; others stand in figures.
const LONGEST_SPAN = 60;

/** "zweistündige", "zehntägiger": a length of time in one word. */
const spans = (): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [word, value] of Object.entries(cardinals()))
    if (value > 0 && value <= LONGEST_SPAN && !/^ein[esmnr]*$/.test(word))
      for (const [span, unit] of Object.entries(SPANS))
        for (const end of ['', 'e', 'en', 'er', 'es', 'em']) found[word + span + end] = `${value} ${unit}`;
  return found;
};

const DAYS = 'montag dienstag mittwoch donnerstag freitag samstag sonntag';
const PARTS = { morning: 'morgen vormittag', afternoon: 'nachmittag', evening: 'abend', night: 'nacht' };

/** "Donnerstagabend" is Thursday, in the evening. */
const COMPOUND_DAYS: Readonly<Record<string, string>> = Object.fromEntries(
  DAYS.split(' ').flatMap((day, i) =>
    Object.entries(PARTS).map(([part, words]) => [
      `weekday:${i + 1} ${part}`,
      words
        .split(' ')
        .map((word) => day + word)
        .join(', '),
    ]),
  ),
);

export const german = (): LanguageData => ({
  hedges: {
    'at-best': 'bestenfalls, im besten Fall, im besten Falle, günstigstenfalls',
    '': 'so bald wie möglich, wenn möglich',
    'at-least': 'mindestens, wenigstens, zumindest, nicht weniger als',
    'at-most': 'höchstens, maximal, nicht mehr als, allenfalls',
    alleged:
      'dem vernehmen nach, allem anschein nach, wird vermutet, wird angenommen, tatverdächtig, tatverdächtige, tatverdächtigen, tatverdächtiger, angeblich, angebliche, angeblichen, angeblicher, mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, mutmaßliches, mutmaßlichem, angebliches, angeblichem, vermeintlicher, unter verdacht, soll angeblich, offenbar, anscheinend, vermeintlich, vermeintliche, vermeintlichen',
    may: 'kann, können, könnte, könnten, dürfte, dürften, mag, möge, soll, sollen',
    perhaps: 'möglicherweise, vielleicht, eventuell, womöglich, mögliche, möglichen, möglicher, unter umständen',
    likely: 'wahrscheinlich, voraussichtlich, vermutlich, wohl',
    seem: 'scheint, scheinen, schien, schienen',
    'so-far': 'bisher, bislang, bis jetzt, bis heute',
    'for-now': 'vorerst, vorläufig, vorübergehend, zunächst, einstweilen',
    mostly: 'größtenteils, überwiegend, vor allem, hauptsächlich, weitgehend, meist, meistens',
    partly: 'teilweise, teils, zum teil',
    generally: 'in der regel, normalerweise, üblicherweise, häufig, im allgemeinen',
    almost: 'fast, beinahe, nahezu, praktisch',
    'in-principle': 'im prinzip, grundsätzlich, theoretisch',
  },
  limits: {
    about: 'an die, etwa, rund, ungefähr, circa, ca, zirka, schätzungsweise, grob geschätzt, in etwa',
    'more-than': 'mehr als, über, gut, etwas mehr als, etwas über, oberhalb von',
    'less-than': 'weniger als, unter, unterhalb von',
    almost: 'fast, beinahe, nahezu, knapp, annähernd, nicht ganz, etwas weniger als, etwas unter, kaum weniger als',
    'at-most': 'bis zu, nicht über, nicht mehr als',
    'at-least': 'nicht unter, nicht weniger als',
  },
  negations: {
    weak: 'unverletzt, unversehrt, unbeschadet',
    not: 'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, niemanden, niemandem, nichts, weder, nirgends, keineswegs, keinesfalls, nicht mehr, unmöglich, unwahrscheinlich',
    without: 'ohne',
    refusal:
      'scheiterte, scheiterten, gescheitert, lehnte, lehnten, lehnt, lehnen, abgelehnt, weigerte, weigerten, weigert, verweigerte, verweigerten, bestritt, bestritten, bestreitet, dementierte, dementierten, dementiert, verzichtete, verzichteten, statt, anstatt, schloss, schlossen',
  },
  negativePrefixes: 'un in',
  prefixedOtherwise: 'fall fälle tat taten rat kosten kraut mut sinn menge summe geheuer wetter ruhe glück heil',
  speech: {
    sagen: 'sagte sagten sagt gesagt sage',
    erklären: 'erklärte erklärten erklärt erkläre',
    mitteilen: 'mitteilte mitteilten mitgeteilt mitteilt teilte teilten',
    berichten: 'berichtete berichteten berichtet',
    betonen: 'betonte betonten betont',
    behaupten: 'behauptete behaupteten behauptet behaupte',
    ankündigen: 'ankündigte kündigte kündigten angekündigt',
    bestätigen: 'bestätigte bestätigten bestätigt',
    meinen: 'meinte meinten meint',
    ergänzen: 'ergänzte ergänzten ergänzt',
    hinzufügen: 'hinzugefügt',
    warnen: 'warnte warnten warnt gewarnt',
    kritisieren: 'kritisierte kritisierten kritisiert',
    fordern: 'forderte forderten fordert gefordert',
    versichern: 'versicherte versicherten versichert',
    beteuern: 'beteuerte beteuerten beteuert',
    einräumen: 'räumte räumten eingeräumt',
    zugeben: 'zugegeben',
    vorwerfen: 'warf warfen vorgeworfen',
    klagen: 'klagte klagten klagt',
    beklagen: 'beklagte beklagten beklagt',
    schreiben: 'schrieb schrieben schreibt geschrieben',
    melden: 'meldete meldeten meldet gemeldet',
    äußern: 'äußerte äußerten äußert geäußert',
    verkünden: 'verkündete verkündeten verkündet',
    versprechen: 'versprach versprachen verspricht versprochen',
    drohen: 'drohte drohten droht gedroht',
    antworten: 'antwortete antworteten antwortet',
    fragen: 'fragte fragten fragt',
    bestreiten: 'bestritt bestritten bestreitet',
    dementieren: 'dementierte dementierten dementiert',
    unterstreichen: 'unterstrich unterstrichen unterstreicht',
    verlauten: 'verlautete',
    hinweisen: 'hinwies hingewiesen',
    erwähnen: 'erwähnte erwähnten erwähnt',
    beschuldigen: 'beschuldigte beschuldigten beschuldigt',
    bekräftigen: 'bekräftigte bekräftigten bekräftigt',
    erläutern: 'erläuterte erläuterten erläutert',
    beschreiben: 'beschrieb beschrieben beschreibt',
    schildern: 'schilderte schilderten schildert geschildert',
    mahnen: 'mahnte mahnten mahnt gemahnt',
    verlangen: 'verlangte verlangten verlangt',
    verurteilen: 'verurteilte verurteilten',
    vermuten: 'vermutete vermuteten vermutet',
    schätzen: 'schätzte schätzten',
    bedauern: 'bedauerte bedauerten bedauert',
    begründen: 'begründete begründeten begründet',
    gestehen: 'gestand gestanden gesteht',
    ausschließen: 'ausgeschlossen',
    spekulieren: 'spekulierte spekulierten spekuliert',
  },
  neutralSpeech:
    'sagen erklären mitteilen ankündigen ergänzen hinzufügen schreiben äußern verkünden antworten verlauten erläutern beschreiben schildern erwähnen, berichten melden mitteilen, warnen mahnen, einräumen zugeben, versichern beteuern, fordern verlangen, kritisieren bemängeln',
  plainSpeech: 'sagen erklären',
  clauseWords: 'dass daß',
  auxiliaries: 'hat haben hatte hatten habe er sie es',
  lightVerbs: 'an mit ein zu hin',
  finites: 'ist sind war waren hat haben hatte hatten wird werden wurde wurden sei seien habe werde kann könne muss müsse soll solle',
  sourcesBehind: 'zufolge',
  sourcesAlone:
    'polizeiangaben behördenangaben medienberichten feuerwehrangaben unternehmensangaben firmenangaben regierungsangaben ministeriumsangaben veranstalterangaben gewerkschaftsangaben armeeangaben militärangaben angaben',
  occasions: 'in im am bei nach vor auf',
  hearers: 'gegenüber',
  speakerEnds: 'in im am an bei nach vor zu zum zur als für mit gegenüber auf der',
  sources:
    'laut, nach angaben von, nach angaben der, nach angaben des, so der, so die, so das, so ein, so eine, nach aussage von, nach aussage der, nach aussage des, nach darstellung der, nach darstellung des, nach einschätzung der, nach einschätzung des, nach einschätzung von, unter berufung auf, nach informationen der, nach informationen des, zufolge, nach worten von, nach worten der, nach polizeiangaben, nach behördenangaben, nach medienberichten, nach feuerwehrangaben, nach unternehmensangaben, nach firmenangaben, nach regierungsangaben, nach ministeriumsangaben, nach veranstalterangaben, nach gewerkschaftsangaben, nach armeeangaben, nach militärangaben, nach eigenen angaben',
  pronouns: 'er sie es ihm ihr ihnen dieser diese dieses der die das wer ich wir man',
  titles:
    'rektor rektorin intendant intendantin dezernent dezernentin kämmerer schulleiter schulleiterin amtsleiter amtsleiterin präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister staatssekretär staatssekretärin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin abgeordneter abgeordnete senator senatorin botschafter botschafterin könig königin prinz prinzessin papst bischof erzbischof kardinal pfarrer chef chefin leiter leiterin direktor direktorin geschäftsführer geschäftsführerin gründer gründerin sprecher sprecherin berater beraterin analyst analystin ökonom ökonomin professor professorin prof doktor dr herr frau general oberst hauptmann leutnant kommandeur admiral richter richterin staatsanwalt staatsanwältin anwalt anwältin kommissar kommissarin trainer trainerin kapitän redakteur redakteurin journalist journalistin autor autorin vorsitzender vorsitzende ehemaliger ehemalige früherer frühere stellvertretender stellvertretende amtierender amtierende ex schulleiter schulleiterin schuldirektor schuldirektorin parteichef parteichefin fraktionschef fraktionschefin polizeichef polizeichefin vorstandschef vorstandschefin regierungschef regierungschefin staatschef staatschefin generalsekretär generalsekretärin landrat landrätin polizeipräsident polizeipräsidentin regierungssprecher regierungssprecherin verteidigungsministerin wirtschaftsminister wirtschaftsministerin justizminister justizministerin gesundheitsminister gesundheitsministerin umweltminister umweltministerin präsidenten kanzlers ministers vorsitzenden ministerpräsidenten',
  titleModifiers:
    'ehemaliger ehemalige früherer frühere stellvertretender stellvertretende amtierender amtierende ex general chef chefin leiter leiterin',
  functionWords:
    'der die das den dem des ein eine einen einem einer eines und oder aber denn sondern an am auf aus bei beim bis durch für gegen in im ins mit nach ohne seit über um unter von vom vor zu zum zur zwischen während wegen als wie auch noch nur schon sehr so dass daß wenn weil da ob sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem sich er sie es wir man ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei seien worden dieser diese dieses diesen diesem jene welche welcher was wer wo dort hier',
  ifs: 'wenn falls sofern',
  unless: 'es sei denn',
  joints: 'und oder aber denn sondern dass daß wenn weil während als wie welche welcher nachdem bevor obwohl',
  measures: { ...spans(), viertelstunde: '15 min', dreiviertelstunde: '45 min' },
  get cardinals() {
    return cardinals();
  },
  ordinals: {
    erste: 1,
    ersten: 1,
    erster: 1,
    erstes: 1,
    zweite: 2,
    zweiten: 2,
    zweiter: 2,
    dritte: 3,
    dritten: 3,
    dritter: 3,
    ...inOrder(
      ['viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt', 'zehnt', 'elft', 'zwölft']
        .map((stem) => ['e', 'en', 'er', 'es', 'em'].map((end) => stem + end).join('|'))
        .join(' '),
      4,
    ),
  },
  moneySizes: { k: 1e3, m: 1e6 },
  magnitudes: {
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  vague: {
    'ten-thousands': 'zehntausende zehntausenden zehntausender',
    'hundred-thousands': 'hunderttausende hunderttausenden hunderttausender',
    dozens: 'dutzende dutzenden',
    hundreds: 'hunderte hunderten',
    thousands: 'tausende tausenden',
    several: 'mehrere mehreren einige einigen',
  },
  further: 'weitere weiteren zusätzliche zusätzlichen volle vollen ganze ganzen',
  timesTold: 'mal male',
  fractions: { hälfte: 1 / 2, halb: 1 / 2, halbe: 1 / 2, drittel: 1 / 3, viertel: 1 / 4, fünftel: 1 / 5, zehntel: 1 / 10 },
  bareSizes: 'hundert tausend',
  numberJoints: '',
  unitJoints: 'und',
  jointsInTens: true,
  thousands: '.',
  percent: {
    '%': '%, prozent, v.h.',
    'percentage-point': 'prozentpunkt, prozentpunkte, prozentpunkten',
    'basis-point': 'basispunkt, basispunkte, basispunkten',
  },
  units: {
    mm: 'mm millimeter millimetern',
    cm: 'cm zentimeter zentimetern',
    m: 'meter metern',
    km: 'km kilometer kilometern',
    mi: 'meile meilen',
    g: 'gramm',
    kg: 'kg kilo kilogramm',
    t: 'tonne tonnen',
    l: 'liter litern',
    ha: 'hektar',
    bbl: 'barrel',
    min: 'minute minuten',
    h: 'stunde stunden',
    day: 'tag tage tagen',
    week: 'woche wochen',
    month: 'monat monate monaten',
    year: 'jahr jahre jahren',
  },
  currencies: {
    dollar: 'dollar dollars',
    EUR: 'euro euros eur',
    pound: 'pfund',
    yen: 'yen',
    franc: 'franken',
    ruble: 'rubel',
    yuan: 'yuan',
    crown: 'krone kronen',
  },
  doubtfulMonths: 'mo di mi fr',
  times: {
    ...COMPOUND_DAYS,
    'early of-month':
      'anfang des monats, anfang dieses monats, anfang des laufenden monats, beginn des monats, beginn dieses monats, beginn des laufenden monats, monatsanfang, monatsbeginn',
    'mid of-month': 'mitte des monats, mitte dieses monats, mitte des laufenden monats, monatsmitte',
    'late of-month': 'ende des monats, ende dieses monats, ende des laufenden monats, monatsende',
    'early of-year':
      'anfang des jahres, anfang dieses jahres, anfang des laufenden jahres, beginn des jahres, beginn dieses jahres, beginn des laufenden jahres, jahresanfang, jahresbeginn',
    'mid of-year': 'mitte des jahres, mitte dieses jahres, mitte des laufenden jahres, jahresmitte',
    'late of-year': 'ende des jahres, ende dieses jahres, ende des laufenden jahres, jahresende',
    'early of-week': 'anfang der woche, beginn der woche, wochenanfang, wochenbeginn',
    'mid of-week': 'mitte der woche, wochenmitte',
    'late of-week': 'ende der woche',
    today: 'heute',
    yesterday: 'gestern',
    tomorrow: 'übermorgen',
    'day-before': 'vorgestern',
    'last-week':
      'in der letzten woche, in der vorigen woche, letzte woche, vergangene woche, in der vergangenen woche, in der vorwoche, vorige woche, vorwoche',
    'this-week': 'diese woche, in dieser woche',
    'next-week': 'nächste woche, kommende woche, in der kommenden woche, in der nächsten woche',
    'last-month':
      'vorigen monat, im vorigen monat, im letzten monat, letzten monat, im vergangenen monat, vergangenen monat, im vormonat, vormonat, vormonats, vergangenen monats, letzten monats, vorigen monats',
    'this-month': 'diesen monat, in diesem monat',
    'next-month': 'nächsten monat, im nächsten monat, im kommenden monat, kommenden monat, nächsten monats, kommenden monats',
    'last-year':
      'voriges jahr, im vorigen jahr, im letzten jahr, letztes jahr, im vergangenen jahr, vergangenes jahr, im vorjahr, vorjahr, vorjahres, vorjahrs, vergangenen jahres, letzten jahres, vorigen jahres',
    'this-year': 'dieses jahr, in diesem jahr',
    'next-year': 'nächstes jahr, im nächsten jahr, im kommenden jahr, kommendes jahr, nächsten jahres, kommenden jahres',
    weekend: 'am wochenende',
    spring: 'im frühjahr, im frühling',
    summer: 'im sommer',
    autumn: 'im herbst',
    winter: 'im winter',
    morning: 'am morgen, am vormittag',
    afternoon: 'am nachmittag',
    evening: 'am abend',
    night: 'in der nacht',
    'clock:0:00': 'mitternacht',
    'clock:12:00': 'mittag',
  },
  dayPartsBefore: { morning: 'am morgen des, am vormittag des', afternoon: 'am nachmittag des', evening: 'am abend des' },
  timeRelations: { before: 'bis vor', after: 'seit ab nach', early: 'anfang', late: 'ende', mid: 'mitte' },
  dayParts: { morning: 'morgen, vormittag', afternoon: 'nachmittag', evening: 'abend' },
  timeOpeners: 'anfang ende mitte jahr zwischen am im seit bis ab vor nach vom zum den dem in',
  clockOpeners: 'um ab bis gegen',
  minutesBefore: { '-30': 'halb', 15: 'viertel nach', '-15': 'viertel vor' },
  clockHalves: { am: 'morgens, vormittags, früh', pm: 'nachmittags, abends', night: 'nachts' },
  aliases: {
    'united-states': 'usa, us, vereinigte staaten, vereinigten staaten',
    'european-union': 'eu, europäische union, europäischen union',
    'united-nations': 'un, uno, vereinte nationen, vereinten nationen',
    'united-kingdom': 'großbritannien, vereinigtes königreich',
  },
  capitalNouns: true,
  verbSecond: true,
  particles: PARTICLES.join(' '),
  partedVerbs: PARTED_VERBS,
  sameSpelling: (a, b) =>
    a.replaceAll('ß', 'ss') === b.replaceAll('ß', 'ss') || (a.length > 4 && a.replace(/ph/g, 'f') === b.replace(/ph/g, 'f')),
  ...SENSES,
  ...NEGATIVES,
  ...RETOLD,
});

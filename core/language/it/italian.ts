import { formsOf, inflected, inOrder } from '../numerals.ts';
import type { LanguageData } from '../pack.ts';
import { stemOfItalian } from '../romance.ts';
import { NEGATIVES } from './negatives.ts';
import { RETOLD } from './retold.ts';

const UNITS =
  'zero uno|un|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove';
const ONES = 'uno due tre quattro cinque sei sette otto nove'.split(' ');
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** Italian writes numbers below a thousand as one word: ventuno, quarantotto, centoventi, duecentomila. */
function cardinals(): Record<string, number> {
  const below: Record<string, number> = inOrder(UNITS);
  TENS.forEach((ten, i) => {
    below[ten] = 20 + 10 * i;
    ONES.forEach((one, k) => {
      const stem = /^[uo]/.test(one) ? ten.slice(0, -1) : ten;
      below[stem + (one === 'tre' ? 'tré' : one)] = 21 + 10 * i + k;
      if (one === 'tre') below[stem + one] = 23 + 10 * i;
      if (one === 'uno') below[`${stem}un`] = 21 + 10 * i;
    });
  });
  const words: Record<string, number> = { ...below };
  for (let hundred = 1; hundred < 10; hundred++) {
    const name = `${hundred === 1 ? '' : ONES[hundred - 1]}cento`;
    words[name] = 100 * hundred;
    for (const [rest, value] of Object.entries(below)) {
      if (value < 1 || rest === 'un' || rest === 'una') continue;
      words[name + rest] = 100 * hundred + value;
      if (/^o/.test(rest)) words[name.slice(0, -1) + rest] = 100 * hundred + value;
    }
  }
  for (const [word, value] of Object.entries(below)) if (value > 1) words[`${word}mila`] = 1000 * value;
  for (let hundred = 1; hundred < 10; hundred++) words[`${hundred === 1 ? '' : ONES[hundred - 1]}centomila`] = 100_000 * hundred;
  return words;
}

/** "cinquantaduenne", "trentenni": somebody of that age. */
const ages = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cardinals())
      .filter(([word, value]) => value > 10 && value < 100 && !/un$/.test(word))
      .flatMap(([word, value]) => ['enne', 'enni'].map((end): [string, string] => [word.replace(/[aeioé]$/, '') + end, `${value} year`])),
  );

export const italian = (): LanguageData => ({
  stem: stemOfItalian,
  hedges: {
    'at-best': 'nel migliore dei casi, nella migliore delle ipotesi',
    '': 'dichiarato colpevole, dichiarata colpevole, dichiarati colpevoli, riconosciuto colpevole, riconosciuta colpevole, riconosciuti colpevoli, il più presto possibile, al più presto, se possibile, il prima possibile, secondo cui, secondo il quale, secondo la quale, secondo i quali, secondo le quali, secondo le previsioni, secondo il caso, secondo i casi, secondo i piani, secondo programma',
    'at-least': 'almeno, come minimo, perlomeno, un minimo di, non meno di, quantomeno, quanto meno, per lo meno, a dir poco',
    'at-most': "al massimo, tutt al più, non più di, al più, tutt' al più, un massimo di",
    alleged:
      'si ritiene che, si pensa che, si presume che, si sospetta che, presunto, presunta, presunti, presunte, presumibilmente, asserito, asserita, asseritamente, apparentemente, a quanto pare, a quanto risulta, a quanto sembra, sospettato di, sospettata di, sospettati di, sospettate di, accusato di, accusa di, accuse di, accusata di, accusati di, accusate di, sarebbe, sarebbero, avrebbe, avrebbero',
    may: 'può, possono, potrebbe, potrebbero, possa, possano',
    perhaps: 'forse, possibilmente, eventualmente, magari, possibile, possibili, potenzialmente, potenziale, potenziali',
    likely: 'probabilmente, probabile, probabili, verosimilmente, dovrebbe, dovrebbero',
    seem: 'sembrerebbe, sembrerebbero, sembra, sembrano, sembrava, sembravano, pare, paiono, pareva',
    'so-far': 'finora, fino a ora, fino ad ora, fino a questo momento, sinora',
    'for-now': 'per ora, per il momento, al momento, temporaneamente, provvisoriamente',
    mostly: 'principalmente, prevalentemente, soprattutto, in gran parte, perlopiù, per lo più',
    partly: 'parzialmente, in parte, fino a un certo punto',
    generally: 'generalmente, normalmente, di solito, abitualmente, in genere, spesso',
    almost: 'quasi, praticamente, pressoché',
    provisional: 'preliminare, preliminari, provvisorio, provvisoria, provvisori, provvisorie',
    'in-principle': 'in linea di principio, in teoria, teoricamente',
  },
  certainty: 'may|perhaps seem|alleged|provisional likely',
  limits: {
    'at-least':
      'non meno di, non meno dei, non meno delle, nientemeno che, niente meno che, non al di sotto di, non inferiore a, non inferiori a',
    about:
      "circa, all' incirca, approssimativamente, intorno a, un centinaio di, attorno a, più o meno, grosso modo, suppergiù, pressappoco, intorno ai, attorno ai, nell' ordine di",
    'more-than':
      'più di, oltre, superiore a, più del, oltre i, più dei, più delle, al di sopra di, al di sopra dei, al di sopra delle, superiore ai, superiore alle, superiori a',
    'less-than':
      'meno di, inferiore a, meno del, meno dei, meno delle, al di sotto di, al di sotto dei, al di sotto delle, inferiore ai, inferiore alle, inferiori a',
    almost: 'quasi, poco meno di, un po meno di, vicino a, vicino ai',
    'at-most': 'fino a, fino ai, non oltre, non oltre i, non più di, non più dei, non al di sopra di, non superiore a, non superiori a',
  },
  limitsAfter: { about: 'circa', 'at-least': 'o più, come minimo', 'at-most': 'o meno, al massimo' },
  negations: {
    weak: 'illeso, illesa, illesi, illese, incolume, incolumi, indenne, indenni, sano e salvo, sani e salvi',
    not: "non, mai, alcun, alcuno, alcuna, alcun', nessuno, nessuna, nessun, nessun', niente, nulla, né, neanche, nemmeno, neppure, impossibile, improbabile",
    without: 'senza',
    refusal:
      'fallito, fallita, fallì, rifiutato, rifiutata, rifiutati, rifiuta, rifiutano, rifiutò, negato, nega, negano, negò, smentito, smentisce, smentiscono, smentì, respinto, respinge, respingono, escluso, esclude, escludono, evitato, evita, invece di, anziché, al posto di',
  },
  negativeConcord: true,
  speech: {
    ...inflected(
      'afferm dichiar annunci conferm inform coment comment osserv critic accus denunci rivel assicur lament ricord raccont sottoline precis segnal evidenzi',
      'are',
      'ato ata ando a ano ava avano ò arono',
    ),
    dire: 'detto dice dicono disse dissero diceva dicevano dicendo',
    riferire: 'riferito riferisce riferiscono riferì riferirono riferendo',
    spiegare: 'spiegato spiega spiegano spiegò spiegando',
    aggiungere: 'aggiunto aggiunge aggiungono aggiunse aggiungendo',
    ammettere: 'ammesso ammette ammettono ammise ammettendo',
    riconoscere: 'riconosciuto riconosce riconoscono riconobbe riconoscendo',
    sostenere: 'sostenuto sostiene sostengono sostenne sostenendo sosteneva',
    avvertire: 'avvertito avverte avvertono avvertì avvertendo',
    insistere: 'insistito insiste insistono insisteva',
    rispondere: 'risposto risponde rispondono rispose rispondendo',
    promettere: 'promesso promette promettono promise promettendo',
    suggerire: 'suggerito suggerisce suggeriscono suggerì',
    scrivere: 'scritto scrive scrivono scrisse',
    concludere: 'concluso conclude concludono concluse',
    ribadire: 'ribadito ribadisce ribadiscono ribadì ribadendo',
    negare: 'negato nega negano negò negando',
    chiedere: 'chiesto chiede chiedono chiese',
    ritenere: 'ritenuto ritiene ritengono ritenne',
  },
  neutralSpeech:
    'dire affermare dichiarare annunciare informare commentare osservare raccontare precisare segnalare riferire spiegare aggiungere rispondere scrivere mostrare, ammettere riconoscere, avvertire avvisare, assicurare garantire, sostenere affermare',
  speechPhrases: { informare: 'fa sapere, fanno sapere, fatto sapere, rende noto, rendono noto, reso noto, fa notare, fanno notare' },
  plainSpeech: 'dire affermare dichiarare',
  clauseWords: "che ch'",
  nounOpeners: "il lo la l' i gli le un una un' nel nella del dello della al alla dal dalla questo questa suo sua",
  auxiliaries: 'ha hanno aveva avevano è sono era erano si gli le poi anche',
  conditional: /[ei]?r(?:ebbe|ebbero)$/,
  infinitive: /(?:[aei]re|[aei]rsi)$/,
  future: /\p{L}r(?:à|anno)$/u,
  passives: 'stato stata stati state viene venne vengono vennero',
  finites: 'è sono era erano ha hanno aveva avevano sarà saranno sarebbe avrebbe può deve',
  occasions: 'in durante dopo prima nel nella',
  hearers: "a al alla allo ai agli alle all'",
  speakerEnds: 'in a al alla durante dopo prima come per con su nel nella davanti',
  sources:
    "secondo, stando a, a detta di, a giudizio di, a parere di, citando, come riferito da, stando alla, stando al, stando alle, stando ai, secondo l'",
  pronouns: 'egli lui lei loro esso essa questo questa questi queste quello quella chi io noi voi che si',
  titles:
    'preside dirigente soprintendente sovrintendente direttrice comandante presidente presidentessa ministro ministra premier primo sottosegretario sottosegretaria cancelliere cancelliera segretario segretaria governatore governatrice sindaco sindaca assessore assessora senatore senatrice deputato deputata onorevole ambasciatore ambasciatrice re regina principe principessa papa vescovo arcivescovo cardinale padre parroco capo leader direttore direttrice amministratore amministratrice fondatore fondatrice portavoce consigliere consigliera consulente analista economista professore professoressa prof dottore dottoressa dott dottssa signor signora sig don generale colonnello maggiore capitano tenente sergente comandante ammiraglio giudice procuratore procuratrice pm avvocato avvocata avvocatessa questore prefetto ispettore ispettrice commissario commissaria allenatore allenatrice ct redattore redattrice giornalista autore autrice rettore rettrice coordinatore coordinatrice ricercatore ricercatrice biologo biologa scienziato scienziata attivista interim',
  titleModifiers: 'capo leader generale primo prima interim aggiunto aggiunta maggiore ct',
  shareOf: 'di del della dei delle degli',
  ordinalEndings: 'º ª',
  parts: 'parte',
  shareNouns: 'metà',
  halfSizes: 'mezzo mezza mezz',
  centuries: 'secolo secoli sec',
  namedCenturies: {
    duecento: 13,
    trecento: 14,
    quattrocento: 15,
    cinquecento: 16,
    seicento: 17,
    settecento: 18,
    ottocento: 19,
    novecento: 20,
  },
  decadeOpeners: 'anni',
  countingArticles: 'un uno una',
  countedSets: { decine: 10, dozzine: 12, ventine: 20, centinaia: 100, migliaia: 1000 },
  collectives: {
    decina: 10,
    dozzina: 12,
    quindicina: 15,
    ventina: 20,
    trentina: 30,
    quarantina: 40,
    cinquantina: 50,
    sessantina: 60,
    settantina: 70,
    ottantina: 80,
    novantina: 90,
    centinaio: 100,
    migliaio: 1000,
  },
  echoes: {
    seem: 'sarebbe sarebbero avrebbe avrebbero',
    'so-far': 'ancora tuttora resta restano rimane rimangono attesa',
    almost: 'sfiora sfiorato sfiorata sfiorati sfiorano sfiorò vicino',
    'more-than':
      'supera superano superato superata superati superate superò superarono superava superare superando oltrepassa oltrepassato eccede eccedono sfonda sfondato superiore superiori sopra',
    'less-than': 'inferiore inferiori sotto',
    about: 'aggira aggirano aggirava intorno attorno stimato stimata stimati stimate stima stime calcola calcolato calcolano',
    'at-least': 'minimo meno',
    'at-most': 'massimo massima tetto limite',
    alleged:
      'sospettato sospettata sospettati sospetto sospetti accusato accusata accusati accusate accusa accuse indagato indagata indagati imputato imputata imputati presumibilmente avrebbe avrebbero potrebbe potrebbero ipotesi possibile sarebbe sarebbero presunto pare sembra sembrerebbe',
    likely: 'previsto prevista previsti previste previsione previsioni prevede prevedono atteso attesa attesi',
    may: 'potrà potranno permette permettono permesso consente possibile possibili possibilità eventuale eventuali forse rischio rischia rischiano previsto potrebbe potrebbero sarebbe sarebbero avrebbe avrebbero ipotesi',
    perhaps: 'potrebbe potrebbero può possono possibile forse magari',
  },
  ordinalDays: true,
  quarters: 'trimestre',
  halves: 'semestre',
  firsts: 'primi',
  fewer: 'meno',
  rangeOpeners: 'tra fra',
  rangeJoints: 'a o',
  degrees: 'grado gradi',
  partitives: 'di',
  ratioJoints: { of: 'su' },
  ministers: 'ministro ministra viceministro viceministra segretario segretaria sottosegretario sottosegretaria',
  modifiersFollow: true,
  officeModifiers: {
    former: 'ex già',
    acting: 'interim facente funzioni reggente',
    deputy: 'vice aggiunto aggiunta sotto',
    elect: 'eletto eletta',
    outgoing: 'uscente dimissionario dimissionaria',
  },
  prefixes: 'ex vice',
  offices: {
    coach: 'allenatore allenatrice tecnico mister',
    prosecutor: 'procuratore procuratrice pm',
    mayor: 'sindaco sindaca',
    minister: 'ministro ministra',
    president: 'presidente presidentessa',
    director: 'direttore direttrice',
    judge: 'giudice',
    lawyer: 'avvocato avvocata avvocatessa',
    senator: 'senatore senatrice',
    governor: 'governatore governatrice',
    secretary: 'segretario segretaria',
    councillor: 'assessore assessora',
  },
  looseTitles:
    'signor signora sig don dott dottore dottoressa dottssa prof professore professoressa onorevole leader capo analista economista attivista scienziato scienziata ricercatore ricercatrice autore autrice giornalista generale primo prima',
  functionWords:
    "il lo la i gli le l' un uno una un' e ed o ma né che di del dello della dei degli delle dell' d' a al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell' con col per su sul sullo sulla sui sugli sulle sull' tra fra senza come più meno molto già anche suo sua suoi sue loro si gli le ci ne è sono era erano fu furono essere stato stata stati state ha hanno aveva avevano avere questo questa questi queste quello quella quando dove mentre se perché sebbene altro altra altri altre tutto tutta tutti tutte",
  ifs: 'se',
  unless: 'a meno che, salvo che, a meno di',
  joints: 'e ed o ma che chi quando dove mentre se perché sebbene cui',
  cardinals: cardinals(),
  ordinals: inOrder(
    'primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima',
    1,
  ),
  moneySizes: { k: 1e3, m: 1e6 },
  magnitudes: { mille: 1e3, mila: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9 },
  vague: { dozens: 'decine dozzine', hundreds: 'centinaia', thousands: 'migliaia', several: 'diversi diverse parecchi parecchie' },
  further: 'ulteriori nuovi nuove altri altre',
  timesTold: 'volta occasione',
  fractions: {
    metà: 1 / 2,
    mezzo: 1 / 2,
    mezza: 1 / 2,
    terzo: 1 / 3,
    terzi: 1 / 3,
    quarto: 1 / 4,
    quarti: 1 / 4,
    quinto: 1 / 5,
    quinti: 1 / 5,
  },
  dividing: 'diviso divisa divisi divise',
  multiplying: 'moltiplicato moltiplicata moltiplicati moltiplicate',
  multiples: {
    0.5: 'dimezzato dimezzata dimezzati dimezzate dimezza dimezzano dimezzò dimezzarono',
    2: 'raddoppiato raddoppiata raddoppiati raddoppiate raddoppia raddoppiano doppio',
    3: 'triplicato triplicata triplicati triplo',
  },
  directions: {
    up: 'salito salita saliti salite sale salgono aumentato aumentata aumentati aumenta aumento cresciuto cresciuta crescita rialzo utile utili avanzo guadagno vinto',
    down: 'sceso scesa scesi scese scende scendono calato calata calati cala calo diminuito diminuita diminuzione riduzione ribasso perdita perdite deficit disavanzo perso',
  },
  concepts: {
    approve: `${formsOf('accett approv autorizz convalid', 'are ato ata ati ate a ano ava avano erà eranno erebbe ò arono')} permettere permesso permette permetterà consentire consentito consentita consente consentirà approvazione autorizzazione`,
    buy: 'acquistato acquistata acquista acquistano acquistare acquisto acquisizione acquisito acquisisce comprato comprata compra comprano comprare rilevato rilevata rileva',
    sell: 'venduto venduta vende vendono vendere vendita ceduto ceduta cede cessione',
    child: 'bambino bambini bambina bambine minori minorenni',
    house: 'casa case abitazione abitazioni alloggi',
    worker: 'dipendente dipendenti lavoratore lavoratori addetti impiegati',
    soldier: 'soldato soldati militare militari',
    ship: 'nave navi barca barche traghetto imbarcazione',
    beat: 'battuto battuta battuti batte battono sconfitto sconfitta sconfitti superato superata imposto imposta imposti vinto vince vincono',
    police: 'polizia poliziotto poliziotti',
    die: 'morto morta morti morte ucciso uccisa uccisi uccise decesso decessi vittima vittime deceduti deceduto',
    injure: 'ferito ferita feriti ferite ferisce ferimento',
    arrest: 'arrestato arrestata arrestati arrestate arresto arresti fermato fermata fermati fermate fermi detenuti',
    miss: 'disperso dispersa dispersi disperse scomparso scomparsa scomparsi',
    person: 'persone persona abitanti residenti',
  },
  possessives: 'suo sua suoi sue loro',
  converse: 'da dal dalla con di del della',
  exclusives: 'solo soltanto solamente',
  suspects: 'sospettato sospettata sospettati sospetto indagato indagata indagati',
  offenders:
    'assassino assassina assassini omicida omicidi killer ladro ladri rapinatore rapinatori aggressore aggressori rapitore rapitori piromane',
  per: 'al alla a per ogni',
  agentOpeners: 'da dal dallo dalla dai dagli dalle',
  bodies: {
    police: 'polizia questura questore commissariato',
    gendarmerie: 'carabinieri',
    prosecution: 'procura procuratore procuratrice pm',
    court: 'tribunale giudice gip',
    fire: 'pompieri',
    town: 'comune sindaco sindaca municipio',
    prefecture: 'prefettura prefetto prefetta',
    hospital: 'ospedale asl',
    union: 'sindacato sindacati',
    army: 'esercito',
    ministry: 'ministero ministro ministra',
  },
  documents:
    'risultati dati studio studi rapporto rapporti relazione sondaggio sondaggi indagine inchiesta lettera comunicato nota analisi documento quotidiano giornale rivista',
  findings: {
    mostrare: 'mostrato mostra mostrano',
    rilevare: 'rilevato rileva rilevano',
    evidenziare: 'evidenziato evidenzia evidenziano',
  },
  measures: ages(),
  bareSizes: 'cento mille',
  numberJoints: 'e',
  jointsInTens: true,
  comparers: 'rispetto confronto che',
  thousands: '.',
  percent: {
    '%': '%, per cento, percento',
    'percentage-point': 'punto percentuale, punti percentuali',
    'basis-point': 'punto base, punti base',
  },
  units: {
    '×': 'volte',
    mm: 'mm millimetro millimetri',
    cm: 'cm centimetro centimetri',
    m: 'metro metri',
    km: 'km chilometro chilometri',
    mi: 'miglio miglia',
    g: 'grammo grammi',
    kg: 'kg chilo chili chilogrammo chilogrammi',
    t: 'tonnellata tonnellate',
    l: 'litro litri',
    ha: 'ettaro ettari',
    bbl: 'barile barili',
    min: 'minuto minuti',
    h: 'ora ore',
    day: 'giorno giorni',
    week: 'settimana settimane',
    month: 'mese mesi',
    year: 'anno anni',
  },
  currencies: {
    dollar: 'dollaro dollari',
    EUR: 'euro',
    pound: 'sterlina sterline',
    franc: 'franco franchi',
    yen: 'yen',
    peso: 'peso pesos',
    ruble: 'rublo rubli',
    yuan: 'yuan',
    crown: 'corona corone',
    lira: 'lira lire',
  },
  doubtfulMonths: 'set gen mar mag ott giu lug',
  times: {
    'early of-month': 'inizio mese, inizio del mese, inizio di questo mese, inizi mese, inizi del mese, inizi di questo mese',
    'mid of-month': 'metà mese, metà del mese, metà di questo mese',
    'late of-month': 'fine mese, fine del mese, fine di questo mese',
    'early of-year': "inizio anno, inizio dell' anno, inizio di quest' anno, inizi anno, inizi dell' anno, inizi di quest' anno",
    'mid of-year': "metà anno, metà dell' anno, metà di quest' anno",
    'late of-year': "fine anno, fine dell' anno, fine di quest' anno",
    'early of-week': 'inizio settimana, inizio della settimana',
    early: 'inizio del mese di, inizi del mese di',
    mid: 'metà del mese di',
    late: 'fine del mese di',
    'months:1-6': "prima metà dell' anno",
    'months:7-12': "seconda metà dell' anno",
    today: 'oggi',
    yesterday: 'ieri',
    tomorrow: 'domani',
    'day-before': "l' altroieri, ieri l' altro",
    'last-night': 'ieri sera, ieri notte',
    'last-week': 'la settimana scorsa, la scorsa settimana, settimana scorsa, scorsa settimana',
    'this-week': 'questa settimana',
    'next-week': 'la prossima settimana, la settimana prossima, prossima settimana, settimana prossima',
    'last-month': 'il mese scorso, lo scorso mese, mese scorso, scorso mese',
    'this-month': 'questo mese',
    'next-month': 'il prossimo mese, il mese prossimo, prossimo mese, mese prossimo',
    'last-year': "l' anno scorso, lo scorso anno, anno scorso, scorso anno",
    'this-year': "quest' anno",
    'next-year': "l' anno prossimo, il prossimo anno, prossimo anno, anno prossimo",
    weekend: 'nel fine settimana, nel weekend, questo fine settimana',
    spring: 'in primavera',
    summer: 'in estate',
    autumn: 'in autunno',
    winter: 'in inverno',
    morning: 'al mattino, di mattina, del mattino, stamattina, stamani, questa mattina, in mattinata',
    afternoon: 'nel pomeriggio, del pomeriggio, questo pomeriggio',
    evening: 'in serata, di sera, della sera, stasera, questa sera',
    night: 'di notte, nella notte, stanotte, questa notte',
    'clock:0:00': 'mezzanotte',
    'clock:12:00': 'mezzogiorno',
  },
  dayParts: { morning: 'mattina', afternoon: 'pomeriggio', evening: 'sera', night: 'notte' },
  hourArticles: 'alle dalle',
  dayPartsBefore: {
    morning: 'nella mattinata di, nella mattina di, la mattina di, dalla mattina di',
    afternoon: 'nel pomeriggio di, il pomeriggio di, dal pomeriggio di',
    evening: 'nella serata di, nella sera di, la sera di, dalla sera di, in serata',
    night: 'nella notte di, la notte di',
  },
  timeRelations: { before: 'entro prima fino', after: 'dopo dal da', early: 'inizio inizi', late: 'fine', mid: 'metà' },
  timeOpeners:
    'anno tra fra il lo la a al nel nella dal da entro fino di del dopo prima scorso scorsa prossimo prossima inizio inizi fine metà',
  clockOpeners: 'alle ore dalle le',
  minutesAfter: { 30: 'e mezza, e mezzo', 15: 'e un quarto', '-15': 'meno un quarto' },
  clockHalves: { am: 'del mattino, di mattina', pm: 'del pomeriggio, di pomeriggio, di sera', night: 'di notte' },
  aliases: {
    'united-states': 'stati uniti, usa',
    'european-union': 'unione europea, ue',
    'united-nations': 'nazioni unite, onu',
    'united-kingdom': 'regno unito, gran bretagna',
  },
  ...NEGATIVES,
  ...RETOLD,
});

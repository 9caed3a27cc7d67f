import type { LanguageData } from '../pack.ts';

/** What German words say of figures, offices and sources. */
export const SENSES = {
  certainty: 'may|perhaps seem|alleged likely',
  prefixes: 'ex vize',
  // Forms of Konjunktiv I that are no other form of the verb but the first person's.
  reportedForm:
    /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|komme|stehe|bleibe|liege|sehe|wisse|mache|lasse|halte|finde|bringe|nehme|treffe|trage|fehle|gelte|bestehe|brauche|bekomme|erhalte|steige|sinke|falle)$/,
  limitsAfter: { 'at-least': 'oder mehr, mindestens', 'at-most': 'oder weniger, höchstens', about: 'etwa, ungefähr' },
  shareOf: 'der des von',
  quarters: 'quartal quartals vierteljahr',
  halves: 'halbjahr halbjahres jahreshälfte',
  rangeOpeners: 'zwischen',
  comparers: 'als gegenüber vergleich',
  rangeJoints: 'bis oder',
  degrees: 'grad',
  hourWords: 'uhr',
  ratioJoints: { of: 'von' },
  each: 'jeder jede jedes jeden jedem',
  collectives: { dutzend: 12 },
  countingArticles: 'ein eine einem einer',
  multiples: {
    2: 'verdoppelte verdoppelten verdoppelt verdoppeln',
    3: 'verdreifachte verdreifachten verdreifacht',
    0.5: 'halbierte halbierten halbiert',
  },
  directions: {
    up: 'stieg stiegen steigt steigen gestiegen anstieg zunahme zugenommen wuchs wuchsen gewachsen wachstum erhöhte erhöhten erhöht gewinn gewinne überschuss gewann gewonnen plus',
    down: 'fiel fielen fällt gefallen sank sanken sinkt gesunken rückgang abnahme abgenommen schrumpfte schrumpften verringerte verringerten verlust verluste defizit verlor verloren minus',
  },
  concepts: {
    beat: 'besiegte besiegt besiegten schlug schlugen geschlagen gewann gewannen bezwang bezwangen bezwungen',
    die: 'getötet tötete starb starben gestorben tot tote toten todesopfer tod ums ermordet verstorben',
    injure: 'verletzt verletzte verletzten verletzter verletzungen verwundet verwundete verletzter',
    arrest: 'festgenommen festnahme festnahmen verhaftet verhaftete verhaftung inhaftiert',
    miss: 'vermisst vermisste vermissten verschollen',
    person: 'menschen personen person leute einwohner',
    vehicle: 'auto autos wagen fahrzeug fahrzeuge',
  },
  officeModifiers: {
    former: 'ehemaliger ehemalige ehemaligen ehemaligem früherer frühere früheren einstiger einstige einstigen ex alt',
    acting:
      'amtierender amtierende amtierenden kommissarischer kommissarische kommissarischen geschäftsführender geschäftsführende interims interimistischer interimistische',
    deputy: 'stellvertretender stellvertretende stellvertretenden stellvertreter vize stellvertreterin',
    elect: 'designierter designierte designierten gewählter gewählte',
    outgoing: 'scheidender scheidende scheidenden ausscheidender ausscheidende',
  },
  offices: {
    spokesperson: 'sprecher sprecherin sprechers',
    minister: 'minister ministerin ministers',
    president: 'präsident präsidentin präsidenten',
    mayor: 'bürgermeister bürgermeisterin bürgermeisters',
    chancellor: 'kanzler kanzlerin kanzlers bundeskanzler bundeskanzlerin bundeskanzlers',
    chief: 'chef chefin chefs',
    director: 'direktor direktorin direktors leiter leiterin leiters',
    judge: 'richter richterin richters',
    lawyer: 'anwalt anwältin anwalts rechtsanwalt rechtsanwältin',
    chair: 'vorsitzender vorsitzende vorsitzenden',
    prosecutor: 'staatsanwalt staatsanwältin staatsanwalts',
  },
  looseTitles:
    'herr frau dr doktor prof professor professorin chef chefin analyst analystin ökonom ökonomin journalist journalistin autor autorin berater beraterin politiker politikerin experte expertin',
  agentOpeners: 'von vom durch',
  caseArticles: {
    nominatives: 'der ein',
    accusatives: 'den einen',
    mutual: 'traf trafen trifft treffen getroffen heiratete heiratet geheiratet kennt kannte umarmte umarmt',
  },
  possessives: 'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer',
  converse: 'von mit an durch',
  exclusives: 'erst',
  suspects: 'verdächtiger verdächtige verdächtigen tatverdächtiger tatverdächtige tatverdächtigen',
  offenders:
    'täter täterin täters mörder mörderin mörders räuber räubers dieb diebin diebe einbrecher einbrechers brandstifter brandstifters entführer angreifer angreifers attentäter attentäters betrüger',
  per: 'pro je im am in',
  documents:
    'ergebnisse daten zahlen statistik studie studien bericht berichte umfrage umfragen untersuchung gutachten brief erklärung mitteilung dokument zeitung magazin analyse',
  findings: { zeigen: 'zeigte zeigten zeigt', ergeben: 'ergab ergaben ergibt', feststellen: 'festgestellt' },
} satisfies Partial<LanguageData>;

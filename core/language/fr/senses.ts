import type { LanguageData } from '../pack.ts';

/** What French words say of figures, offices and sources. */
export const SENSES = {
  certainty: 'may|perhaps seem|alleged|provisional likely',
  prefixes: 'vice ex',
  limitsAfter: { 'at-least': 'ou plus, au moins, au minimum', 'at-most': 'ou moins, au plus, au maximum', about: 'environ' },
  ratioJoints: { of: 'sur' },
  countingArticles: 'un une',
  collectives: {
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    millier: 1000,
  },
  multiples: { 2: 'doublé double doublent doublait', 3: 'triplé triple triplent' },
  directions: {
    up: 'augmenté augmente augmentent augmentation monté grimpé progressé progresse hausse croissance bénéfice bénéfices excédent gagné gagne',
    down: 'baissé baisse baissent diminué diminue diminution chuté chute recul reculé perte pertes déficit perdu perd',
  },
  concepts: {
    die: 'tué tués tuée tuées tue tuer mort morts morte mortes mourir décédé décédés décès décédée victimes péri',
    injure: 'blessé blessés blessée blessées blesse blessures',
    arrest: 'arrêté arrêtés arrêtée arrêtées arrestation arrestations interpellé interpellés interpellée interpellation',
    miss: 'disparu disparus disparue disparues',
    person: 'personnes personne gens habitants',
    vehicle: 'voiture voitures véhicule véhicules',
  },
  officeModifiers: {
    former: 'ancien ancienne anciens anciennes ex',
    acting: 'intérim intérimaire',
    deputy: 'adjoint adjointe vice',
    elect: 'élu élue désigné désignée',
  },
  modifiersFollow: true,
  offices: {
    president: 'président présidente',
    minister: 'ministre',
    director: 'directeur directrice',
    senator: 'sénateur sénatrice',
    deputy: 'député députée',
    adviser: 'conseiller conseillère',
    prosecutor: 'procureur procureure',
    lawyer: 'avocat avocate',
    governor: 'gouverneur gouverneure',
  },
  looseTitles:
    'monsieur madame m mme mlle docteur dr professeur professeure chef cheffe patron patronne dirigeant dirigeante analyste économiste journaliste auteur autrice biologiste chercheur chercheuse responsable général premier première',
  agentOpeners: 'par',
  documents: 'étude études rapport rapports sondage sondages enquête lettre communiqué document analyse journal quotidien magazine',
  findings: { montrer: 'montré montre montrent', révéler: 'révélé révèle révèlent', établir: 'établi établit' },
} satisfies Partial<LanguageData>;

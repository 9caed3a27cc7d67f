import type { LanguageData } from '../pack.ts';

/** What the rules know of French words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: [
    'manque, manquent, manquait, manquaient, manqué, manquée, manquer, dépourvu, dépourvue, dépourvus, dépourvues, démuni',
    "démunie, démunis, dénué, dénuée, dénués, dénuées, privé de, privée de, privés de, privées de, privé d', privée d'",
    "privés d', privées d', exempt de, exempte de, exempt d', exempte d', faute de, faute d', à défaut de, à défaut d'",
    "absence de, absence d', en attente, attend toujours, attend encore, attendent toujours, attendent encore",
    'attendait toujours, attendait encore, se fait attendre, se font attendre, se faisait attendre',
    'se fait toujours attendre, se font toujours attendre, se fait encore attendre, reste attendu, reste attendue',
    "toujours attendu, toujours attendue, en souffrance, en suspens, à court de, à court d', introuvable, introuvables",
    'porté disparu, portée disparue, portés disparus, portées disparues, interdit, interdite, interdits, interdites',
    'interdire, interdisent, interdisant, interdiction, prohibé, prohibée, proscrit, proscrite, cessé, cesse, cessent',
    'cesser, cessation, mis fin à, mis un terme à, met fin à, met un terme à, pris fin, stoppé, stoppée, stoppés, stoppées',
    'interrompu, interrompue, interrompus, interrompues, renoncé, renonce, renoncent, abandonné, abandonnée, abandonnés',
    "s' abstient, s' est abstenu, se sont abstenus, s' opposent, s' oppose, s' est opposé, s' est opposée, se sont opposés",
    'infondé, infondée, infondés, infondées, sans fondement, faux, fausse, mensonger, mensongère, peu probable, guère, à peine, rarement, voté contre, vote contre, votent contre, votaient contre, voix contre, opposition, refus, rejet, échec, en vain, éviter, évité, évitent, ignore, ignorent, ignorait, inconnu, inconnue, inconnus, inconnues',
    'silence, mutique, mutiques, muet, muette, muets, annulation, annulé, annulée, annulés, annulées, annule, annulent, report, reporté, reportée, reportés, ajourné, ajournée, est attendu, est attendue, sont attendus, sont attendues, vide, vides, libre, libres',
  ].join(', '),
  negatedThrough: 'été encore plus toujours pu voulu souhaité capable prêt prête le la les un une',
  negativePronouns: 'aucun aucune personne rien nul nulle',
} satisfies Partial<LanguageData>;
